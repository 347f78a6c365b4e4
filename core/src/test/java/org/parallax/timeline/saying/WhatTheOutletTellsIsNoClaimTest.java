package org.parallax.timeline.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.parallax.account.Comparison;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement;
import org.parallax.story.Story;
import org.parallax.story.Told;
import org.parallax.time.DateRange;
import org.parallax.timeline.TimelineEntry;

/** Statements within a sentence whose event is the outlet's all the same. */
class WhatTheOutletTellsIsNoClaimTest {

    private static List<TimelineEntry> timeline(Told... articles) {
        return Comparison.compare(
                        Story.of(Arrays.stream(articles).map(Told::timedReading).toList()), Optional.empty(), "")
                .timeline();
    }

    private static TextSpan span(String text, String words) {
        int at = text.indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    private static Statement said(String text, String cue, String content, Statement.Act act) {
        return new Statement(
                Statement.Part.BODY,
                OptionalInt.empty(),
                Statement.SourceClass.DOCUMENT,
                Optional.empty(),
                Optional.of(span(text, cue)),
                List.of(span(text, content)),
                Statement.Kind.INDIRECT,
                act,
                Statement.Certainty.ASSERTED,
                DateRange.unknown("not told"),
                List.of(),
                OptionalInt.empty(),
                new Statement.Decision("given", "given"));
    }

    private static boolean isOfTheAside(String text, String time, String content) {
        return AnAsidesSourceTellsOnlyTheAside.holds(
                text, span(text, time), said(text, "according to", content, Statement.Act.WRITING));
    }

    @Test
    void aSentenceWithAVerbOfTheOutletIsItsOwn() {
        String blamed = "forty loaded barges left the quay of Brel on Monday";
        List<TimelineEntry> told =
                timeline(Told.in("a.txt", "The crews disputed the log, and Nora Velt claims that " + blamed + ".")
                        .on("2031-05-07")
                        .naming(NameType.PERSON, "Nora Velt")
                        .reports("Nora Velt", "claims", blamed));
        assertThat(told).hasSize(1).allMatch(entry -> entry.claim().isEmpty());
    }

    @Test
    void aSentenceThatIsTheirsAsAWholeIsAClaim() {
        String left = "forty loaded barges left the quay of Brel on Monday";
        List<TimelineEntry> told = timeline(Told.in("a.txt", "Nora Velt claims that " + left + ".")
                .on("2031-05-07")
                .naming(NameType.PERSON, "Nora Velt")
                .reports("Nora Velt", "claims", left));
        assertThat(told).hasSize(1).allMatch(entry -> entry.claim().isPresent());
    }

    @Test
    void withoutACommaASourceIsOfTheLastClause() {
        String bought = "The council bought a tug on Monday, which can pull a liner";
        assertThat(isOfTheAside(bought + " according to its maker.", "Monday", bought))
                .isTrue();
    }

    @Test
    void withACommaOrInItsClauseItTellsTheTime() {
        String bought = "The council bought a tug on Monday, which can pull a liner";
        assertThat(isOfTheAside(bought + ", according to its maker.", "Monday", bought))
                .isFalse();
        String built = "The council bought a tug, which was built on Monday";
        assertThat(isOfTheAside(built + " according to its maker.", "Monday", built))
                .isFalse();
        String plain = "The council bought a tug on Monday";
        assertThat(isOfTheAside(plain + " according to its maker.", "Monday", plain))
                .isFalse();
    }

    @Test
    void whoDemandsSomethingTellsNothingOfThePast() {
        String text = "Nora Velt called for the quay to be searched as it was on Sunday.";
        Statement demand =
                said(text, "called for", "the quay to be searched as it was on Sunday", Statement.Act.DEMAND);
        assertThat(WhatIsDemandedTellsNothingOfThePast.holds(false, demand)).isTrue();
        assertThat(WhatIsDemandedTellsNothingOfThePast.holds(true, demand)).isFalse();
        Statement report =
                said(text, "called for", "the quay to be searched as it was on Sunday", Statement.Act.SPEECH);
        assertThat(WhatIsDemandedTellsNothingOfThePast.holds(false, report)).isFalse();
    }
}
