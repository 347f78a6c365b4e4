package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.Commitment.Status;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.ItemKind;
import org.parallax.judgement.Outcome.State;
import org.parallax.report.terminal.Look;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** One overdue commitment in each of the views. */
class CommitmentsShownTest {

    private static final String BODY = "The firm pledged to mend the gate. The gate is still broken.";

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Account account() {
        AccountMaker story = new AccountMaker();
        story.article("a", AccountMaker.masthead("The Post", "", "en"), ArticleDate.UNKNOWN, "", BODY);
        return story.commitment(firm(List.of(
                        passage(Role.MADE, "The firm pledged to mend the gate."),
                        passage(Role.AGAINST, "The gate is still broken."))))
                .account();
    }

    private static Commitment firm(List<Passage> passages) {
        return new Commitment(
                "c-1",
                List.of(),
                Optional.of("The firm"),
                List.of(),
                "mend the gate",
                Optional.of("if it rains"),
                DateRange.unknown("nobody tells"),
                new DateRange(Optional.empty(), PartialDate.parse("2031-05-09"), DateRange.Basis.STATED, "by 9 May"),
                Status.OVERDUE,
                passages,
                1,
                new Commitment.Decision("AVerbOfPromiseBindsItsSubject", "WhoseDayIsPastWithoutReportIsOverdue"));
    }

    private static Passage passage(Role role, String words) {
        int start = BODY.indexOf(words);
        Evidence evidence = new Evidence("a", new TextSpan(start, start + words.length()), words);
        return new Passage(role, evidence, Optional.empty(), "ARule");
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theTerminalTellsWhoIsBoundAndWhatSpeaksAgainstIt() {
        StringWriter out = new StringWriter();
        Summary.print(account(), new Look(200, false), new PrintWriter(out));
        assertThat(out.toString())
                .contains(
                        "What was promised",
                        "overdue  The firm: “mend the gate” (if it rains) [made day unknown, due by 9 May 2031]",
                        "against, The Post: The gate is still broken.");
    }

    @Test
    void theTerminalTellsWhoDecidedItAndCountsWhatItDoesNotShow() {
        String denial = "The gate is still broken.";
        AccountMaker story = new AccountMaker();
        String body = "The firm pledged to mend the gate. " + (denial + " ").repeat(5);
        story.article("a", AccountMaker.masthead("The Post", "", "en"), ArticleDate.UNKNOWN, "", body.strip());
        List<Passage> passages = new ArrayList<>(List.of(passage(Role.MADE, "The firm pledged to mend the gate.")));
        for (int i = 0; i < 5; i++) {
            int start = body.indexOf(denial) + i * (denial.length() + 1);
            Evidence against = new Evidence("a", new TextSpan(start, start + denial.length()), denial);
            passages.add(new Passage(Role.AGAINST, against, Optional.empty(), "ARule"));
        }
        story.commitment(firm(passages));
        ItemKey key = JudgementsShownTest.key(ItemKind.COMMITMENT, "mend the gate", "mend the gate");
        story.judged(new Decision.Status(key, Status.OVERDUE), State.APPLIED, "", "c-1");
        StringWriter out = new StringWriter();
        Summary.print(story.account(), new Look(200, false), new PrintWriter(out));
        assertThat(out.toString())
                .contains("commitment “mend the gate” by The firm is overdue, decided by Ida Falk on 1 June 2031")
                .contains("… 3 more passages against: see story.html");
    }

    @Test
    void thePageLinksEveryPassage() throws IOException {
        String page = written(out -> StoryHtml.write(account(), out));
        assertThat(page).contains("What was promised", "status overdue", "due by 9 May 2031");
        assertThat(page).containsPattern("href=\"#w1-0-34\"[^>]*><span class=\"added\">“</span>mend the gate<");
        assertThat(page).containsPattern("href=\"#w1-35-60\"[^>]*>The gate is still broken\\.");
    }

    @Test
    void thePageSaysWhereNobodyIsBound() throws IOException {
        Account none = new AccountMaker().account();
        assertThat(written(out -> StoryHtml.write(none, out)))
                .contains("No article tells that somebody bound themselves");
    }

    @Test
    void theExchangeFileHasEveryKey() throws IOException {
        JsonNode item = new ObjectMapper()
                .readTree(written(out -> StoryJson.write(account(), out)))
                .get("commitments")
                .get(0);
        assertThat(item.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "by",
                        "by_words",
                        "towards",
                        "what",
                        "condition",
                        "made",
                        "due",
                        "status",
                        "evidence",
                        "origins",
                        "decided_by");
        assertThat(item.get("made").isNull()).isTrue();
        assertThat(item.get("due").get("latest").textValue()).isEqualTo("2031-05-09");
        assertThat(item.get("status").textValue()).isEqualTo("overdue");
        JsonNode against = item.get("evidence").get(1);
        assertThat(against.get("role").textValue()).isEqualTo("against");
        assertThat(BODY.substring(
                        against.get("start").intValue(), against.get("end").intValue()))
                .isEqualTo(against.get("text").textValue());
    }

    @Test
    void theTableHasALineForEachPassage() throws IOException {
        List<String> lines = written(out -> StoryCsv.writeCommitments(account(), out))
                .lines()
                .toList();
        assertThat(lines).hasSize(1 + 2);
        assertThat(lines.get(1))
                .startsWith(
                        "1,overdue,The firm,,mend the gate,if it rains,2031-05-09,made,The firm pledged to mend the gate.,");
        assertThat(lines.get(2))
                .contains(",against,The gate is still broken.,")
                .endsWith(",whose day is past without report is overdue,ARule,c-1,");
    }
}
