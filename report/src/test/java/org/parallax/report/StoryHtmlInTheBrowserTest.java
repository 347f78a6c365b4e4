package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;

/** The page as a person opens it: from disk, in a real browser. */
class StoryHtmlInTheBrowserTest extends InTheBrowser {

    private static final String LIT = "rgb(255, 216, 77)";
    private static final int PHONE = 390;
    private static final int FINGER = 24;

    private OpenPage page;

    @BeforeEach
    void openTheStory() throws IOException {
        page = opened(InventedStory.account(), DESK);
    }

    @AfterEach
    void nothingWasLoadedAndNothingWasSaid() {
        assertThat(page.messages()).isEmpty();
        assertThat(page.requests()).hasSize(1).allMatch(address -> address.startsWith("file:"));
        page.close();
    }

    private void reopened(Account account, int width) throws IOException {
        page.close();
        page = opened(account, width);
    }

    @Test
    void isStyledThoughNoOtherStyleIsAllowed() {
        assertThat(page.style("html", "background-color")).containsExactly("rgb(253, 252, 249)");
    }

    @Test
    void aLineOfTheLedgerOpensItsWords() {
        page.click("#l-1 a.words");
        assertThat(page.sees("#s-s1")).isTrue();
        assertThat(page.style("#s-s1, #s-s1 mark", "background-color")).contains(LIT);
    }

    @Test
    void bothSidesOfADisagreementStandInOneRowAndOpenTheirWords() {
        assertThat(page.text("#d-d0 .sides")).contains("had warned the ministry twice", "Nobody warned us.");
        page.click("#d-d0 .side:last-child a.words");
        assertThat(page.sees(".text :target")).isTrue();
        assertThat(page.text(".text :target")).contains("Nobody warned us.");
    }

    /** What the anchor of a target holds, and what bears its class in the same text. */
    private String piecesOf(String anchor) {
        return ":is(#%1$s, #%1$s mark, .text:has(#%1$s) .%2$s)".formatted(anchor, page.cssClass("#" + anchor));
    }

    @Test
    void allPiecesOfAStatementAreLit() {
        page.click("a[href='#s-s6']");
        List<String> pieces = page.style(piecesOf("s-s6"), "background-color");
        assertThat(pieces).hasSizeGreaterThan(3).containsOnly(LIT);
        assertThat(page.text(".text:has(#s-s6)")).contains("If a letter exists, I should like to see it.");
    }

    @Test
    void otherStatementsStayAsTheyWere() {
        page.click("a[href='#s-s6']");
        assertThat(page.style("mark:not(" + piecesOf("s-s6") + ")", "background-color"))
                .hasSizeGreaterThan(10)
                .doesNotContain(LIT);
    }

    @Test
    void whatHasTheSameClassInAnotherArticleStaysAsItWas() {
        page.click("a[href='#s-s6']");
        assertThat(page.style(".text:not(:has(#s-s6)) ." + page.cssClass("#s-s6"), "background-color"))
                .isNotEmpty()
                .doesNotContain(LIT);
    }

    @Test
    void aStatementWithinAnotherIsLitAlone() {
        page.click("a[href='#s-s12']");
        assertThat(page.style(piecesOf("s-s12"), "background-color")).containsOnly(LIT);
        assertThat(page.style("mark" + piecesOf("s-s11") + ":not(" + piecesOf("s-s12") + ")", "background-color"))
                .isNotEmpty()
                .doesNotContain(LIT);
    }

    @Test
    void anEntryOfTheChartOpensItsRowAndTheRowItsWords() {
        page.click(".chart a[href='#t-t3']");
        assertThat(page.sees("#t-t3")).isTrue();
        page.click("#t-t3 a.words");
        assertThat(page.sees(".text :target")).isTrue();
    }

    @Test
    void theIdOfARowIsOneClickAway() {
        assertThat(page.sees("#t-t3 .how code")).isFalse();
        page.click("#t-t3 details.how summary");
        assertThat(page.sees("#t-t3 .how code")).isTrue();
        assertThat(page.text("#t-t3 .how code")).isEqualTo("t3");
    }

    @Test
    void aNumberInAnArticleLeadsBackToTheLedger() {
        page.click(".text sup a");
        assertThat(page.sees(".row:target")).isTrue();
    }

