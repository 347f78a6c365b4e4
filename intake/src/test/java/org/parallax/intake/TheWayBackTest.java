package org.parallax.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;

/** From words of an article to the bytes of the file, through character sets, entities, white space and tags. */
class TheWayBackTest {

    private static final String STORY =
            "<p>The café at Solen harbour fell into the basin on Tuesday night, and nobody was hurt, the port authority said.</p>"
                    + "<p>Its owner — a man of 80 — had asked\n   for a new <b>pier</b><i>head</i> &amp; a wall,<br>and got &pound;40&nbsp;000 for it.</p>";

    private static Article read(byte[] saved) {
        return ((Intake.Read) Intake.read("page.html", saved)).article();
    }

    /** The piece of the file for words of its article, as the character set that was found decodes it. */
    private static String piece(byte[] saved, String words) {
        Article article = read(saved);
        int start = article.text().indexOf(words);
        assertThat(start).as(words + " in " + article.text()).isNotNegative();
        String page = new String(saved, Charset.forName(article.wayBack().charset()));
        String unmarked = page.startsWith("\uFEFF") ? page.substring(1) : page;
        return article.wayBack()
                .page(new TextSpan(start, start + words.length()))
                .orElseThrow()
                .of(unmarked);
    }

    private static byte[] page(String around, String charset) {
        return around.formatted("<meta charset=" + charset + ">").getBytes(Charset.forName(charset));
    }

    private static final String PAGE =
            "<html><head>%s<title>Café falls &ndash; The Pilot</title></head><body><nav>Home</nav><h1>Café falls</h1>"
                    + STORY;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void throughCharacterSets(String charset) {
        byte[] saved = page(PAGE, charset);
        assertThat(piece(saved, "café at Solen")).isEqualTo("café at Solen");
        assertThat(piece(saved, "said.")).isEqualTo("said.");
        assertThat(read(saved).wayBack().charset()).isEqualTo(charset);
    }

    @Test
    void aByteOrderMarkDoesNotCount() throws Exception {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.write(page(PAGE, "UTF-8"));
        assertThat(piece(marked.toByteArray(), "café at Solen")).isEqualTo("café at Solen");
    }

    @Test
    void throughEntitiesWhiteSpaceAndTags() {
        byte[] saved = page(PAGE, "UTF-8");
        assertThat(piece(saved, "& a wall")).isEqualTo("&amp; a wall");
        assertThat(piece(saved, "£40 000")).isEqualTo("&pound;40&nbsp;000");
        assertThat(piece(saved, "asked for")).isEqualTo("asked\n   for");
        assertThat(piece(saved, "pierhead")).isEqualTo("pier</b><i>head");
        assertThat(piece(saved, "wall, and")).isEqualTo("wall,<br>and");
        assertThat(piece(saved, "said.\n\nIts")).isEqualTo("said.</p><p>Its");
    }

    @Test
    void theHeadlineIsWhereAReaderSeesIt() {
        byte[] saved = page(PAGE, "UTF-8");
        Article article = read(saved);
        int h1 = PAGE.formatted("<meta charset=UTF-8>").indexOf("<h1>") + 4;
        assertThat(article.wayBack()
                        .page(article.headline().orElseThrow())
                        .orElseThrow()
                        .start())
                .isEqualTo(h1);
    }

    @Test
    void theHeadlineHasSoftHyphensThatNobodySees() {
        assertThat(piece(
                        page("<head>%s<title>Crane falls</title></head><h1>Cra&shy;ne falls</h1>" + STORY, "UTF-8"),
                        "Crane falls"))
                .isEqualTo("Cra&shy;ne falls");
    }

    @Test
    void theHeadlineIsToldToMachinesAlone() {
        String meta =
                "<head>%s<meta property=og:title content='Tea &amp; toast at Solen - The Pilot'><meta property=og:site_name content='The Pilot'></head>";
        assertThat(piece(page(meta + STORY, "UTF-8"), "Tea & toast at Solen")).isEqualTo("Tea &amp; toast at Solen");
        String data =
                "<head>%s<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Tea and toast at Solen\"}</script></head>";
        assertThat(piece(page(data + STORY, "UTF-8"), "Tea and toast")).isEqualTo("Tea and toast");
    }

    @Test
    void ofATextThatWasSavedPlain() {
        String text =
                "Skip to content\r\n\r\nCrane falls at Solen\r\n\r\nThe old crane   at Solen fell on Tuesday,\tthe port authority said. Nobody was hurt by it, and ships wait.\r\n\r\nComments are closed.\r\n";
        byte[] saved = text.getBytes(StandardCharsets.UTF_8);
        assertThat(piece(saved, "crane at Solen")).isEqualTo("crane   at Solen");
        assertThat(piece(saved, "Tuesday, the")).isEqualTo("Tuesday,\tthe");
        assertThat(piece(saved, "Crane falls at Solen")).isEqualTo("Crane falls at Solen");
    }

    @Test
    void ofATextWhoseLinesWereCutAtAColumn() {
        String sentence =
                "The old crane at the far end of Solen harbour fell into\nthe basin on Tuesday night with a sound that people\nheard as far as the lighthouse, and nobody was hurt by\nit, as the port authority said on Wednesday morning in\na note to the ships that had been waiting since eight.\n";
        byte[] saved = ("Crane falls at Solen\n\n" + sentence + "\n" + sentence.replace("Tuesday", "that"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(piece(saved, "people heard")).isEqualTo("people\nheard");
    }

    @Test
    void everyCharacterButTheBlankLinesHasAPlace() {
        Article article = read(page(PAGE, "UTF-8"));
        for (int i = 0; i < article.text().length(); i++) {
            assertThat(article.wayBack().page(new TextSpan(i, i + 1)).isPresent())
                    .as("unit " + i + " of " + article.text())
                    .isEqualTo(article.text().charAt(i) != '\n');
        }
    }
}
