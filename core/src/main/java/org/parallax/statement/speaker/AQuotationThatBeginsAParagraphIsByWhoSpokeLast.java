package org.parallax.statement.speaker;

import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code Moss believes that the pier is old. ¶ “It was never Ada's,” she said.}: a paragraph that begins with a quotation goes on with whoever is named as the
 * source of the sentence before, and not with whom the quotation speaks of.
 */
final class AQuotationThatBeginsAParagraphIsByWhoSpokeLast implements SpeakerRule {

    private static final String OPENING = "“\"‘'«„";

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Setting setting = soFar.setting();
        return HeOrShe.isNever(draft, setting)
                .filter(never -> beginsItsParagraph(draft, setting))
                .flatMap(never -> soFar.personOfTheSentenceBefore(draft.extent().start(), never))
                .filter(turn -> isNamed(turn, setting))
                .map(turn -> Speaker.again(turn.speaker(), draft, this));
    }

    /** Whether the paragraph begins with the quotation, and the cue follows. */
    static boolean beginsItsParagraph(Draft draft, Setting setting) {
        int start = draft.extent().start();
        int line = setting.text().lastIndexOf('\n', Math.max(0, start)) + 1;
        return draft.content().get(0).start() < draft.anchor().start()
                && start - line <= 1
                && OPENING.indexOf(setting.text().charAt(line)) >= 0;
    }

    private static boolean isNamed(Turn turn, Setting setting) {
        Optional<TextSpan> source = turn.draft().source();
        return source.filter(words -> setting.namesIn(words).size() == 1).isPresent();
    }
}
