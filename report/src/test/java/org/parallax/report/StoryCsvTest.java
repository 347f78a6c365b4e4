package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.report.StatementMaker.said;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;

class StoryCsvTest {

    @Test
    void theLedgerHasALineForEachStatementWithNamesInPlaceOfIds() throws IOException {
        List<String> lines = ledger(InventedStory.account()).lines().toList();
        assertThat(lines).hasSize(1 + 14);
        assertThat(lines.get(0))
                .startsWith("\uFEFFno.,utterance,in origins,speaker,source class,source words,cue,words,kind");
        assertThat(lines.get(1))
                .startsWith(
                        "1a,1,2,Maren Tolvik,named,Maren Tolvik,said,\"We will have the gate closed by May 15,\",quoted,promise,asserted,,,2031-05-04");
        assertThat(lines.get(2)).startsWith("1b,1,2,Maren Tolvik,named,").contains(",The Lowmoor Post,");
    }

    @Test
    void theTimelineHasALineForEachPassage() throws IOException {
        String table = written(out -> StoryCsv.writeTimeline(InventedStory.account(), out));
        assertThat(table.lines()).hasSize(1 + 7);
        assertThat(table).contains("\r\n4,2,").contains(",planned,");
    }

    @Test
    void theDisagreementsHaveALineForEachSide() throws IOException {
        List<String> lines = written(out -> StoryCsv.writeDisagreements(InventedStory.account(), out))
                .lines()
                .toList();
        assertThat(lines).hasSize(1 + 5);
        assertThat(lines.get(0)).startsWith("\uFEFFno.,differ in,about,passage,value,why,");
        assertThat(lines.get(3))
                .startsWith(
                        "2,\"number, changed\",people homes,forcing 340 people from their homes,340 people,a rule of the test,Coastwire");
    }

    @Test
    void aDayOfPublicationSaysHowItIsKnownAndTheArticleWhereItStands() throws IOException {
        String table = ledger(InventedStory.account());
        assertThat(table.lines().findFirst().orElseThrow())
                .contains(
                        "outlet,headline,published from,published until,published known by,published because,address,file,start,end");
        assertThat(table)
                .contains(",2031-05-04,2031-05-04,stated,article:published_time,https://example.org/9,wire.html,")
                .contains(",2031-05-05,2031-05-15,inferred,");
    }

    @Test
    void linesEndAsSpreadsheetsExpect() throws IOException {
        assertThat(ledger(InventedStory.account())).endsWith("\r\n");
    }

    @Test
    void quotationMarksAreDoubled() throws IOException {
        assertThat(ledger(InventedStory.account()))
                .contains("\"the gate would be shut \"\"by the middle of the month\"\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void wordsAreNeverAFormula(String words) throws IOException {
        assertThat(ledger(accountOf(words))).contains(",'" + words + ",").doesNotContain("," + words + ",");
    }

    private static Account accountOf(String words) {
        AccountMaker story = new AccountMaker();
        story.article(
                "a",
                AccountMaker.masthead("Outlet", "", "en"),
                ArticleDate.UNKNOWN,
                "Title",
                "It is " + words + " so.");
        return story.statement(said("s", "a").that(words)).account();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static String ledger(Account account) throws IOException {
        return written(out -> StoryCsv.writeLedger(account, out));
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
