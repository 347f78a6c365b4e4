package org.parallax.intake.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.testing.ProcessorTime.growsInProportion;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.intake.Intake;
import org.parallax.testing.ProcessorTime;

/** Size costs time in proportion, and beyond a limit a line. */
class HugePagesTest {

    private static final String STORY =
            "<p>The ferry sank on Monday, the coast guard said. All forty passengers were brought ashore by fishermen.</p>";

    @TempDir
    Path folder;

    private static void read(String page) {
        assertThat(Intake.read("page", page.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Intake.Read.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headlines| <h1>Ferry sinks</h1><p>It sank on Monday, the coast guard said.</p>| 1000",
                "headings at the end| <h2>More here</h2>| 5000",
                "labels at the end| <p>More</p>| 5000",
                "line breaks| word<br>| 20000",
                "cells| <td>word</td>| 20000",
                "links| <a href=x>The ferry sank again</a>| 5000",
                "cards| <div><a href=x><img></a><h3><a href=x>The ferry sank again today</a></h3><p>It sank.</p></div>| 1000",
                "lists| <ul><li><a href=x>Ferry</a></li><li>Boat</li></ul>| 3000",
                "dates| <time class=date datetime=2020-01-01>1 May 2020</time>| 2000",
                "data| <script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\": \"2020-01-01\"}</script>| 500",
                "entities| &amp;&notit;&#8211;| 5000",
                "comments| <!-- url: https://pilot.example/ -->| 5000"
            })
    void manyOf(String what, String one, int size) {
        growsInProportion(
                what, size, times -> read("<html><body><h1>Ferry sinks</h1>" + STORY.repeat(3) + one.repeat(times)));
    }

    @ParameterizedTest
    @CsvSource({"div class=date", "div class=brand", "h1", "div itemprop=author", "div class=comments", "li"})
    void boxesInBoxesAreNotReadAgainForEach(String tag) {
        String page = ("<" + tag + ">").repeat(290) + "word ".repeat(100_000) + STORY;
        assertThat(ProcessorTime.of(() -> read(page))).isLessThan(Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @CsvSource({"<html><p>", "A ferry: "})
    void aPageOfTwentyMillionCharactersIsRefused(String start) {
        byte[] page = (start + "word ".repeat(4_200_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(Intake.read("page", page).toString()).contains("too large for a page (21 million characters)");
    }

    @Test
    void aPageOfTwoHundredMegabytesIsRefusedByItsSize() throws Exception {
        Path page = folder.resolve("page.html");
        try (RandomAccessFile file = new RandomAccessFile(page.toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        Files.writeString(folder.resolve("small.html"), STORY.repeat(3));
        Intake intake = Intake.of(folder);
        assertThat(intake.files().stream().map(intake::read).map(Object::toString))
                .anyMatch(result -> result.contains("too large for an article (200 MB, the limit is 50 MB)"))
                .anyMatch(result -> result.contains("coast guard"));
    }
}
