package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.report.AccountMaker.masthead;
import static org.parallax.report.AccountMaker.stated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.edition.Change;
import org.parallax.edition.Succession;
import org.parallax.report.terminal.Look;
import org.parallax.statement.Statement.Part;

/** Files of one page, versions of one article and articles that are nearly one text, in every view. */
class TheSamePageAgainTest {

    private static final String BEFORE = "The gate held, the board said. Nobody was hurt. It is to open soon.";
    private static final String AFTER = "The gate broke, the board said. It is to open soon. A diver is missing.";
    private static final Succession KNOWN =
            new Succession(true, "published 2031-05-05, the next last changed 2031-05-06");
    private static final Succession UNKNOWN = new Succession(false, "no date of the two pages tells which came first");

    private static AccountMaker story(Succession order) {
        AccountMaker story = new AccountMaker()
                .article("post", masthead("The Post", "", "en"), stated("2031-05-05"), "The gate broke", AFTER)
                .article("tide", masthead("The Tide", "", "en"), stated("2031-05-06"), "A gate", "Another text.")
                .copies("tide", "tide-2.html", "tide-3.html", "tide-4.html", "tide-5.html", "tide-6.html")
                .earlier("post", "post-before", order, "The gate held", BEFORE)
                .nearlyOneText("n-1", .934, Optional.of("post"), "post", "tide");
        Evidence held = story.words("post-before", "The gate held, the board said.");
        Evidence broke = story.words("post", "The gate broke, the board said.");
        Change.Words word = new Change.Words(
                Optional.of(inside(story.words("post-before", "held,"))),
                Optional.of(inside(story.words("post", "broke,"))));
        return story.change(
                        "post",
                        new Change(
                                Change.Kind.REWORDED, Part.BODY, Optional.of(held), Optional.of(broke), List.of(word)))
                .change("post", only(Change.Kind.TAKEN_OUT, story.words("post-before", "Nobody was hurt.")))
                .change("post", only(Change.Kind.ADDED, story.words("post", "A diver is missing.")));
    }

    private static TextSpan inside(Evidence word) {
        return new TextSpan(word.span().start(), word.span().end() - 1);
    }

    private static Change only(Change.Kind kind, Evidence passage) {
        boolean added = kind == Change.Kind.ADDED;
        return new Change(
                kind,
                Part.BODY,
                Optional.of(passage).filter(p -> !added),
                Optional.of(passage).filter(p -> added),
                List.of());
    }

    @Test
    void theTerminalNamesTheFilesOfOnePage() {
        assertThat(printed(story(KNOWN).account()))
                .contains(
                        "tide-2.html, tide-3.html, tide-4.html, tide-5.html and 1 more file are the same page as tide.html");
        AccountMaker two = new AccountMaker()
                .article("a", masthead("A", "", "en"), stated("2031-05-05"), "T", "Body.")
                .copies("a", "b.html");
        assertThat(printed(two.account())).contains("b.html is the same page as a.html");
    }

    @Test
    void theTerminalTellsWhatWasChanged() {
        assertThat(printed(story(KNOWN).account()))
                .contains(
                        "2 versions; the last one stands here, post.html",
                        "What outlets changed",
                        "from post-before.html to post.html (published 5 May 2031, the next last changed 6 May 2031)",
                        "reworded: The gate held, the board said.",
                        "/ The gate broke, the board said.",
                        "taken out: Nobody was hurt.",
                        "added: A diver is missing.");
    }

    @Test
    void theTerminalSaysThatTheOrderIsUnknown() {
        assertThat(printed(story(UNKNOWN).account()))
                .contains(
                        "2 versions; which came last cannot be told, post.html stands for them",
                        "between post-before.html and post.html (no date of the two pages tells which came first)");
    }

    @Test
    void theTerminalTellsWhatIsNearlyOneText() {
        assertThat(printed(story(KNOWN).account()))
                .contains(
                        "Nearly one text",
                        "The Post, The Tide: 2 articles, 93 % of the words shared",
                        "The Post was first");
    }

    @Test
    void nothingIsSaidWhereNothingWasSavedAgain() {
        String printed = printed(InventedStory.account());
        assertThat(printed).doesNotContain("same page", "version", "What outlets changed", "Nearly one text");
        assertThat(StoryHtmlTest.written(InventedStory.account()))
                .doesNotContain("What outlets changed", "Nearly one text", "earlier version", "href=\"#versions\"");
    }

