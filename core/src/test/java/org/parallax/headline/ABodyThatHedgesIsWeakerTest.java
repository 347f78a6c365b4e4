package org.parallax.headline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.headline.Above.reading;
import static org.parallax.headline.Above.verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;
import org.parallax.headline.Headline.Verdict;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.story.Story;
import org.parallax.time.DateRange;

/** A headline states what its body calls possible, alleged or believed. */
class ABodyThatHedgesIsWeakerTest {

    private static final String STOLE = "Sailors stole the harbour bell";

    private static final String HEDGED = "Sailors allegedly stole the harbour bell on Monday night.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEDGED,
                "Sailors might have stolen the harbour bell on Monday night.",
                "Sailors are suspected of stealing the harbour bell on Monday night.",
                "The harbour bell was stolen by sailors, who may have stolen the harbour clock as well."
            })
    void whatIsSaidWithAHedgeIsStatedTooStrongly(String body) {
        assertThat(verdict(STOLE, body).verdict()).isEqualTo(Verdict.STRONGER);
    }

    @Test
    void itsHedgesAreNamedInTheOrderOfLetters() {
        assertThat(verdict(STOLE, "Sailors may have stolen what is allegedly the harbour bell.")
                        .why())
                .isEqualTo("the headline states what the body hedges: allegedly, may");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sailors stole the harbour bell, and the mayor may resign over it.",
                "Sailors stole the harbour bell, possibly the oldest of the coast.",
                "Sailors, feared by nobody, stole the harbour bell."
            })
    void aHedgeOfSomethingElseIsNone(String body) {
        assertThat(verdict(STOLE, body).verdict()).isEqualTo(Verdict.BORNE_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sailors suspected of stealing harbour bell",
                "Sailors likely stole the harbour bell",
                "Sailors “stole the harbour bell”",
                "Sailors 'stole' the harbour bell",
                "Police suspect sailors stole the harbour bell"
            })
    void aCarefulHeadlineSaysNoMore(String headline) {
        assertThat(verdict(headline, HEDGED).verdict()).isEqualTo(Verdict.BORNE_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sailors' friends stole the harbour bell",
                "Sula’s sailors stole the harbour bell",
                "Sailors stole the '70s pier's harbour bell"
            })
    void anApostropheIsNoQuotationMark(String headline) {
        assertThat(verdict(headline, HEDGED).verdict()).isEqualTo(Verdict.STRONGER);
    }

    @Test
    void aHeadlineThatTellsWhoSaysItClaimsNoMoreThanThat() {
        String headline = "Watchman: sailors stole the harbour bell";
        assertThat(verdict(headline, HEDGED).verdict()).isEqualTo(Verdict.STRONGER);
        Story story =
                Story.of(List.of(attributed(reading(headline, HEDGED), "Watchman", "sailors stole the harbour bell")));
        assertThat(Headlines.of(story)).extracting(Headline::verdict).containsExactly(Verdict.BORNE_OUT);
    }

    private static Reading attributed(Reading plain, String source, String content) {
        String text = plain.article().text();
        Statement said = new Statement(
                Statement.Part.HEADLINE,
                OptionalInt.empty(),
                Statement.SourceClass.OFFICIAL,
                Optional.of(first(text, source)),
                Optional.empty(),
                List.of(first(text, content)),
                Statement.Kind.INDIRECT,
                Statement.Act.SPEECH,
                Statement.Certainty.ASSERTED,
                DateRange.unknown("not told"),
                List.of(),
                OptionalInt.empty(),
                new Statement.Decision("given", "given"));
        return new Reading(
                plain.article(), plain.language(), plain.sentences(), plain.entities(), plain.times(), List.of(said));
    }

    private static TextSpan first(String text, String words) {
        return new TextSpan(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
