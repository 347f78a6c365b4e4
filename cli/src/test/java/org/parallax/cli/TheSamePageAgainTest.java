package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journalist saves a page twice, and again when its outlet has changed it; and three outlets print one agency's text. */
class TheSamePageAgainTest {

    private static final String WAIT =
            "The ferry Ardent did not leave the port of Lisk on Tuesday, and about 200 passengers waited on the quay.";
    private static final String PUMPS =
            "\"The pumps have failed three times since January,\" said Captain Nora Velt, who leads the crew of the ship.";
    private static final String SAFE = "A spokesman for the company, Sound Lines, said that the ship was safe.";
    private static final String MASTER = "The harbour master, Jo Lind, learned of it from the radio.";

    @TempDir
    private Path folder;

    private SavedPages pages() {
        return new SavedPages(folder.resolve("pages"));
    }

    private Ran read() {
        return Ran.read(folder.resolve("pages"), folder.resolve("out"));
    }

    private JsonNode story() throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("out/story.json")));
    }

    private static void herald(SavedPages pages, String file, String changed, String... paragraphs) {
        pages.withPageAt(
                file,
                "The Quay Herald",
                "https://quay.example/ferry",
                "2030-03-05",
                changed,
                "Ferry stays in port",
                paragraphs);
    }

    @Test
    void aPageThatWasSavedTwiceCountsOnceAndBothFilesAreNamed() throws IOException {
        SavedPages pages = pages().withStory();
        pages.withBytes("morning-again.html", Files.readAllBytes(pages.folder().resolve("morning.html")));
        Ran ran = read();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("2 articles", "morning.html is the same page as morning-again.html");
        assertThat(story().at("/articles")).hasSize(2);
        assertThat(story().at("/articles").findValuesAsText("file")).contains("morning.html", "morning-again.html");
    }

    @Test
    void anArticleFortyTimesSaysWhatItSaysOnce() throws IOException {
        SavedPages pages = pages().withStory();
        Ran.read(pages.folder(), folder.resolve("once"));
        byte[] page = Files.readAllBytes(pages.folder().resolve("morning.html"));
        for (int i = 0; i < 39; i++) {
            pages.withBytes("morning.html-" + i + ".html", page);
        }
        read();
        JsonNode once = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("once/story.json")));
        for (String key : List.of("entities", "statements", "utterances", "timeline", "echoes", "origins")) {
            assertThat(story().get(key)).as(key).isEqualTo(once.get(key));
        }
        assertThat(story().at("/articles").findValues("duplicates")).anyMatch(copies -> copies.size() == 39);
    }

    @Test
    void versionsOfAnArticleAreOneArticleWithWhatWasChanged() throws IOException {
        SavedPages pages = pages();
        herald(pages, "saved-on-5.html", "", WAIT, PUMPS, SAFE);
        herald(pages, "saved-on-7.html", "2030-03-06", WAIT.replace("about 200", "more than 400"), PUMPS, MASTER);
        Ran ran = read();
        assertThat(ran.out())
                .contains(
                        "1 article\n",
                        "2 versions; the last one stands here, saved-on-7.html",
                        "taken out: " + SAFE,
                        "added: " + MASTER);
        JsonNode changes = story().at("/articles/0/versions/0/changes");
        assertThat(changes.findValuesAsText("kind")).containsExactly("reworded", "taken_out", "added");
        assertThat(changes.at("/0/words/0/before/text").textValue()).isEqualTo("about 200");
        assertThat(changes.at("/0/words/0/after/text").textValue()).isEqualTo("more than 400");
        assertThat(story().at("/statements").findValuesAsText("article"))
                .containsOnly(story().at("/articles/0/id").textValue());
    }

    @Test
    void threeOutletsThatPrintOneTextStayThreeArticles() throws IOException {
        SavedPages pages = pages();
        for (String outlet : List.of("Lisk Radio", "Solen Tribune", "Tide News")) {
            pages.withPageAt(
                    outlet + ".html",
                    outlet,
                    "https://" + outlet.length() + ".example/ferry",
                    "2030-03-05",
                    "",
                    "Ferry of " + outlet,
                    WAIT,
                    PUMPS,
                    SAFE,
                    MASTER);
        }
        Ran ran = read();
        assertThat(ran.out())
                .contains("3 articles", "1 origin", "Nearly one text", "which was first cannot be told")
                .containsPattern("3 articles, (8|9)\\d % of the words shared");
        assertThat(story().at("/near_duplicates/0/articles")).hasSize(3);
        assertThat(story().at("/near_duplicates/0/first").isNull()).isTrue();
    }

    @Test
    void theSameBytesWhateverTheOrderAndTheThreads() throws IOException {
        SavedPages pages = pages().withStory();
        herald(pages, "v1.html", "", WAIT, PUMPS, SAFE);
        herald(pages, "v2.html", "2030-03-06", WAIT, PUMPS);
        herald(pages, "v3.html", "2030-03-06", WAIT, SAFE, PUMPS);
        pages.withBytes("v2-again.html", Files.readAllBytes(pages.folder().resolve("v2.html")));
        Ran.read(pages.folder(), folder.resolve("out"), "--threads", 1);
        List<Object> other = new ArrayList<>(List.of("read", "--threads", 4, "--out", folder.resolve("other")));
        for (String file : List.of("v3", "v2-again", "morning", "v1", "v2", "evening")) {
            other.add(pages.folder().resolve(file + ".html"));
        }
        Ran.parallax(other.toArray());
        for (String file : List.of("story.json", "story.html")) {
            assertThat(folder.resolve("other").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("out").resolve(file));
        }
    }
}
