package org.parallax.statement.speaker;

import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code The judge asked Mr. Moss how many there were. After all, he said, “some are thin.”}: "he" with a quotation is who spoke in the sentence right
 * before, in the same paragraph, where nobody is named in between. Threads may share it.
 */
final class WhoSpokeInTheSentenceBeforeGoesOn implements SpeakerRule {

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return isQuoted(draft, soFar.setting())
                ? HeOrShe.isNever(draft, soFar.setting())
                        .flatMap(never -> before(draft, never, soFar))
                        .map(turn -> Speaker.again(turn.speaker(), draft, this))
                : Optional.empty();
    }

    static boolean isQuoted(Draft draft, Setting setting) {
        return !draft.isInside()
                && !setting.quotations().touching(draft.content().get(0)).isEmpty();
    }

    private static Optional<Turn> before(Draft draft, Gender never, Discourse soFar) {
        return followsInTheParagraph(draft, soFar.setting())
                ? soFar.personOfTheSentenceBefore(draft.anchor().start(), never)
                : Optional.empty();
    }

    /** A sentence of its paragraph stands before it, and no person is named between that and its source, which it must have. */
    static boolean followsInTheParagraph(Draft draft, Setting setting) {
        int at = setting.sentenceAt(draft.anchor().start());
        return at > 0
                && setting.sentences().get(at).paragraph()
                        == setting.sentences().get(at - 1).paragraph()
                && isNobodyNamed(draft, setting);
    }

    private static boolean isNobodyNamed(Draft draft, Setting setting) {
        int pronoun = draft.source().orElseThrow().start();
        int from = setting.sentenceSpan(pronoun).map(TextSpan::start).orElse(pronoun);
        return from >= pronoun
                || setting.namesIn(new TextSpan(from, pronoun)).stream()
                        .filter(name ->
                                setting.quotations().around(name.span().start()).isEmpty())
                        .noneMatch(name -> setting.entity(name.entity()).type() == NameType.PERSON);
    }
}
