package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.report.AccountMaker.masthead;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parallax.account.Account;
import org.parallax.article.ArticleDate;
import org.parallax.report.terminal.Look;

/** Every view says of an article in another language that only its names were read. */
class AnotherLanguageTest {

    private static final String FRENCH =
            "Le pont est fermé, et les bateaux qui sont dans la baie sont pour les gens du port, avec une navette.";
    private static final String NAMELESS = "lorun mepu sati oklen darova ti melukan pesor ".repeat(8);
    private static final String ENGLISH =
            "The bridge that was shut is open for all of the boats, and it has been from the start.";

    private final Account account = new AccountMaker()
            .article("a", masthead("Le Courrier", "", "fr"), ArticleDate.UNKNOWN, "Fermé", FRENCH)
            .article("b", masthead("Sati", "", "en"), ArticleDate.UNKNOWN, "Mepu", NAMELESS)
            .article("c", masthead("The Post", "", "en"), ArticleDate.UNKNOWN, "Open", ENGLISH)
            .account();

    @Test
    void theTerminalNamesIt() {
        StringWriter text = new StringWriter();
        Summary.print(account, Look.PLAIN, new PrintWriter(text));

        assertThat(text.toString())
                .containsOnlyOnce("in French: names were read, statements were not")
                .containsOnlyOnce("in a language other than English: names were read, statements were not");
    }

    @Test
    void thePageSaysItFirstAndInTheArticle() throws Exception {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        StoryHtml.write(account, page);

        assertThat(page.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce(" is in French: names were read in it, statements were not.")
                .containsOnlyOnce(" is in a language other than English: names were read in it, statements were not.")
                .containsOnlyOnce("French; names were read, statements were not")
                .contains("lang=\"fr\"")
                .doesNotContain("is in English");
    }

    @Test
    void theExchangeFileHasItsCode() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        StoryJson.write(account, file);

        assertThat(new ObjectMapper().readTree(file.toByteArray()).findValuesAsText("language"))
                .containsExactly("fr", "mis", "en");
    }
}