    @Test
    void theWordsLeadBackToTheRowThatLedToThem() {
        page.click("#t-t3 a.words");
        assertThat(page.text(".text p:has(:target) .back")).isEqualTo("back to “What happened when”, 3");
        page.click(".back");
        assertThat(page.has("#t-t3:target")).isTrue();
        assertThat(page.sees("#t-t3")).isTrue();
    }

    @Test
    void theWayBackIsTheNextStopOfTheKeyboard() {
        page.click("#d-d0 .side:last-child a.words");
        page.press("Tab");
        assertThat(page.has(".back:focus")).isTrue();
    }

    @Test
    void whoComesByKeyboardFindsTheWayBackAtTheNextStop() {
        for (String row : List.of("#l-1", "#l-6", "#t-t3", "#d-d0")) {
            page.focus(row + " a.words");
            page.press("Enter");
            page.awaits(".text :focus");
            page.press("Tab");
            assertThat(page.has(".back:focus")).as(row).isTrue();
        }
    }

    @Test
    void theWayBackLeadsToTheVeryLink() {
        page.focus("#t-t3 a.words");
        page.press("Enter");
        page.awaits(".text :focus");
        page.press("Tab");
        page.press("Enter");
        page.awaits("#t-t3 a.words:focus");
        assertThat(page.sees("#t-t3")).isTrue();
    }

    @Test
    void theFilterSaysThatNothingIsLeftAndHowToClearIt() {
        page.type("#ledger .filter input", "no statement has these");
        assertThat(page.text(".none")).isEqualTo("No statement has all these words. Show all statements");
        assertThat(page.has(".speakers li:not([hidden])")).isFalse();
        page.click(".none button");
        assertThat(page.has("[hidden]:not(.none)")).isFalse();
        assertThat(page.has("#ledger .filter input:focus")).isTrue();
    }

    @Test
    void theFilterCountsByWhomWhatItLeaves() {
        page.type("#ledger .filter input", "TOLVIK gate");
        assertThat(page.text(".speakers li:not([hidden])")).isEqualTo("Maren Tolvik 2");
        assertThat(page.sizes(".speakers li:not([hidden])")).hasSize(1);
        page.type("#ledger .filter input", "");
        assertThat(page.text(".speakers li")).isEqualTo("Maren Tolvik 6");
    }

    @Test
    void theTimelineIsFilteredByTheWordsOfItsEntries() {
        int all = page.sizes("#timeline tbody tr").size();
        page.type("#timeline .filter input", "GATE");
        int left = page.sizes("#timeline tbody tr:not([hidden])").size();
        assertThat(left).isPositive().isLessThan(all);
        assertThat(page.text("#timeline .filter output")).isEqualTo(left + " of " + all + " entries");
        assertThat(page.text("#timeline tbody tr:not([hidden])")).containsIgnoringCase("gate");
        page.type("#timeline .filter input", "");
        assertThat(page.sizes("#timeline tbody tr:not([hidden])")).hasSize(all);
    }

    @Test
    void anEntryThatTheFilterHidIsShownWhenALinkLeadsToIt() {
        page.type("#timeline .filter input", "no entry has these");
        assertThat(page.sizes("#timeline tbody tr:not([hidden])")).isEmpty();
        page.click("#timeline .chart a[href='#t-t3']");
        assertThat(page.sees("#t-t3")).isTrue();
    }

    @Test
    void theWayBackStandsBehindTheLastPieceOfScatteredWords() {
        page.click("#l-1 a.words");
        assertThat(page.text(".text p:has(#s-s1) .back")).isEqualTo("back to “Who said what”, 1a");
        assertThat(page.has(".text .back ~ ." + page.cssClass("#s-s1"))).isFalse();
    }

    @Test
    void noWayBackStandsWhereNoRowLedTo() {
        page.click("#t-t3 a.words");
        page.click(".contents a[href='#ledger']");
        assertThat(page.has(".back")).isFalse();
    }

