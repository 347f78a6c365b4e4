package org.parallax.statement.speaker;

import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code “…,” Moss said. “The pier is old. … It was built in haste.” He said the toll would stay}: after so long a quotation nobody is near enough
 * to be taken up, and the pronoun that follows it means whoever is quoted, unless another person is named in between.
 */
final class APronounAfterAQuotationIsTheOneQuoted implements SpeakerRule {

    private static final int SENTENCES_OF_A_LONG_QUOTATION = 40;

    /** In units: a caption may stand between, a paragraph of the outlet's may not. */
    private static final int FAR = 200;

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return HeOrShe.isNever(draft, soFar.setting())
                .filter(never -> !draft.isInside())
                .flatMap(never -> soFar.lastOfTheOutlet(draft.anchor().start(), SENTENCES_OF_A_LONG_QUOTATION)
                        .filter(turn -> soFar.isPersonBut(never, turn)))
                .filter(turn -> isQuotedRightBefore(turn, draft, soFar.setting()))
                .map(turn -> Speaker.again(turn.speaker(), draft, this));
    }

    private static boolean isQuotedRightBefore(Turn turn, Draft draft, Setting setting) {
        int said = Stream.concat(turn.draft().content().stream(), turn.draft().outlet().stream())
                .mapToInt(TextSpan::end)
                .max()
                .orElseThrow();
        int speaks = setting.sentenceSpan(draft.source().orElseThrow().start())
                .map(TextSpan::start)
                .orElse(draft.anchor().start());
        boolean quoted = turn.draft().content().stream()
                .anyMatch(piece -> !setting.quotations().touching(piece).isEmpty());
        return quoted && said < speaks && speaks - said <= FAR && isFree(new TextSpan(said, speaks), setting);
    }

    private static boolean isFree(TextSpan between, Setting setting) {
        return setting.namesIn(between).stream()
                .noneMatch(name -> setting.entity(name.entity()).type() == NameType.PERSON);
    }
}