    @Test
    void thePageMarksTheWordsThatDiffer() {
        String page = StoryHtmlTest.written(story(KNOWN).account());
        assertThat(page)
                .contains("What outlets changed", "<del>held</del>", "<ins>broke</ins>", "href=\"#versions\"")
                .contains(
                        "<summary>All of <bdi>post-before.html</bdi></summary>", "Nobody was hurt. It is to open soon.")
                .contains(
                        "1</strong> earlier version of an article, not counted",
                        "5</strong> copies of a page, not counted");
    }

    @Test
    void thePageSaysThatTheOrderIsUnknown() {
        assertThat(StoryHtmlTest.written(story(UNKNOWN).account()))
                .contains("which of them came last cannot be told, <bdi>post.html</bdi> stands for them.");
        assertThat(StoryHtmlTest.written(story(KNOWN).account())).doesNotContain("cannot be told, <bdi>post.html");
    }

    @Test
    void thePageLeadsFromAPassageToItsWords() {
        String page = StoryHtmlTest.written(story(KNOWN).account());
        int at = page.indexOf("A diver is missing.");
        String link = page.substring(page.lastIndexOf("<a ", at), at);
        String place = link.replaceAll("(?s).*href=\"#([^\"]*)\".*", "$1");
        assertThat(StoryHtmlTest.article(page, "post")).contains("id=\"" + place + "\"");
    }

    @Test
    void theFileNamesCopiesAndVersions() throws IOException {
        JsonNode story = json(story(KNOWN).account());
        JsonNode post = story.at("/articles/0");
        JsonNode tide = story.at("/articles/1");
        assertThat(keys(tide.at("/duplicates/0"))).containsExactly("file", "sha256");
        assertThat(tide.at("/duplicates/4/file").textValue()).isEqualTo("tide-6.html");
        assertThat(tide.at("/versions")).isEmpty();
        JsonNode version = post.at("/versions/0");
        assertThat(keys(version))
                .startsWith("id", "file", "sha256")
                .endsWith("captured", "duplicates", "before_next", "changes");
        assertThat(version.at("/text").textValue()).isEqualTo("The gate held\n\n" + BEFORE);
        assertThat(version.at("/before_next/known").booleanValue()).isTrue();
        assertThat(keys(version.at("/changes/0"))).containsExactly("kind", "in", "before", "after", "words");
        assertThat(version.at("/changes/1/kind").textValue()).isEqualTo("taken_out");
        assertThat(version.at("/changes/1/after").isNull()).isTrue();
    }

    @Test
    void everySpanOfAChangeHoldsTheWordsOfItsVersion() throws IOException {
        JsonNode post = json(story(KNOWN).account()).at("/articles/0");
        JsonNode change = post.at("/versions/0/changes/0");
        thenHoldsItsWords(change.at("/before"), post.at("/versions/0"));
        thenHoldsItsWords(change.at("/after"), post);
        thenHoldsItsWords(change.at("/words/0/before"), post.at("/versions/0"));
        thenHoldsItsWords(change.at("/words/0/after"), post);
        assertThat(change.at("/words/0/before/text").textValue()).isEqualTo("held");
    }

    private static void thenHoldsItsWords(JsonNode span, JsonNode article) {
        assertThat(span.get("article").textValue()).isEqualTo(article.get("id").textValue());
        assertThat(span.get("text").textValue())
                .isEqualTo(article.get("text")
                        .textValue()
                        .substring(span.get("start").intValue(), span.get("end").intValue()));
    }

    @Test
    void theFileTellsWhatIsNearlyOneText() throws IOException {
        JsonNode near = json(story(KNOWN).account()).at("/near_duplicates/0");
        assertThat(keys(near)).containsExactly("id", "articles", "shared", "first");
        assertThat(near.at("/shared").doubleValue()).isEqualTo(.93);
        assertThat(near.at("/first").textValue()).isEqualTo("post");
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode json(Account account) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryJson.write(account, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static String printed(Account account) {
        StringWriter text = new StringWriter();
        Summary.print(account, new Look(200, false), new PrintWriter(text));
        return text.toString();
    }
}
