package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.SourceClass;

class StoryJsonTest {

    private static final String TOP =
            "format version documentation as_of as_of_why left_aside reader articles stories entities statements utterances timeline commitments disagreements echoes origins near_duplicates left_out framing headlines judgements damaged_judgements";

    private final String file = written(InventedStory.account());
    private final JsonNode story = parse(file);

    @Test
    void hasEveryKeyOfTheContract() {
        assertThat(keys(story)).containsExactly(TOP.split(" "));
    }

    @TestFactory
    Stream<DynamicTest> everyItemHasTheKeysOfTheContract() {
        return Stream.of(
                keysOf("/reader", "version model"),
                keysOf(
                        "/articles/0",
                        "id file sha256 url outlet wire byline section language title text headline body published modified captured duplicates versions"),
                keysOf("/articles/0/headline", "start end text"),
                keysOf("/articles/0/published", "value earliest latest basis why precision zone evidence"),
                keysOf("/articles/0/published/evidence", "line text"),
                keysOf("/entities/0", "id name type mentions offices proposals"),
                keysOf("/entities/0/mentions/0", "article start end text form"),
                keysOf("/entities/0/offices/0", "article start end text date"),
                keysOf("/entities/3/proposals/0", "same_as score why"),
                keysOf(
                        "/statements/0",
                        "id article in speaker source_class source cue content kind class certainty when via within same_as decided_by"),
                keysOf("/statements/0/source", "start end text"),
                keysOf("/statements/0/when", "earliest latest basis why"),
                keysOf("/statements/0/decided_by", "speaker when"),
                keysOf("/statements/4/via/0", "entity channel start end text"),
                keysOf("/utterances/0", "statements origins"),
                keysOf("/timeline/0", "id date text planned evidence origins claim"),
                keysOf("/timeline/0/evidence/0", "article start end text"),
                keysOf("/disagreements/0", "id kind changed about sides why"),
                keysOf("/disagreements/0/sides/0", "article start end text value"),
                keysOf("/echoes/0", "id a b kind first"),
                keysOf("/echoes/0/a", "article start end text"),
                keysOf("/origins/0", "id articles agency why"));
    }

    private DynamicTest keysOf(String pointer, String expected) {
        return DynamicTest.dynamicTest(
                pointer, () -> assertThat(keys(story.at(pointer))).containsExactly(expected.split(" ")));
    }

    @Test
    void everySpanOfAStatementHoldsTheWordsOfItsArticle() {
        for (JsonNode statement : story.get("statements")) {
            String text = articleText(statement.get("article").textValue());
            for (JsonNode span : statement.get("content")) {
                assertThat(span.get("text").textValue())
                        .isEqualTo(text.substring(
                                span.get("start").intValue(), span.get("end").intValue()));
            }
        }
    }

    @Test
    void valuesAreInLowerCaseWhateverTheLocale() {
        assertThat(story.at("/statements/3/class").textValue()).isEqualTo("belief");
        assertThat(story.at("/statements/0/kind").textValue()).isEqualTo("direct");
        assertThat(story.at("/statements/1/kind").textValue()).isEqualTo("indirect");
        assertThat(story.at("/entities/2/type").textValue()).isEqualTo("organization");
    }

    @Test
    void aDateIsAsLongAsItIsKnown() {
        assertThat(story.at("/timeline/0/date/earliest").textValue()).isEqualTo("2029");
        assertThat(story.at("/timeline/1/date/latest").textValue()).isEqualTo("2030-11");
        assertThat(story.at("/timeline/2/date/earliest").textValue()).isEqualTo("2031-05-03");
    }

    @Test
    void whatIsUnknownIsNullAndSaysWhy() {
        assertThat(story.at("/statements/2/speaker").isNull()).isTrue();
        assertThat(story.at("/statements/1/when").isNull()).isTrue();
        assertThat(story.at("/articles/0/modified/earliest").isNull()).isTrue();
        assertThat(story.at("/articles/0/modified/basis").textValue()).isEqualTo("unknown");
        assertThat(story.at("/articles/0/modified/why").textValue()).isNotEmpty();
    }

    @Test
    void hasALineForEachItem() {
        assertThat(file.lines().filter(line -> line.startsWith("{\"id\":"))).hasSize(37);
        assertThat(file).endsWith("]\n}\n").doesNotContain("\r");
    }

    @Test
    void theSameAccountGivesTheSameBytes() {
        assertThat(written(InventedStory.account())).isEqualTo(file);
    }

    @Test
    void halfASurrogatePairDoesNotStopIt() {
        AccountMaker story = new AccountMaker();
        story.article(
                "odd", AccountMaker.masthead("Odd", "", "en"), ArticleDate.UNKNOWN, "Half \uD83D a pair", "Body.");
        assertThat(parse(written(story.account())).at("/articles/0/title").textValue())
                .isEqualTo("Half ? a pair");
    }

    @Test
    void whoWasToldItHasTheValueThatTheContractHasForAllElse() {
        AccountMaker story = new AccountMaker();
        story.article(
                "odd",
                AccountMaker.masthead("Odd", "", "en"),
                ArticleDate.UNKNOWN,
                "Gate",
                "Residents told the mayor that the gate was open.");
        story.statement(StatementMaker.said("s1", "odd")
                .byUnnamed(SourceClass.GROUP, "Residents")
                .cue("told")
                .that("the gate was open")
                .via(Channel.HEARER, "the mayor", Optional.empty()));
        assertThat(parse(written(story.account()))
                        .at("/statements/0/via/0/channel")
                        .textValue())
                .isEqualTo("other");
    }

    private String articleText(String id) {
        for (JsonNode article : story.get("articles")) {
            if (article.get("id").textValue().equals(id)) {
                return article.get("text").textValue();
            }
        }
        throw new AssertionError("no article " + id);
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static String written(Account account) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            StoryJson.write(account, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException notJson) {
            throw new AssertionError(json, notJson);
        }
    }
}
