package org.parallax.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code That did not satisfy Judge Moss. “It is thin,” she said.}: what moves somebody is told of that one, who is quoted next in the paragraph.
 * Threads may share it.
 */
final class WhomItMovesSpeaksNext implements SpeakerRule {

    private static final Pattern MOVES = Pattern.compile(
            "(?is).*\\b(?:satisf(?:y|ied)|convinced?|persuaded?|sway(?:ed)?|impress(?:ed)?|appeased?|please|pleased|angered?|upset|irk(?:ed)?|trouble|troubled|bother(?:ed)?"
                    + "|puzzled?|surprised?|alarm(?:ed)?|worr(?:y|ied)|annoy(?:ed)?|infuriated?|(?:drew|draw|earned) the (?:ire|anger|wrath|scorn) of|sit well with|sat well with)"
                    + "\\s(?:[\\p{Lu}][\\p{L}.]*\\s){0,3}");

    private static final Pattern END = Pattern.compile("[.”\"’]*\\s*");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return HeOrShe.isNever(draft, soFar.setting())
                .flatMap(never -> moved(draft, never, soFar))
                .map(entity -> Speaker.named(entity, draft, this));
    }

    private static Optional<Integer> moved(Draft draft, Gender never, Discourse soFar) {
        Setting setting = soFar.setting();
        int at = setting.sentenceAt(draft.anchor().start());
        boolean sameParagraph = at > 0
                && setting.sentences().get(at).paragraph()
                        == setting.sentences().get(at - 1).paragraph();
        return sameParagraph
                ? moved(setting.sentences().get(at - 1).span(), setting)
                        .filter(person -> soFar.genders().of(person) != never)
                : Optional.empty();
    }

    private static Optional<Integer> moved(TextSpan sentence, Setting setting) {
        List<Named> names = setting.namesIn(sentence);
        Optional<Named> last = names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
        return last.filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                .filter(name -> name.span().end() <= sentence.end()
                        && END.matcher(setting.text().substring(name.span().end(), sentence.end()))
                                .matches())
                .filter(name -> MOVES.matcher(setting.text()
                                .substring(sentence.start(), name.span().start()))
                        .matches())
                .map(Named::entity);
    }
}
