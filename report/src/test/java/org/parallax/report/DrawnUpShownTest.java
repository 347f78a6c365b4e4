package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.account.DrawnUp;
import org.parallax.account.DrawnUp.FarOff;
import org.parallax.article.ArticleDate;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.DrawnUpWords;

/** The day for which an account is drawn up, in words. */
class DrawnUpShownTest {

    private static Account account(DrawnUp drawnUp) {
        return new AccountMaker()
                .article("a", AccountMaker.masthead("The Post", "", "en"), ArticleDate.UNKNOWN, "", "Fog.")
                .drawnUp(drawnUp)
                .account();
    }

    private static DrawnUpWords words(DrawnUp drawnUp) {
        return new DrawnUpWords(new AccountIndex(account(drawnUp)));
    }

    @Test
    void theDayComesWithItsReason() {
        DrawnUp drawnUp = DrawnUp.on(Optional.of(LocalDate.of(2031, 5, 9)), "it was asked for");
        assertThat(words(drawnUp).standing())
                .isEqualTo("As things stood on 9 May 2031, by what these articles tell (that day: it was asked for).");
        assertThat(words(drawnUp).notes()).isEmpty();
    }

    @Test
    void whereThereIsNoDayTheReasonIsSaid() {
        DrawnUp none = DrawnUp.on(Optional.empty(), "no article has a day that is sure");
        assertThat(words(none).standing()).startsWith("As things stood on no day, since no article has a day");
    }

    @Test
    void anArticleFarFromAllOthersIsNamedWithTheWayToMendIt() throws IOException {
        FarOff farOff = new FarOff("a", LocalDate.of(2039, 5, 9), LocalDate.of(2031, 5, 2));
        DrawnUp drawnUp = DrawnUp.on(Optional.of(LocalDate.of(2039, 5, 9)), "").doubting(Optional.of(farOff));
        String file = new AccountIndex(account(drawnUp)).file("a");
        String note = file
                + " is of 9 May 2039, a year or more after every other page that is dated (the last of them is of 2 May 2031). If that is not its day, say so: parallax judge FOLDER date "
                + file + " DATE";
        assertThat(words(drawnUp).notes()).containsExactly(note);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        StoryHtml.write(account(drawnUp), page);
        assertThat(page.toString(StandardCharsets.UTF_8)).contains(note);
    }
}