    @Test
    void theFilterLeavesTheStatementsThatHaveAllItsWords() {
        page.type("#ledger .filter input", "TOLVIK gate");
        assertThat(page.text("#ledger .filter output")).isEqualTo("2 of 12 utterances, 0 of 1 attitude");
        assertThat(page.sizes("#ledger .row:not([hidden])")).hasSize(2);
        assertThat(page.text("#ledger .row:not([hidden])")).contains("We will have the gate closed");
        assertThat(page.sizes("#ledger .speaker:not([hidden])")).hasSize(1);
        page.type("#ledger .filter input", "");
        assertThat(page.has("[hidden]:not(.none)")).isFalse();
    }

    @Test
    void theFilterFindsWhatIsOnlyAscribedToo() {
        page.type("#ledger .filter input", "storm");
        assertThat(page.text("#ledger details.folded[open] .row:not([hidden])"))
                .contains("never repaired after the storm");
    }

    @Test
    void whatALinkLeadsToIsNotHiddenByTheFilter() {
        page.type("#ledger .filter input", "no statement has these");
        page.click(".text sup a");
        assertThat(page.sees(".row:target")).isTrue();
        assertThat(page.has("[hidden]:not(.none)")).isFalse();
    }

    @Test
    void withoutScriptsItIsReadAllTheSame() throws IOException {
        page.close();
        page = openedWithoutScripts(InventedStory.account(), DESK);
        assertThat(page.has(".filter, .back")).isFalse();
        page.click("#l-1 a.words");
        assertThat(page.has(".text #s-s1:target")).isTrue();
    }

    @Test
    void canBeReadByKeyboardAlone() {
        assertThat(page.sees(".skip")).isFalse();
        page.press("Tab");
        assertThat(page.sees(".skip:focus")).isTrue();
        page.press("Enter");
        assertThat(page.has("main:focus")).isTrue();
    }

    @Test
    void isDarkWhereThePersonWantsItDark() {
        page.dark();
        assertThat(page.style("html", "background-color")).containsExactly("rgb(24, 24, 22)");
    }

    @Test
    void fitsAPhone() throws IOException {
        reopened(InventedStory.account(), PHONE);
        assertThat(page.overflow()).isZero();
    }

    @Test
    void aPhoneShowsEveryDayOfTheChart() throws IOException {
        reopened(InventedStory.account(), PHONE);
        assertThat(page.text(".month:has(a[href='#t-t4'])")).contains("1", "16", "17", "31");
        assertThat(page.sizes(".timeline .month .daynumber, .timeline .month a:has(circle)"))
                .isNotEmpty()
                .allMatch(box -> box.right() <= PHONE);
    }

    @Test
    void whatAFingerMeetsOnAPhoneIsHighEnough() throws IOException {
        reopened(InventedStory.account(), PHONE);
        assertThat(page.sizes("a[href], summary, input"))
                .hasSizeGreaterThan(50)
                .allMatch(box -> box.height() >= FINGER, "at least " + FINGER + " pixels high");
    }

    @Test
    void onPaperNothingIsHiddenInFolds() {
        page.onPaper();
        assertThat(page.style(".contents", "display")).containsExactly("none");
        assertThat(page.text("details.folded .words")).contains("never repaired after the storm");
    }

    @Test
    void onPaperNoArticleBeginsASheetOfItsOwnAndRowsMayGoOnOnTheNext() {
        page.onPaper();
        assertThat(page.style("article.page", "break-before"))
                .hasSizeGreaterThan(1)
                .containsOnly("auto");
        assertThat(page.style(".row, .entries tr", "break-inside")).isNotEmpty().containsOnly("auto");
        assertThat(page.style(".version", "break-inside")).containsOnly("avoid");
    }

    @Test
    void onPaperStandsHowEachRowIsKnownAndItsId() {
        page.onPaper();
        assertThat(page.text("#t-t3")).contains("Day worked out: ", "before the article's date. t3");
        assertThat(page.text("#l-1 .version")).contains("Day: ", "s1").doesNotContain("how known", "copy");
        assertThat(page.text("#d-d0")).contains("d0");
    }

    @Test
    void whatOutletsWroteIsNeverRun() throws IOException {
        reopened(StoryHtmlTest.hostileAccount(), DESK);
        assertThat(page.text("article.page h3")).contains("<script>alert(1)</script>");
        assertThat(page.has("img, .page script, main script")).isFalse();
    }
}
