package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Decision;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.Commitment.Status;
import org.parallax.time.DateRange;

/** What somebody gets who copies from the page: by hand, or by the button that each row has. */
class CopyingInTheBrowserTest extends InTheBrowser {

    private static final String GATE = "“We will have the gate closed by May 15,”";
    private static final String GATE_OF =
            "— Maren Tolvik, quoted, 4 May 2031 (inferred); Coastwire, 4 May 2031, https://example.org/9";

    private OpenPage page;

    @BeforeEach
    void openTheStory() throws IOException {
        page = opened(InventedStory.account(), DESK);
    }

    @AfterEach
    void nothingWasSaid() {
        assertThat(page.messages()).isEmpty();
        page.close();
    }

    @Test
    void noTwoPartsOfALineAreGlued() {
        assertThat(page.glued()).isEmpty();
    }

    @Test
    void aRowOfTheLedgerMarkedByHandHasItsPartsApart() {
        assertThat(page.marked("#l-1 .version"))
                .contains("1a said " + GATE, "Coastwire · 4 May 2031 inferred · quoted · promise")
                .doesNotContain("how known", "copy");
    }

    @Test
    void aRowOfTheTimelineMarkedByHandHasItsPartsApart() {
        assertThat(page.marked("#t-t4")).contains("15 May 2031\nworked out\nplanned", "said Maren Tolvik");
        assertThat(page.marked("#t-t3")).contains("Coastwire · The Lowmoor Post");
    }

    @Test
    void aDisagreementMarkedByHandHasItsPartsApart() {
        assertThat(page.marked("#d-d1"))
                .contains("number, changed people homes", "Coastwire, 4 May 2031", "also The Lowmoor Post");
    }

    @Test
    void peopleAndOutletsMarkedByHandHaveTheirPartsApart() {
        assertThat(page.marked("#e-tolvik"))
                .contains("Maren Tolvik 6 utterances · 5 mentions", "also M. Tolvik · مارين");
        assertThat(page.marked("#o-o1")).contains("Coastwire Coastwire · The Lowmoor Post");
    }

    @Test
    void theButtonCopiesTheWordsWhoSaidThemAndWhereTheyStand() {
        page.click("#l-1 .copy button");
        assertThat(page.clipboard()).isEqualTo(GATE + "\n" + GATE_OF);
    }

    @Test
    void itSaysThatItHasCopied() {
        page.click("#l-1 .copy button");
        page.awaits("#l-1 .copy button:text-is('copied')");
        page.awaits("output.unseen:text-is('copied')");
        page.click("#l-2 .copy button");
        page.awaits("#l-2 .copy button:text-is('copied')");
        assertThat(page.text("#l-1 .copy button")).isEqualTo("copy");
    }

    @Test
    void theKeyboardReachesTheButton() {
        page.focus("#l-1 a.words");
        page.press("Tab");
        page.press("Tab");
        assertThat(page.has("#l-1 .copy button:focus")).isTrue();
        page.press("Enter");
        assertThat(page.clipboard()).startsWith(GATE);
    }

    @Test
    void itCopiesWhereTheBrowserGivesPagesNoClipboard() {
        page.withoutClipboard();
        page.click("#l-1 .copy button");
        page.awaits("#l-1 .copy button:text-is('copied')");
        assertThat(page.has("textarea")).isFalse();
        assertThat(page.has("#l-1 .copy button:focus")).isTrue();
        page.withClipboard();
        assertThat(page.clipboard()).isEqualTo(GATE + "\n" + GATE_OF);
    }

    @Test
    void aSideOfADisagreementIsOfItsOutlet() {
        page.click("#d-d0 .side:last-child .copy button");
        assertThat(page.clipboard())
                .isEqualTo("Nobody warned us.\n— The Lowmoor Post, 6 May 2031, https://example.org/16");
    }

    @Test
    void theDotsAroundAClauseAreNotItsWords() {
        assertThat(page.text("#t-t5 .what")).isEqualTo("… divers had found the hinge broken …");
        page.click("#t-t5 .copy button");
        assertThat(page.clipboard())
                .isEqualTo("divers had found the hinge broken\n— Radio Estvale, 18 May 2031, https://example.org/13");
    }

    @Test
    void aCommitmentIsOfWhoIsBound() throws IOException {
        page.close();
        page = opened(promise(), DESK);
        page.click("#c-1 .copy button");
        assertThat(page.clipboard())
                .isEqualTo("mend the gate\n— bound: The firm; The Post, 9 May 2031, https://example.org/8");
    }

    private static Account promise() {
        AccountMaker story = new AccountMaker();
        String body = "The firm pledged to mend the gate.";
        story.article("a", AccountMaker.masthead("The Post", "", "en"), AccountMaker.stated("2031-05-09"), "", body);
        Passage made = new Passage(Role.MADE, story.words("a", body), Optional.empty(), "ARule");
        return story.commitment(new Commitment(
                        "c-1",
                        List.of(),
                        Optional.of("The firm"),
                        List.of(),
                        "mend the gate",
                        Optional.empty(),
                        DateRange.unknown("nobody tells"),
                        DateRange.unknown("nobody tells"),
                        Status.OPEN,
                        List.of(made),
                        1,
                        new Decision("ARule", "AnotherRule")))
                .account();
    }
}
