package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
import org.parallax.judgement.ArticleKey;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.ItemKind;
import org.parallax.judgement.Name;
import org.parallax.judgement.Outcome.State;
import org.parallax.judgement.PassageKey;
import org.parallax.selector.TextQuoteSelector;
import org.parallax.time.DateRange;

/** Rows that people decided of, by the words under which the page shows them, and words that are lost. */
class JudgedRowsShownTest {

    @Test
    void aRowIsNamedAsThePageShowsIt() {
        Commitment promise = new Commitment(
                "c-1",
                List.of("e-1"),
                Optional.empty(),
                List.of(),
                "come back",
                Optional.empty(),
                DateRange.unknown("no day"),
                DateRange.unknown("no day"),
                Commitment.Status.OPEN,
                List.of(new Passage(
                        Role.MADE, JudgementsShownTest.story().words("a", "came back"), Optional.empty(), "a rule")),
                1,
                new Commitment.Decision("a rule", "a rule"));
        Account account = JudgementsShownTest.story()
                .commitment(promise)
                .judged(
                        new Decision.Confirm(
                                JudgementsShownTest.key(ItemKind.COMMITMENT, "Tolvik</b> came back.", "come back")),
                        State.APPLIED,
                        "",
                        "c-1")
                .account();
        assertThat(StoryHtmlTest.written(account))
                .contains("commitment “come back” by Maren Tolvik confirmed, decided by Ida Falk");
    }

    @Test
    void aRowThatWasDroppedIsNamedByWhatTellsItFromOthers() {
        Account account = JudgementsShownTest.story()
                .judged(
                        new Decision.Drop(JudgementsShownTest.key(
                                ItemKind.TIMELINE, "Maren Tolvik left.", "2031-05-04/2031-05-04")),
                        State.APPLIED,
                        "",
                        "t-gone")
                .judged(
                        new Decision.Drop(JudgementsShownTest.key(ItemKind.COMMITMENT, "came back", "come back")),
                        State.APPLIED,
                        "",
                        "c-gone")
                .account();
        assertThat(StoryHtmlTest.written(account))
                .contains("timeline entry “Maren Tolvik left.” of 4 May 2031 dropped")
                .contains("commitment “come back” dropped");
    }

    @Test
    void anUndoNamesWhatItUndoes() {
        Account account = JudgementsShownTest.story()
                .judged(JudgementsShownTest.outlet("a.html"), State.UNDONE, "undone by line 2")
                .judged(new Decision.Undo("j1"), State.APPLIED, "")
                .account();
        assertThat(StoryHtmlTest.written(account)).contains("line 1 undone: a.html is by The Dawn");
    }

    @Test
    void anOrphanSaysWhatBecameOfItsWordsAndWhereToLook() {
        TextQuoteSelector words = new TextQuoteSelector(
                "The ferry company promised a second boat by the spring", "He came home. ", ". She stayed.");
        PassageKey passage = new PassageKey(new ArticleKey("b.html", Optional.empty()), words);
        Account account = JudgementsShownTest.story()
                .article(
                        "b",
                        AccountMaker.masthead("The Post", "", "en"),
                        ArticleDate.UNKNOWN,
                        "",
                        "He came home. The ferry company promised a third boat by the spring. She stayed.")
                .judged(
                        new Decision.Drop(new ItemKey(ItemKind.STATEMENT, List.of(passage), "")),
                        State.ORPHANED,
                        "the words of the core")
                .account();
        assertThat(JudgementsShownTest.printed(account).replaceAll("\\s+", " "))
                .contains(
                        "b.html: “The ferry company promised a second boat by the spring” was reworded; see 14-",
                        "“The ferry company promised a third boat by the spring”")
                .doesNotContain("the words of the core");
    }

    @Test
    void anOrphanedSpeakerSaysOfWhichStatement() {
        PassageKey passage = new PassageKey(
                new ArticleKey("a.html", Optional.empty()), new TextQuoteSelector("no such words", "", ""));
        Account account = JudgementsShownTest.story()
                .judged(
                        new Decision.Speaker(passage, new Name("Ana Brel", Optional.empty(), Optional.empty())),
                        State.ORPHANED,
                        "some reason")
                .account();
        assertThat(JudgementsShownTest.printed(account))
                .contains("orphaned: statement “no such words” is by Ana Brel", "a.html: “no such words” is gone");
    }

    @Test
    void wordsThatStandTwiceAndWordsThatAreGoneAreToldApart() {
        Account account = JudgementsShownTest.story()
                .judged(
                        new Decision.Drop(JudgementsShownTest.key(ItemKind.STATEMENT, "Tolvik", "")),
                        State.ORPHANED,
                        "some reason")
                .judged(
                        new Decision.Drop(JudgementsShownTest.key(ItemKind.STATEMENT, "nothing of the kind", "")),
                        State.ORPHANED,
                        "some reason")
                .account();
        assertThat(JudgementsShownTest.printed(account))
                .contains("a.html: “Tolvik”: its words stand at several places")
                .contains("a.html: “nothing of the kind” is gone");
    }
}
