package org.parallax.intake.instead;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.intake.Intake;

/** Invented pages that hold no article, in several languages, and articles that speak of such. */
class PagesWithoutAnArticleTest {

    private static final String OFFERS =
            "<p>You may want to go back to our home page, or look at the stories that readers of the Herald liked best this week.</p>"
                    + "<p>If you typed the address, make sure that it is spelt as it should be, with every stroke and dot.</p>";

    private static String reason(String html) {
        Intake.Result result = Intake.read("page.html", html.getBytes(StandardCharsets.UTF_8));
        return result instanceof Intake.Rejected rejected ? rejected.reason() : "";
    }

    private static String page(String title, String body) {
        return "<html><head><meta charset=utf-8><title>" + title + " | The Quay Herald</title></head><body><main><h1>"
                + title + "</h1>" + body + "</main></body></html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404",
                "Error 404",
                "Page not found",
                "404 - Page not found",
                "Sorry, we couldn't find that page",
                "Seite nicht gefunden",
                "Fehler 404",
                "Page introuvable",
                "Página no encontrada",
                "Pagina non trovata",
                "Página não encontrada",
                "Pagina niet gevonden",
                "Siden blev ikke fundet",
                "Sidan hittades inte",
                "Sivua ei löytynyt",
                "Az oldal nem található",
                "Strona nie została znaleziona",
                "Stránka nebyla nalezena",
                "Sayfa bulunamadı",
                "Страница не найдена",
                "Сторінку не знайдено",
                "الصفحة غير موجودة",
                "页面不存在",
                "ページが見つかりません"
            })
    void aHeadlineSaysThatThePageIsGone(String title) {
        assertThat(reason(page(title, OFFERS))).startsWith("no article in it: the page says that it is not there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asks for JavaScript | To see all that is on these pages of ours, please enable JavaScript in your browser and load the page once more.",
                "asks for JavaScript | Um diese Seite zu sehen, muss JavaScript im Browser aktiviert sein, sonst bleibt sie leer.",
                "asks for JavaScript | Pour lire nos pages comme il faut, veuillez activer JavaScript dans votre navigateur et revenir ensuite.",
                "asks for consent | We and our 214 partners store cookies on your device, and read them, to show you advertisements that you may like.",
                "asks for consent | Wir und unsere Partner verwenden Cookies, um Ihnen Werbung zu zeigen, die zu Ihnen passt, und um zu zählen, wer kommt.",
                "asks for consent | Nous et nos partenaires déposons des cookies sur votre appareil, et les lisons, pour vous montrer de la publicité.",
                "asks for a subscription | The rest of what stands here is for those who pay for it: become one of them today to keep reading this page.",
                "asks for a subscription | Dieser Text ist nur für Abonnenten zu lesen, die unsere Arbeit mit ihrem Geld möglich machen, Monat für Monat.",
                "asks for a subscription | Cet article est réservé aux abonnés, qui rendent notre travail possible mois après mois, et depuis vingt ans.",
                "whether a person reads it | Before we let you in, we are checking that your browser is what it says it is; this takes some seconds."
            })
    void hardlyAWordStandsBesideTheNotice(String reason, String text) {
        assertThat(reason(page("A mill burns in Lisk", "<p>" + text + "</p>")))
                .startsWith("no article in it: the page")
                .contains(reason)
                .contains("save");
    }

    @Test
    void aTextFileMayBeSuchAPageToo() {
        Intake.Result result = Intake.read(
                "page.txt",
                "Page not found\n\nWe are sorry, but the page that you are looking for has been moved or never was. Go back to our home page, and look for it there."
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Intake.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("not there"));
    }

    @Test
    void whatIsShownBeforeThePageAsksForMoneyIsAnArticle() {
        String shown =
                "<p>A mill burned down in Lisk on Monday night, and forty people who slept in the houses beside it were brought to the school.</p>"
                        + "<p>The mayor, Ada Brook, said that nobody was hurt, and that the fire had begun in a store of sacks.</p>";
        assertThat(reason(page(
                        "A mill burns in Lisk", shown + "<p>You need to subscribe to read the rest of this text.</p>")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cookie notices cost the council nine crowns | The council of Lisk paid nine crowns for a notice about cookies that nobody had asked for, its clerk said on Monday, and took it down again.",
                "404 people sleep in the school of Lisk | 404 people slept in the school of Lisk on Monday night, after the fire at the mill, and were given soup and bread in the morning.",
                "Town hall loses its page | The page of the town hall of Lisk was empty on Monday morning, and the clerk said that a storm had torn the cable out of the wall.",
                "The robot that was not found | A robot that cuts grass was stolen from the garden of the school in Lisk on Monday, and police said it has not been seen since."
            })
    void aShortArticleThatSpeaksOfSuchThingsIsRead(String title, String text) {
        assertThat(reason(page(title, "<p>" + text + "</p>"))).isEmpty();
    }

    @Test
    void aLongTextIsAnArticleWhateverItsHeadline() {
        String first =
                "<p>The clerk of Lisk wrote a poem about the door that nobody finds, and read it in the hall of the school.</p>";
        assertThat(reason(page("Page not found", first + paragraphs(9)))).isEmpty();
    }

    private static String paragraphs(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("<p>Verse ")
                    .append(i)
                    .append(" tells how the clerk walked through house number ")
                    .append(i * 7)
                    .append(" and met a miller, a baker and a smith of that street, who had no key.</p>");
        }
        return all.toString();
    }
}
