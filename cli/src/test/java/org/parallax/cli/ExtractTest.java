package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.report.terminal.Look;

/** {@code parallax extract}: articles out of pages, in the order of their names, whatever is broken among them. */
class ExtractTest {

    @TempDir
    Path folder;

    private SavedPages story() {
        return new SavedPages(folder).withStory();
    }

    @Test
    void aPageAsText() {
        story();
        Ran ran = Ran.parallax("extract", folder.resolve("evening.html"));
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("""
                == evening.html
                Lisk Radio | 2030-03-08T09:00:00Z
                published 2030-03-08T09:00:00Z (minute, zone Z): meta article:published_time

                Ardent sails again after three days

                The ferry Ardent left the port of Lisk on Friday, three days late, after new pumps had been fitted during the night.

                Captain Nora Velt said that the crew was satisfied with the work. "We asked for pumps and we got pumps," Velt told Lisk Radio.

                The company denied that the ship had ever been in danger.

                """);
    }

    @Test
    void aFolderAsLinesOfJson() throws Exception {
        story();
        List<JsonNode> articles = new ArrayList<>();
        for (String line :
                Ran.parallax("extract", folder, "--json").out().lines().toList()) {
            articles.add(new ObjectMapper().readTree(line));
        }
        assertThat(articles)
                .extracting(article -> article.path("file").asText())
                .containsExactly("evening.html", "morning.html");
        JsonNode evening = articles.get(0);
        assertThat(evening.path("title").asText()).isEqualTo("Ardent sails again after three days");
        assertThat(evening.path("text").asText()).startsWith("Ardent sails again after three days\n\nThe ferry");
        assertThat(evening.path("outlet").asText()).isEqualTo("Lisk Radio");
        assertThat(evening.path("language").asText()).isEqualTo("en");
        assertThat(evening.path("published").path("earliest").asText()).isEqualTo("2030-03-08");
        assertThat(evening.path("published").path("evidence").path("line").asInt())
                .isEqualTo(3);
        assertThat(evening.path("dates")).hasSize(1);
        assertThat(evening.path("dates").get(0).path("of").asText()).isEqualTo("published");
        assertThat(evening.path("dates").get(0).path("why").asText()).isEqualTo("meta article:published_time");
        assertThat(evening.path("way_back").path("charset").asText()).isEqualTo("UTF-8");
        assertThat(evening.path("way_back").path("runs").get(0)).hasSize(4);
    }

    @Test
    void aLineIsTheSameInEveryCharacterSet() throws Exception {
        new SavedPages(folder)
                .withBytes(
                        "a.html",
                        "<meta charset=utf-8><p>The café of Lisk was open — all night, its owner said.</p>"
                                .getBytes(StandardCharsets.UTF_8));
        String line = Ran.parallax("extract", folder, "--json").out();
        assertThat(line).isASCII();
        assertThat(new ObjectMapper().readTree(line).path("text").asText()).contains("café of Lisk was open —");
    }

    @Test
    void theOrderIsThatOfTheNamesHoweverManyThreadsRead() {
        SavedPages pages = new SavedPages(folder);
        for (int i = 0; i < 60; i++) {
            pages.withPage(
                    String.format(java.util.Locale.ROOT, "p%02d.html", i),
                    "The Quay Herald",
                    "2030-03-05",
                    "Ferry number " + i + " stays in port",
                    "The ferry stayed in the port of Lisk on Tuesday.".repeat(1 + i % 7));
        }
        String one = Ran.parallax("extract", folder, "--threads", 1).out();
        assertThat(Ran.parallax("extract", folder, "--threads", 4).out()).isEqualTo(one);
        assertThat(one.lines().filter(line -> line.startsWith("== ")))
                .hasSize(60)
                .isSorted();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() {
        story().withBytes("broken.html", new byte[0])
                .withBytes("index.html", "<ul><li><a href=a>Ferry</a></ul>".getBytes(StandardCharsets.UTF_8));
        Ran ran = Ran.parallax("extract", folder);
        assertThat(ran.code()).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(ran.out().lines().filter(line -> line.startsWith("== ")))
                .containsExactly("== evening.html", "== morning.html");
        assertThat(ran.err()).contains("left out broken.html: it is empty", "left out index.html: no article in it");
    }

    @Test
    void aNameThatSteersATerminalIsPrintedInOneLine() {
        new SavedPages(folder).withStory().withBytes("a\nb\u001B[2J.html", new byte[0]);
        Ran ran = Ran.parallax("extract", folder);
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .contains("left out a\uFFFDb\uFFFD[2J.html: it is empty");
    }

    @Test
    void aLineForAPersonStandsInPlaceOfTheBarOfATerminal() {
        story().withBytes("broken.html", new byte[0]);
        StringWriter err = new StringWriter();
        Surroundings terminal =
                new Surroundings(new PrintWriter(new StringWriter()), new PrintWriter(err), Look.PLAIN, true);
        Main.run(terminal, "extract", folder.toString());
        assertThat(err.toString())
                .startsWith("\r\u001B[Kparallax: left out broken.html")
                .endsWith("again\n");
    }

    @Test
    void nothingCanBeRead() {
        new SavedPages(folder).withBytes("broken.html", new byte[0]);
        assertThat(Ran.parallax("extract", folder).code()).isEqualTo(Exit.NOTHING_READ.code());
        assertThat(Ran.parallax("extract", folder.resolve("nowhere")).code()).isEqualTo(Exit.NOTHING_READ.code());
        assertThat(Ran.parallax("extract", folder, "--threads", 0).code()).isEqualTo(Exit.WRONG_USAGE.code());
    }

    @Test
    void whoeverReadTheOutputHasGone() {
        story();
        assertThat(Main.run(ReaderWhoHasGone.surroundings(), "extract", folder.toString()))
                .isEqualTo(Exit.NOT_WRITTEN.code());
    }
}
