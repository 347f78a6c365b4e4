package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.place.ToldStory.Placed;
import org.parallax.report.terminal.Look;

/** A folder that holds two stories, in each of the views. */
class TwoStoriesTest {

    private static final String WHY = "shares gate, Orrin with “Dam gate fails”, a day apart";

    private static AccountMaker articles() {
        AccountMaker account = new AccountMaker();
        account.article(
                "a", AccountMaker.masthead("The Post", "", "en"), ArticleDate.UNKNOWN, "Dam gate fails", "Water.");
        account.article(
                "b", AccountMaker.masthead("The Echo", "", "en"), ArticleDate.UNKNOWN, "Gate <still> open", "Water.");
        account.article(
                "c", AccountMaker.masthead("The Sun", "", "en"), ArticleDate.UNKNOWN, "Chess king retires", "A game.");
        return account;
    }

    private static Account two() {
        return articles()
                .story("st-1", new Placed("a", WHY), new Placed("b", WHY))
                .story("st-2", new Placed("c", "belongs with no other article"))
                .account();
    }

    private static Account one() {
        return articles()
                .story("st-1", new Placed("a", WHY), new Placed("b", WHY), new Placed("c", WHY))
                .account();
    }

    @Test
    void theTerminalSaysSoFirstAndHowToReadEachAlone() {
        assertThat(terminal(two()).strip()).startsWith("These articles tell 2 stories");
        assertThat(terminal(two()))
                .contains("Story 1: 2 articles", "The Echo: Gate <still> open", "shares gate, Orrin")
                .contains("Story 2: 1 article", "belongs with no other article", "--story 1 or --story 2");
    }

    @Test
    void thePageSaysSoAtItsHead() throws IOException {
        String page = html(two());
        assertThat(page)
                .contains(
                        "These articles tell 2 stories", "Story 2: 1 article", "Gate &lt;still&gt; open", "--story 2");
        assertThat(page.indexOf("These articles tell 2 stories"))
                .isLessThan(page.indexOf("The articles, in the order in which they appeared"));
    }

    @Test
    void ofOneStoryNothingIsSaid() throws IOException {
        assertThat(terminal(one())).doesNotContain("stories", "--story");
        assertThat(html(one())).doesNotContain("These articles tell", "--story");
    }

    @Test
    void programsAreToldWhichArticlesAreOneStory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryJson.write(two(), out);
        JsonNode stories = new ObjectMapper().readTree(out.toByteArray()).path("stories");
        assertThat(stories).hasSize(2);
        assertThat(stories.at("/0/articles").findValuesAsText("article")).containsExactly("a", "b");
        assertThat(stories.at("/0/articles/1/why").asText()).isEqualTo(WHY);
    }

    private static String terminal(Account account) {
        StringWriter out = new StringWriter();
        Summary.print(account, Look.PLAIN, new PrintWriter(out));
        return out.toString();
    }

    private static String html(Account account) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoryHtml.write(account, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
