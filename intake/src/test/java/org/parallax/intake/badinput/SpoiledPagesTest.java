package org.parallax.intake.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.intake.Intake;

/** Pages that are broken, cut off, mislabelled or no article at all: a reason, or what can honestly be read. */
class SpoiledPagesTest {

    private static final String STORY =
            "<p>The café at Solen harbour fell into the basin on Tuesday night, and nobody was hurt, the port authority said.</p>"
                    + "<p>Its owner had asked for a new pier &amp; a wall, and got &pound;40,000 for it, which is what a boat costs.</p>"
                    + "<p>The basin stays closed to ships until divers have looked at it, which the authority expects by Friday.</p>";
    private static final String PAGE =
            "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Café falls | The Pilot</title>"
                    + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Café falls\", \"datePublished\": \"2031-05-06\"}</script></head>"
                    + "<body><nav><a href=/>Home</a></nav><article class='post'><h1>Café falls</h1><div class=share><a>Share</a></div>"
                    + STORY
                    + "<ul><li>Built in 1931</li><li>Closed since 2004</li></ul></article><!-- end --><footer>All rights reserved</footer></body></html>";

    private static Intake.Result read(String page) {
        return SoundPage.thenIsSound(page.getBytes(StandardCharsets.UTF_8));
    }

    private static Intake.Read article(String page) {
        return (Intake.Read) read(page);
    }

    private static String reason(String page) {
        return ((Intake.Rejected) read(page)).reason();
    }

    @Test
    void thePageIsCutOffAnywhere() {
        byte[] whole = PAGE.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length += 7) {
            SoundPage.thenIsSound(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void aPieceOfThePageIsMissingOrThereTwice() {
        for (int at = 0; at + 40 < PAGE.length(); at += 13) {
            read(PAGE.substring(0, at) + PAGE.substring(at + 40));
            read(PAGE.substring(0, at + 40) + PAGE.substring(at));
        }
    }

    @Test
    void noTagIsClosedAndNoneWasOpened() {
        assertThat(text(article(PAGE.replaceAll("</(?!script|title|h1|a>)[a-z0-9]+>", ""))))
                .contains("Solen harbour", "expects by Friday.");
        assertThat(text(article(STORY.replace("<p>", "") + "</div></b></article>")))
                .contains("Solen harbour", "expects by Friday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "windows-1251",
                "utf-16",
                "shift_jis",
                "no-such-charset",
                "utf-7",
                "x-user-defined",
                "''",
                "utf-8;utf-16"
            })
    void theCharacterSetIsALie(String told) {
        assertThat(text(article(PAGE.replace("charset=utf-8", "charset=" + told))))
                .contains("The café at Solen");
    }

    @Test
    void thePageSaysUtf8AndIsNot() {
        byte[] old = PAGE.getBytes(Charset.forName("windows-1252"));
        Intake.Read read = (Intake.Read) SoundPage.thenIsSound(old);
        assertThat(text(read)).contains("The café at Solen");
        assertThat(read.notes()).anyMatch(note -> note.contains("character set"));
    }

    @Test
    void entitiesAreDeclaredThatGrow() {
        String bomb =
                "<!DOCTYPE html [<!ENTITY a \"ha ha ha ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        assertThat(text(article(bomb + "<html><body><h1>Café falls</h1>" + STORY + "<p>&c;&c;</p>")))
                .doesNotContain("ha ha");
    }

    @Test
    void scriptsAndFramesAreAllThereIs() {
        assertThat(
                        reason(
                                "<html><head><title>Café falls</title><script>var story = 'The café fell on Tuesday night.';</script></head><body><div id=app></div></body></html>"))
                .contains("only scripts and frames");
        assertThat(reason(
                        "<html><frameset cols='20%,80%'><frame src=menu.html><frame src=story.html></frameset></html>"))
                .contains("only scripts and frames");
        assertThat(reason("<html><body><iframe src=story.html></iframe></body></html>"))
                .contains("only scripts and frames");
    }

    @Test
    void twoArticlesStandOnOnePage() {
        String second = STORY.replace("café", "crane").replace("Tuesday", "Monday");
        Intake.Read read = article("<title>Café falls</title><main><article><h2>Crane falls</h2>" + second
                + "</article><article><h2>Café falls</h2>" + STORY + "</article></main>");
        assertThat(text(read)).contains("Tuesday").doesNotContain("Monday");
        assertThat(read.notes())
                .containsExactly("the page holds more than one article; the one with the page's headline was read");
        assertThat(article(PAGE).notes()).isEmpty();
    }

    @Test
    void thePageIsAnIndex() {
        StringBuilder teasers = new StringBuilder("<title>The Pilot</title><main>");
        for (String thing : new String[] {"crane", "ferry", "lighthouse", "pier", "market", "school"}) {
            teasers.append("<h2><a href=/")
                    .append(thing)
                    .append(">What became of the ")
                    .append(thing)
                    .append("</a></h2><p>The ")
                    .append(thing)
                    .append(" of Solen has stood there for a hundred years, and now the council means to sell it.</p>");
        }
        assertThat(article(teasers + "</main>").notes())
                .containsExactly(
                        "it looks like an index (6 headings lead elsewhere): if it is one, save the articles' own pages");
    }

    private static String text(Intake.Read read) {
        Article article = read.article();
        return article.body().of(article.text());
    }
}
