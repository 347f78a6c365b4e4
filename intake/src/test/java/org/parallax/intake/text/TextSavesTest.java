package org.parallax.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.SavedFile;
import org.parallax.intake.Unreadable;

/** Invented pages as people save them, each named after what goes wrong there. */
class TextSavesTest {

    private static final String FIRST =
            "The ferry Aurelia ran aground off Cape Solen on Monday, and all 212 passengers were brought ashore, the coast guard said.";
    private static final String SECOND =
            "“We heard a long scrape and then nothing,” said Ines Morvan, a teacher who was on deck with her class.";
    private static final String LAST = "The harbour office has closed the northern channel until the wreck is moved.";

    @Test
    void aMenuAndACookieNoteStandAboveTheHeadline() {
        Article article = read("""
                Skip to content
                We use cookies to improve your experience. By continuing you accept our privacy policy.
                Accept all
                Home | World | Sport | Weather
                Home > World > Islands

                Ferry runs aground off Cape Solen

                Facebook Twitter WhatsApp

                %s

                %s

                %s
                """.formatted(FIRST, SECOND, LAST));
        assertThat(article.title()).isEqualTo("Ferry runs aground off Cape Solen");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, LAST);
    }

    @Test
    void itsDateLineCanBeReadInTwoWays() {
        Article article = read("Ferry runs aground off Cape Solen\n\nPublished: 03/04/2021\n\n%s\n\n%s\n\n%s\n"
                .formatted(FIRST, SECOND, LAST));
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, LAST);
        assertThat(article.dating().published().range().why()).contains("is 2021-03-04 or 2021-04-03");
    }

    @Test
    void itsDateLineTellsADayThatThereIsNot() {
        Article article = read("Ferry runs aground off Cape Solen\nPublished: 31 February 2021\n\n%s\n\n%s\n\n%s\n"
                .formatted(FIRST, SECOND, LAST));
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, LAST);
        assertThat(article.title()).isEqualTo("Ferry runs aground off Cape Solen");
        assertThat(article.dating().published().range().why())
                .contains("31 February 2021", "is no day of any calendar");
    }

    @Test
    void readersWriteBelow() {
        Article article = read("""
                Ferry runs aground off Cape Solen

                %s

                %s

                %s

                3 Comments

                Seadog says:
                I have always said that this channel is too narrow for a ship of her size.
                Leave a Reply
                Your email address will not be published. Required fields are marked *
                """.formatted(FIRST, SECOND, LAST));
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, LAST);
    }

    @Test
    void furnitureIsGluedToTheLastParagraph() {
        Article article = read("Ferry runs aground off Cape Solen – Island News\n\n" + FIRST + "\n\n" + LAST
                + " Comments are closed. Share this:");
        assertThat(paragraphs(article)).containsExactly(FIRST, LAST);
        assertThat(article.masthead().outlet()).contains("Island News");
        assertThat(article.title()).isEqualTo("Ferry runs aground off Cape Solen");
    }

    @Test
    void iconNamesAreGluedToWords() {
        Article article = read("""
                No Script

                Please Wait...

                Ferry runs aground off Cape Solen

                Ferry runs aground off Cape Solen
                folder_openIslands access_time3 weeks ago
                starAdd to favorites
                chat_bubble_outline0

                By Staff

                %s

                %s
                """.formatted(FIRST, LAST));
        assertThat(article.title()).isEqualTo("Ferry runs aground off Cape Solen");
        assertThat(paragraphs(article)).containsExactly(FIRST, LAST);
        assertThat(article.masthead().byline()).contains("Staff");
        assertThat(article.dating().published()).isEqualTo(ArticleDate.UNKNOWN);
    }

    @Test
    void fieldsOfTheContentSystemAreLeftIn() {
        Article article = read("""
                island-herald.example

                News ID: 40412
                Publish Date : 14 June 2022 - 21:40
                Category: Islands

                Ferry runs aground off Cape Solen

                %s
                %s
                %s
                """.formatted(FIRST, SECOND, LAST));
        assertThat(article.title()).isEqualTo("Ferry runs aground off Cape Solen");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, LAST);
        assertThat(article.masthead().outlet()).contains("island-herald.example");
        assertThat(article.masthead().section()).contains("Islands");
        assertThat(article.dating().published().range().day()).hasToString("Optional[2022-06-14]");
        assertThat(article.dating().published().proof())
                .isEqualTo(new DateProof.PageLine(4, "Publish Date : 14 June 2022 - 21:40"));
    }

    @Test
    void aDateIsGluedBeforeTheHeadline() {
        Article article = read(
                " date 2022-06-14 Ferry runs aground off Cape Solen\n\nDate: 2022-06-14T21:40:11+0000\n\nIsland News / "
                        + FIRST + "\n");
        assertThat(article.title()).isEqualTo("Ferry runs aground off Cape Solen");
        assertThat(article.dating().published().value()).isEqualTo("2022-06-14T21:40:11+0000");
        assertThat(article.masthead().outlet()).contains("Island News");
    }

    @Test
    void linesAreCutAtAColumn() {
        Article article = read("""
                Ferry runs aground off Cape Solen

                PORT SOLEN, June 14, 2022 (AFP) - The ferry Aurelia ran aground off
                Cape Solen on Monday, and all 212 passengers were brought ashore by
                fishermen and by two boats of the coast guard, which had set out at
                once from the harbour.

                "We heard a long scrape and then nothing," said Ines Morvan, who was
                on deck with her class when it happened. She added that the crew had
                been calm and that nobody was hurt.

                The harbour office has closed the northern channel until the wreck is
                moved.
                """);
        assertThat(paragraphs(article)).hasSize(3);
        assertThat(paragraphs(article).get(0)).endsWith("which had set out at once from the harbour.");
        assertThat(article.masthead().wire()).contains("Agence France-Presse");
        assertThat(article.dating().published().range().day()).hasToString("Optional[2022-06-14]");
    }

    @Test
    void thereIsNoHeadline() {
        Article article = read(FIRST + "\n\n" + SECOND + "\n\n" + LAST);
        assertThat(article.headline()).isEmpty();
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, LAST);
    }

    @Test
    void theHeadlineIsAQuestionOrAQuotation() {
        assertThat(read("Who let the Aurelia sail into the storm?\n\n" + FIRST + "\n\n" + LAST)
                        .title())
                .isEqualTo("Who let the Aurelia sail into the storm?");
        assertThat(read("‘Nobody told the captain of the Aurelia anything’\n\n" + FIRST + "\n\n" + LAST)
                        .title())
                .isEqualTo("‘Nobody told the captain of the Aurelia anything’");
    }

    @Test
    void teasersAndAdvertisementsInterruptTheArticle() {
        Article article = read("""
                Ferry runs aground off Cape Solen

                %s

                ADVERTISEMENT

                Also read: Ten quiet beaches for the summer

                %s

                Story continues below

                Sign up for our daily newsletter and never miss a story

                %s
                """.formatted(FIRST, SECOND, LAST));
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, LAST);
    }

    @Test
    void picturesLeaveTheirAddressAndCaption() {
        Article article = read("""
                Ferry runs aground off Cape Solen

                Passengers of the Aurelia on the pier (Photo: Jo Lind/Island News)

                %s

                https://img.island-news.example/uploads/2022/06/aurelia.jpg

                The Aurelia at anchor in May

                %s

                Rescuers on the beach at Cape Solen on Monday [Jo Lind/Reuters]

                %s
                """.formatted(FIRST, SECOND, LAST));
        assertThat(article.title()).isEqualTo("Ferry runs aground off Cape Solen");
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, LAST);
        assertThat(article.dating().published()).isEqualTo(ArticleDate.UNKNOWN);
    }

    @Test
    void aListOfRelatedStoriesFollows() {
        Article article = read("""
                Ferry runs aground off Cape Solen
                By Tove Arndt and Malik Oud | Island News
                Published: Tuesday, 14 June 2022, 10:22 GMT
                Last updated: Wednesday, 15 June 2022, 08:00 GMT

                %s

                %s

                %s

                Related articles

                Ten quiet beaches for the summer
                The lighthouse keeper who came back
                A short history of the northern channel
                The channel was dug by hand, and it took eleven years.

                © 2022 Island News. All rights reserved.
                About us | Contact | Privacy
                """.formatted(FIRST, SECOND, LAST));
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, LAST);
        assertThat(article.masthead().outlet()).contains("Island News");
        assertThat(article.masthead().byline().orElse("")).startsWith("Tove Arndt and Malik Oud");
        assertThat(article.dating().published().range().day()).hasToString("Optional[2022-06-14]");
        assertThat(article.dating().modified().range().day()).hasToString("Optional[2022-06-15]");
    }

    @Test
    void anAgeIsNoDate() {
        for (String age : List.of("4 months ago", "Posted 3 days ago", "2 hrs ago", "Yesterday", "Monday 10:15")) {
            Article article = read("Ferry runs aground off Cape Solen\n" + age + "\n\n" + FIRST + "\n\n" + LAST);
            assertThat(article.dating().published().range().isKnown()).as(age).isFalse();
            assertThat(paragraphs(article)).as(age).containsExactly(FIRST, LAST);
        }
    }

    @Test
    void aDateOfNumbersAloneThatMayBeTwoDaysIsOneOfThem() {
        assertThat(read("Ferry runs aground off Cape Solen\n05/06/2022\n\n" + FIRST)
                        .dating()
                        .published()
                        .range()
                        .why())
                .contains("is 2022-05-06 or 2022-06-05");
        assertThat(read("Ferry runs aground off Cape Solen\n25/06/2022\n\n" + FIRST)
                        .dating()
                        .published()
                        .range()
                        .day())
                .hasToString("Optional[2022-06-25]");
    }

    @Test
    void datesInsideTheStoryAreNotItsOwn() {
        Article article = read("Ferry runs aground off Cape Solen\n\n" + FIRST
                + "\n\nShe was built in 1998 and last inspected on 3 March 2021, according to her papers.\n\n" + LAST);
        assertThat(article.dating().published()).isEqualTo(ArticleDate.UNKNOWN);
    }

    @Test
    void theTabOfTheBrowserIsTheTitle() {
        Article bar = read("Ferry runs aground off Cape Solen | Islands Today\n\n" + FIRST + "\n\n" + LAST);
        assertThat(bar.title()).isEqualTo("Ferry runs aground off Cape Solen");
        assertThat(bar.masthead().outlet()).contains("Islands Today");
        assertThat(read("Ferry runs aground - harbour office blames fog\n\n" + FIRST + "\n\n" + LAST)
                        .title())
                .isEqualTo("Ferry runs aground - harbour office blames fog");
        assertThat(read("Ferry Had No Pilot Aboard – Official Report\n\n" + FIRST + "\n\n" + LAST)
                        .title())
                .isEqualTo("Ferry Had No Pilot Aboard – Official Report");
    }

    @Test
    void subheadingsAndListsStay() {
        Article article = read("Ferry runs aground off Cape Solen\n\n" + FIRST
                + "\n\nWhat we know so far about the ship\n\n- built in 1998\n- 140 metres long\n\n" + LAST);
        assertThat(paragraphs(article)).contains("What we know so far about the ship", "- 140 metres long");
    }

    @Test
    void theArticleIsInAnotherScript() {
        Article article = read(
                "جنوح عبارة قبالة رأس سولين\n\nجنحت العبارة أوريليا قبالة رأس سولين يوم الاثنين، وقال خفر السواحل إن جميع الركاب وصلوا إلى الميناء بسلام.\n\nوقالت المعلمة إيناس مورفان إنها سمعت صوتا طويلا من تحت السفينة قبل أن تتوقف في الظلام مع هبوب الريح على الساحل. كما قال القبطان إن التيار كان أقوى من المعتاد.\n");
        assertThat(article.title()).isEqualTo("جنوح عبارة قبالة رأس سولين");
        assertThat(article.masthead().language()).contains("ar");
        assertThat(paragraphs(article)).hasSize(2);
    }

    @Test
    void oneParagraphHasFiveThousandWords() {
        String body = "The harbour office said that the channel is closed. "
                .repeat(560)
                .strip();
        Article article = read("Ferry runs aground off Cape Solen\r\n\r\n" + body + "\r\n");
        assertThat(paragraphs(article)).containsExactly(body);
    }

    @Test
    void thereIsNoArticle() {
        assertThatThrownBy(() -> TextReader.read(saved(), "Shopping\nmilk\neggs\nbread\n"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no article");
        assertThatThrownBy(() -> TextReader.read(saved(), "\n \n\t\n")).isInstanceOf(Unreadable.class);
    }

    private static Article read(String text) {
        try {
            return TextReader.read(saved(), text).article();
        } catch (Unreadable why) {
            throw new AssertionError(why.reason(), why);
        }
    }

    private static SavedFile saved() {
        return new SavedFile("page.txt", "0".repeat(64));
    }

    private static List<String> paragraphs(Article article) {
        return List.of(article.body().of(article.text()).split("\n\n", -1));
    }
}
