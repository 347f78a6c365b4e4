package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parallax show}: the words, and the piece of the page that they were made of. */
class ShowTest {

    private static final String PAGE = """
            <meta charset=%s><title>Ferry stays in port</title>
            <h1>Ferry stays in port</h1>
            <p>The ferry Ardent did not leave the port of Lisk on Tuesday &amp; about 200 passengers  waited at the café.</p>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void givenAPage() {
        given("page.html", "UTF-8");
    }

    private Path given(String name, String charset) {
        new SavedPages(folder).withBytes(name, PAGE.formatted(charset).getBytes(Charset.forName(charset)));
        return folder.resolve(name);
    }

    private Ran show(String place) {
        return Ran.parallax("show", folder.resolve("page.html"), place);
    }

    @Test
    void theWordAtAPlace() {
        Ran ran = show("22");
        assertThat(ran.code()).isZero();
        int at = PAGE.formatted("UTF-8").indexOf("The ferry");
        assertThat(ran.out()).isEqualTo("""
                text 21-24
                  The
                page %s-%s (line 3, column 4; UTF-8)
                  The
                """.formatted(at, at + 3));
    }

    @Test
    void aStretchWithEntitiesAndWhiteSpaceAsThePageHasIt() {
        String text =
                "Ferry stays in port\n\nThe ferry Ardent did not leave the port of Lisk on Tuesday & about 200 passengers waited at the café.";
        int start = text.indexOf("Tuesday");
        int end = text.indexOf(" at the");
        assertThat(show(start + "-" + end).out())
                .contains(
                        "  Tuesday & about 200 passengers waited\n", "  Tuesday &amp; about 200 passengers  waited\n");
        assertThat(show(start + ".." + end).out())
                .isEqualTo(show(start + "-" + end).out());
    }

    @Test
    void theHeadlineAndABlankLine() {
        assertThat(show("0").out()).contains("text 0-5\n  Ferry\n", "(line 2, column 5; UTF-8)");
        assertThat(show("19-20").out()).contains("nothing of it is written in the page");
    }

    @Test
    void aPageInAnotherCharacterSet() {
        Path page = given("old.html", "windows-1252");
        assertThat(Ran.parallax("show", page, "118").out()).contains("  café.\n", "windows-1252");
    }

    @Test
    void linesThatEndAsOnWindowsEndPlainly() {
        new SavedPages(folder)
                .withBytes(
                        "page.html",
                        PAGE.formatted("UTF-8").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(show("0-24").out()).contains("</h1>\n  <p>The\n").doesNotContain("\r", "\uFFFD");
    }

    @Test
    void whatATerminalWouldObeyIsNotPrinted() {
        new SavedPages(folder)
                .withBytes(
                        "page.html",
                        ("<p>The ferry Ardent did <b>\u001b[31mnot</b> leave\u0007 the port of Lisk on Tuesday.</p>"
                                        + "<p>About 200 passengers waited at the café until it was dark.</p>".repeat(3))
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(show("0-40").out()).doesNotContain("\u001b", "\u0007").contains("[31mnot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "5-5", "7-3", "0-9999", "x", "-1", "99999999999"})
    void thereIsNoSuchPlace(String place) {
        Ran ran = Ran.parallax("show", folder.resolve("page.html"), "--", place);
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE.code());
        assertThat(ran.err()).contains("is no place in the text, which goes from 0 to");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void theFileCannotBeRead() {
        Ran ran = Ran.parallax("show", folder.resolve("nowhere.html"), "0");
        assertThat(ran.code()).isEqualTo(Exit.NOTHING_READ.code());
        assertThat(ran.err()).contains("nowhere.html: there is no such file");
        new SavedPages(folder).withBytes("page.html", "<p>No.</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(show("0").err()).contains("no article in it");
    }
}
