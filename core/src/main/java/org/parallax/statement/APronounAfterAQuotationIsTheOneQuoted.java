package org.parallax.statement;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.Discourse.Turn;

/**
 * {@code “…,” Moss said. “The pier is old. … It was built in haste.” He said the toll would stay}: after so long a quotation nobody is near enough
 * to be taken up, and the pronoun that follows it means whoever is quoted, unless another person is named in between.
 */
final class APronounAfterAQuotationIsTheOneQuoted implements SpeakerRule {

    private static final Map<String, Gender> PRONOUNS = Map.of("he", Gender.FEMALE, "she", Gender.MALE);
    private static final int SENTENCES_OF_A_LONG_QUOTATION = 40;

    /** In units: a caption may stand between, a paragraph of the outlet's may not. */
    private static final int FAR = 200;

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        if (draft.source().isEmpty() || draft.origin() == Draft.Origin.INSIDE_A_CONTENT) {
            return Optional.empty();
        }
        TextSpan source = draft.source().get();
        Gender never = PRONOUNS.get(source.of(soFar.setting().text()).toLowerCase(Locale.ROOT));
        return never == null
                ? Optional.empty()
                : soFar.lastOfTheOutlet(draft.anchor().start(), SENTENCES_OF_A_LONG_QUOTATION)
                        .filter(turn -> isPersonBut(never, turn, soFar))
                        .filter(turn -> isQuotedRightBefore(turn, draft, soFar.setting()))
                        .map(turn -> Speaker.again(turn.speaker(), draft, this));
    }

    private static boolean isPersonBut(Gender never, Turn turn, Discourse soFar) {
        return turn.speaker().isKnown()
                && soFar.setting().entity(turn.speaker().entity().getAsInt()).type() == NameType.PERSON
                && soFar.genders().of(turn.speaker().entity().getAsInt()) != never;
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
