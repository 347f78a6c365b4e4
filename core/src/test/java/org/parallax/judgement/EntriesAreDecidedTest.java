package org.parallax.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.judgement.Outcome.State.APPLIED;
import static org.parallax.judgement.Outcome.State.ORPHANED;
import static org.parallax.judgement.Outcome.State.OVERRULED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.story.Told;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.timeline.TimelineEntry;

/** What people decide of the timeline's entries. */
class EntriesAreDecidedTest {

    private static final String SANK = "The old ferry Aldora sank off Cape Brel on 3 May with all her cargo of bells.";
    private static final String LOST = "Bells worth a fortune went down with the ferry Aldora on 3 May off Cape Brel.";
    private static final String SEARCH = "Divers searched the bay of Sund in vain on 5 May.";
    private static final String VOTE = "Parliament will vote on a new harbour law on 12 May.";

    private static Told a(String body) {
        return Told.in("a.txt", body).on("2031-05-07");
    }

    private static Deciding story() {
        return Deciding.timed(
                a(SANK + " " + SEARCH + " " + VOTE), Told.in("b.txt", LOST).on("2031-05-07"));
    }

    private static TimelineEntry entry(Deciding story, String words) {
        return story.account().timeline().stream()
                .filter(entry -> entry.evidence().stream()
                        .anyMatch(passage -> passage.words().contains(words)))
                .findFirst()
                .orElseThrow();
    }

    private static ItemKey key(Deciding story, String words) {
        return story.key(Item.of(entry(story, words)));
    }

    private static PartialDate day(String iso) {
        return PartialDate.parse(iso).orElseThrow();
    }

    private static String first(TimelineEntry entry) {
        return entry.date().firstDay().orElseThrow().toString();
    }

    private static List<String> days(Deciding story) {
        return story.account().timeline().stream()
                .map(EntriesAreDecidedTest::first)
                .toList();
    }

    @Test
    void anEntryIsOfTheDayThatAPersonGivesIt() {
        Deciding story = story();
        String id = entry(story, SEARCH).id();
        story.decide(new Decision.Day(key(story, SEARCH), day("2031-05-01")));
        assertThat(days(story)).containsExactly("2031-05-01", "2031-05-03", "2031-05-12");
        assertThat(entry(story, SEARCH).id()).isEqualTo(id);
        assertThat(entry(story, SEARCH).date().why()).isEqualTo("decided by Ida Falk on 2031-06-01: she told us");
        assertThat(entry(story, SEARCH).date().basis()).isEqualTo(DateRange.Basis.JUDGED);
        assertThat(story.outcome(1).rows()).containsExactly(id);
    }

    @Test
    void ofTwoDaysTheLaterLineHoldsAndIsUndone() {
        Deciding story = story();
        story.decide(new Decision.Day(key(story, SEARCH), day("2031-05-01")));
        story.decide(new Decision.Day(key(story, SEARCH), day("2031-05-02")));
        assertThat(first(entry(story, SEARCH))).isEqualTo("2031-05-02");
        assertThat(story.outcome(1).state()).isEqualTo(OVERRULED);
        story.undo(2);
        assertThat(first(entry(story, SEARCH))).isEqualTo("2031-05-01");
        story.undo(1);
        assertThat(first(entry(story, SEARCH))).isEqualTo("2031-05-05");
    }

    @Test
    void twoEntriesAreOneWhereAPersonSaysSo() {
        Deciding story = story();
        story.decide(new Decision.Merge(key(story, SANK), key(story, SEARCH)));
        assertThat(days(story)).containsExactly("2031-05-03", "2031-05-12");
        assertThat(entry(story, SEARCH).evidence()).hasSize(3);
        assertThat(entry(story, SEARCH).origins()).isEqualTo(2);
        assertThat(story.undo(1).account().timeline()).hasSize(3);
    }

    @Test
    void whatIsOneAlreadyCannotBeMerged() {
        Deciding story = story();
        story.decide(new Decision.Merge(key(story, SANK), key(story, LOST)));
        assertThat(story.outcome(1).state()).isEqualTo(ORPHANED);
        assertThat(story.outcome(1).why()).isEqualTo("the two are one entry already");
    }

    @Test
    void aMergedEntryIsDroppedAsAWhole() {
        Deciding story = story();
        story.decide(new Decision.Merge(key(story, SANK), key(story, SEARCH)));
        story.decide(new Decision.Drop(key(story, SEARCH)));
        assertThat(days(story)).containsExactly("2031-05-12");
        story.decide(new Decision.Confirm(key(Deciding.timed(a(SANK)), SANK)));
        assertThat(days(story)).containsExactly("2031-05-03", "2031-05-12");
    }

    @Test
    void anotherOfItsSentencesIsShown() {
        Deciding story = story();
        String other = entry(story, SANK).text().equals(SANK) ? LOST : SANK;
        PassageKey chosen = story.passage(other.equals(SANK) ? "a.txt" : "b.txt", other);
        story.decide(new Decision.Sentence(key(story, SANK), chosen));
        assertThat(entry(story, SANK).text()).isEqualTo(other);
        assertThat(story.outcome(1).state()).isEqualTo(APPLIED);
    }

    @Test
    void aSentenceOfSomethingElseIsNotShown() {
        Deciding story = story();
        story.decide(new Decision.Sentence(key(story, SANK), story.passage("a.txt", VOTE)));
        assertThat(story.outcome(1).why()).isEqualTo("the entry does not rest on this sentence any more");
        assertThat(entry(story, SANK).text()).isNotEqualTo(VOTE);
    }

    @Test
    void whatSpeaksOfAnEntryThatIsGoneWaitsForIt() {
        Deciding story = story();
        story.decide(new Decision.Day(key(story, SEARCH), day("2031-05-01")));
        story.now(a("Nobody searched the quiet bay of Sund at all."));
        assertThat(story.outcome(1).state()).isEqualTo(ORPHANED);
        story.now(a(SANK + " " + SEARCH + " " + VOTE));
        assertThat(story.outcome(1).state()).isEqualTo(APPLIED);
    }
}
