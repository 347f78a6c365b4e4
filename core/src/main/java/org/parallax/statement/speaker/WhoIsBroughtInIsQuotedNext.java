package org.parallax.statement.speaker;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.Mention;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code The leak troubles Lew Finch, head of the harbour board. ¶ “It is old,” he said.}: a paragraph that begins with a quotation is by whoever
 * the sentence before names for the first time at its end, with nothing after the name but what that one is, where nobody else speaks in it.
 */
final class WhoIsBroughtInIsQuotedNext implements SpeakerRule {

    /** What somebody is: after a comma, up to the full stop, with no verb that tells something. */
    private static final Pattern WHAT_ONE_IS = Pattern.compile(
            "(?:, (?:\\d{1,3}, )?(?:(?!\\b(?:is|was|were|are|has|had|have|said|says|will|would|who|which|died|told)\\b)[^,;:.]|[.,](?! ))+)?\\.\\s*");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        return HeOrShe.isNever(draft, setting)
                .filter(never -> AQuotationThatBeginsAParagraphIsByWhoSpokeLast.beginsItsParagraph(draft, setting))
                .filter(never -> soFar.personOfTheSentenceBefore(draft.extent().start(), never)
                        .isEmpty())
                .flatMap(never -> broughtIn(draft.extent().start(), never, soFar))
                .map(person -> Speaker.named(person, draft, this));
    }

    private static Optional<Integer> broughtIn(int paragraph, Gender never, Discourse soFar) {
        Setting setting = soFar.setting();
        List<Named> before = setting.namesBefore(paragraph).stream()
                .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                .toList();
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1))
                        .filter(name -> endsTheSentenceBefore(name, paragraph, setting) && isNew(name, setting))
                        .map(Named::entity)
                        .filter(person -> soFar.genders().of(person) != never);
    }

    private static boolean endsTheSentenceBefore(Named name, int paragraph, Setting setting) {
        int line = setting.text().lastIndexOf('\n', paragraph);
        return line > name.span().end()
                && WHAT_ONE_IS
                        .matcher(setting.text().substring(name.span().end(), line))
                        .matches();
    }

    /** In full, and not at the head of the sentence: who is told of there has done something. */
    private static boolean isNew(Named name, Setting setting) {
        TextSpan span = name.span();
        boolean head = setting.sentenceSpan(span.start())
                .filter(sentence -> sentence.start() == span.start())
                .isPresent();
        boolean first = setting.entity(name.entity()).mentions().stream()
                .map(Mention::span)
                .allMatch(mention -> setting.article().inHeadline(mention) || mention.start() >= span.start());
        return !head && first && Words.count(setting.text(), span) > 1;
    }
}
