package org.parallax.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.origin.Echoes;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;
import org.parallax.time.DateRange;
import org.parallax.timeline.passage.Drawn;

/** A row of the timeline, and what comes of it when a reader moves, rewords or joins it. */
class TimelineEntryTest {

    private static final String SANK = "The ferry Aldora sank off Cape Brel.";
    private static final String FOUND = "Divers found her wheel in the mud.";

    private static final Story STORY = Story.of(Stream.of(
                    Told.in("a", SANK + " " + FOUND),
                    Told.in("b", "Off the cape a ferry went down with forty sheep, an onlooker noticed."))
            .map(Told::reading)
            .toList());

    private static final Origins ORIGINS = Origins.of(STORY, Echoes.in(STORY));

    private static Evidence passage(String file, String words) {
        StoryArticle article = STORY.articles().stream()
                .filter(one -> one.article().saved().file().equals(file))
                .findFirst()
                .orElseThrow();
        int start = article.text().indexOf(words);
        return new Evidence(article.id(), new TextSpan(start, start + words.length()), words);
    }

    private static final DateRange MONDAY = Drawn.range("2031-05-05", "2031-05-05");
    private static final DateRange TUESDAY = Drawn.range("2031-05-06", "2031-05-06");

    private static TimelineEntry entry(
            String id, String text, boolean planned, Optional<Claim> claim, Evidence... evidence) {
        return new TimelineEntry(id, MONDAY, text, planned, List.of(evidence), evidence.length, claim);
    }

    private static final TimelineEntry ENTRY = entry("t-1", SANK, false, Optional.empty(), passage("a", SANK));

    @Test
    void itsSentenceComesFromAPassage() {
        assertThat(ENTRY.telling()).contains(passage("a", SANK));
        assertThat(ENTRY.showing("Nobody wrote this.").telling()).isEmpty();
    }

    @Test
    void onOtherDaysItIsTheSameRow() {
        TimelineEntry moved = ENTRY.on(TUESDAY);
        assertThat(moved.date()).isEqualTo(TUESDAY);
        assertThat(moved.on(MONDAY)).isEqualTo(ENTRY);
    }

    @Test
    void withAnotherSentenceItIsTheSameRowOutsideQuotationMarks() {
        TimelineEntry quoted =
                entry("t-1", SANK, false, Optional.of(new Claim(List.of("s-1"), true)), passage("a", SANK));
        TimelineEntry shown = quoted.showing(FOUND);
        assertThat(shown.id()).isEqualTo("t-1");
        assertThat(shown.text()).isEqualTo(FOUND);
        assertThat(shown.claim()).contains(new Claim(List.of("s-1"), false));
    }

    @Test
    void joinedWithAnotherItRestsOnThePassagesOfBoth() {
        TimelineEntry other =
                entry("t-2", "…", false, Optional.empty(), passage("b", "Off the cape a ferry went down"));
        TimelineEntry both = ENTRY.with(other, ORIGINS);
        assertThat(both.id()).isEqualTo("t-1");
        assertThat(both.text()).isEqualTo(SANK);
        assertThat(both.evidence()).hasSize(2);
        assertThat(both.origins()).isEqualTo(2);
    }

    @Test
    void aPassageThatOverlapsOneOfItsOwnIsNotTakenTwice() {
        TimelineEntry other =
                entry("t-2", "…", false, Optional.empty(), passage("a", "sank off Cape Brel. Divers found"));
        assertThat(ENTRY.with(other, ORIGINS).evidence()).containsExactly(passage("a", SANK));
        assertThat(ENTRY.with(ENTRY, ORIGINS)).isEqualTo(ENTRY);
    }

    @Test
    void passagesStandInTheOrderOfTheirArticlesAndPlaces() {
        TimelineEntry behind = entry("t-2", FOUND, false, Optional.empty(), passage("a", FOUND));
        assertThat(behind.with(ENTRY, ORIGINS).evidence()).containsExactly(passage("a", SANK), passage("a", FOUND));
    }

    @Test
    void whatOneHasSeenDoneIsPlannedNoLonger() {
        TimelineEntry planned = entry("t-2", FOUND, true, Optional.empty(), passage("a", FOUND));
        assertThat(planned.with(ENTRY, ORIGINS).planned()).isFalse();
        assertThat(planned.with(planned, ORIGINS).planned()).isTrue();
    }

    @Test
    void whatAnOutletTellsItselfIsNoClaim() {
        Optional<Claim> hers = Optional.of(new Claim(List.of("s-2"), true));
        Optional<Claim> his = Optional.of(new Claim(List.of("s-1"), false));
        TimelineEntry one = entry("t-1", SANK, false, hers, passage("a", SANK));
        TimelineEntry other = entry("t-2", FOUND, false, his, passage("a", FOUND));
        assertThat(one.with(ENTRY, ORIGINS).claim()).isEmpty();
        assertThat(one.with(other, ORIGINS).claim()).contains(new Claim(List.of("s-1", "s-2"), true));
    }

    @Test
    void aClaimOfOneStatementTwiceIsOfOne() {
        Claim claim = new Claim(List.of("s-1"), false);
        assertThat(claim.with(claim).statements()).containsExactly("s-1");
    }

    @Test
    void aClaimKeepsItsStatements() {
        List<String> statements = new ArrayList<>(List.of("s-1"));
        Claim claim = new Claim(statements, false);
        statements.clear();
        assertThat(claim.statements()).containsExactly("s-1");
        assertThatThrownBy(() -> claim.statements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void entriesStandByTheirDaysAndThenByTheirIds() {
        TimelineEntry week = new TimelineEntry(
                "t-0", Drawn.range("2031-05-05", "2031-05-11"), "…", false, List.of(), 1, Optional.empty());
        TimelineEntry second = entry("t-2", "…", false, Optional.empty());
        TimelineEntry tuesday = ENTRY.on(TUESDAY);
        assertThat(Timeline.inOrder(List.of(tuesday, week, second, ENTRY)))
                .containsExactly(ENTRY, second, week, tuesday);
    }
}
