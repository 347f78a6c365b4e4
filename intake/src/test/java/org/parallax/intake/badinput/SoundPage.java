package org.parallax.intake.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.article.WayBack;
import org.parallax.intake.Intake;

/** What holds for any bytes at all: a reason why they are no article, or an article whose every character stands in the page. */
final class SoundPage {

    private SoundPage() {}

    static Intake.Result thenIsSound(byte[] saved) {
        Intake.Result result = Intake.read("page", saved);
        assertThat(Intake.read("page", saved)).isEqualTo(result);
        if (result instanceof Intake.Read read) {
            thenIsSound(read.article(), saved);
        } else {
            assertThat(((Intake.Rejected) result).reason()).isNotBlank();
        }
        return result;
    }

    private static void thenIsSound(Article article, byte[] saved) {
        assertThat(article.body().of(article.text())).isNotBlank();
        assertThat(article.text().chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        String page = new String(saved, Charset.forName(article.wayBack().charset()));
        thenStandsInThePage(article, page.startsWith("\uFEFF") ? page.substring(1) : page);
    }

    private static void thenStandsInThePage(Article article, String page) {
        for (WayBack.Run run : article.wayBack().runs()) {
            String words = run.text().of(article.text());
            String piece = run.page().of(page);
            if (words.length() == piece.length()) {
                assertThat(piece.replaceAll("[\\s\\p{Z}\\x{85}\\x{1c}-\\x{1f}]", " "))
                        .isEqualTo(words.replaceAll("\\p{Z}", " "));
            }
        }
        TextSpan body = article.body();
        for (int i = body.start(); i < body.end(); i++) {
            boolean written = article.wayBack().page(new TextSpan(i, i + 1)).isPresent();
            assertThat(written || Character.isWhitespace(article.text().charAt(i)))
                    .as("unit %d of “%s”", i, article.text())
                    .isTrue();
        }
    }
}
