package org.parallax.intake.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.intake.line.Line;
import org.parallax.testing.ProcessorTime;

/** One test for each rule: invented lines of its kind, then sentences of an article that look a little like them. */
class FurnitureTest {

    private static final String FORM =
            "Newsletter Sign Up Continue reading the main story Please tick the box. Invalid email address. You must choose a letter. Sign Up You agree to receive offers from The Pilot. Thank you for subscribing. View all letters of The Pilot.";

    @Test
    void advertisementsAreLabelled() {
        assertThat(rule(
                        "Advertisement",
                        "Sponsored content",
                        "Story continues below",
                        "Werbung",
                        "Advertisement Continue reading the main story",
                        "Ad - scroll to continue reading"))
                .containsOnly("AdvertisementsAreLabelled");
        thenIsArticle("The advertisement continues to run on three channels, the harbour office said on Monday.");
    }

    @Test
    void newsletterBoxesAskForAnAddress() {
        assertThat(rule("Sign up for our newsletter", "Subscribe", "Stay informed", FORM))
                .containsOnly("NewsletterBoxesAsForAnAddress");
        thenIsArticle("The union sent its newsletter to all members, and 300 of them signed up for the march.");
    }

    @Test
    void teasersLeadElsewhere() {
        assertThat(
                        rule(
                                "READ MORE: Pilot who left the bridge is found",
                                "Related articles",
                                "Also read: The last salt boats",
                                "You may also like",
                                "Tags: ferry, coast",
                                "Related Stories 'ALL LOST' Pilot blames the buoys BOAT SHOW Who won the cup this summer, and who was left on the quay with a broken mast after the storm of Sunday night in front of the whole town?"))
                .containsOnly("TeasersLeadElsewhere");
        thenIsArticle("Related stories have been told in every port on this coast for a hundred years, she said.");
        thenIsArticle("More news is expected on Tuesday, when the diver comes up.");
    }

    @Test
    void tipLinesAskForStories() {
        assertThat(rule(
                        "We pay for your stories! Do you have a story for the Pilot's news team? Email us at tips@pilot.example or call 0100 200",
                        "Do you have a story for us?",
                        "Got a tip? Email our newsdesk",
                        "Have you got any photos? Send them to us",
                        "Contact us at newsroom@pilot.example",
                        "Send your photos to pictures@pilot.example"))
                .containsOnly("TipLinesAskForStories");
        thenIsArticle("Do you have any idea what it is like to hear a ship break, she asked the court.");
        thenIsArticle("We pay for the harbour with our taxes and get a ruin, said the mayor.");
        thenIsArticle("Send your children to school by bus, the office told parents on the eastern shore.");
    }

    @Test
    void commentsAreNotTheArticleAndEndIt() {
        assertThat(rule("Leave a Reply", "Comments are closed.", "12 Comments", "Join the conversation"))
                .containsOnly("CommentsAreNotTheArticle");
        assertThat(Furniture.endsTheArticle(line("Leave a Reply"))).isTrue();
        assertThat(Furniture.endsTheArticle(line("Advertisement"))).isFalse();
        thenIsArticle("Comments by the minister were met with laughter in the harbour office.");
    }

    @Test
    void scriptNoticesSpeakToBrowsers() {
        assertThat(rule(
                        "No Script",
                        "Please Wait...",
                        "Skip to main content",
                        "Please enable JavaScript to view this."))
                .containsOnly("ScriptNoticesSpeakToBrowsers");
        thenIsArticle("Please wait for the next ferry, the guard told them.");
    }

    @Test
    void shareBarsAreButtons() {
        assertThat(rule("Share this article", "Facebook Twitter WhatsApp", "1.2k views", "Follow us on Telegram"))
                .containsOnly("ShareBarsAreButtons");
        thenIsArticle("Share prices of the shipping line fell by a fifth on Monday.");
    }

    @Test
    void cookieNotesAskForConsent() {
        assertThat(rule(
                        "We use cookies to make this site better. See our privacy policy.",
                        "Accept all",
                        "Privacy policy"))
                .containsOnly("CookieNotesAskForConsent");
        thenIsArticle("We use the northern channel because it is shorter, the pilot said.");
    }

    @Test
    void paywallsAskForMoney() {
        assertThat(rule("Already a subscriber? Log in", "This article is for subscribers only", "Cancel anytime"))
                .containsOnly("PaywallsAskForMoney");
        thenIsArticle("Support for the harbour master has fallen since the storm, the paper found.");
    }

    @Test
    void copyrightLinesAreLegal() {
        assertThat(rule("© 2022 The Pilot", "The Pilot. All rights reserved.", "Terms of use", "About us"))
                .containsOnly("CopyrightLinesAreLegal");
        thenIsArticle("About forty people were still aboard at noon, the guard said.");
    }

    @Test
    void pictureCreditsBelongToPictures() {
        assertThat(rule(
                        "The pier on Monday, photo: Jo Lind",
                        "The pier on Monday / Getty Images",
                        "The pier on Monday via Reuters.",
                        "The pier on Monday AFP | Jo Lind",
                        "The pier on Monday, file photo",
                        "The pier on Monday ©Jo Lind"))
                .containsOnly("PictureCreditsBelongToPictures");
        thenIsArticle("The pilot took the picture by himself, and the file, he said on Monday.");
        assertThat(rule("FILE PHOTO: The Aurelia in May", "The pier on Monday (Photo: Jo Lind)", "Image: The Pilot"))
                .containsOnly("PictureCreditsBelongToPictures");
        thenIsArticle("The photograph was taken by a passenger before the ship turned over, the court heard.");
    }

    @Test
    void bareAddressesAreLinks() {
        assertThat(rule("https://pilot.example/a", "www.pilot.example", "@thepilot", "desk@pilot.example"))
                .containsOnly("BareAddressesAreLinks");
    }

    @Test
    void iconNamesAreDrawn() {
        assertThat(rule("access_time4 months ago", "starAdd to favorites", "keyboard_arrow_right"))
                .containsOnly("IconNamesAreDrawn");
    }

    @Test
    void labelledFieldsAreData() {
        assertThat(rule("News ID: 40412", "Category: Islands", "Source: Coast Wire"))
                .containsOnly("LabelledFieldsAreData");
        thenIsArticle("Title: nobody knew it. Author: nobody asked. So the book stayed on the shelf.");
    }

    @Test
    void bylinesNameTheAuthor() {
        assertThat(rule("By Tove Arndt", "Tove Arndt, Political Correspondent", "From our correspondent"))
                .containsOnly("BylinesNameTheAuthor");
        assertThat(BylinesNameTheAuthor.names(line("By Tove Arndt and Malik Oud")))
                .contains("Tove Arndt and Malik Oud");
        assertThat(BylinesNameTheAuthor.names(line("By the time they came, it was dark")))
                .isEmpty();
    }

    @Test
    void dateLinesStandAlone() {
        assertThat(rule("Monday, 4 January 2021, 10:22 GMT", "4 months ago", "5 min read"))
                .containsOnly("DateLinesStandAlone");
        thenIsArticle("On 4 January 2021 the northern channel was closed.");
    }

    @Test
    void menusAreListsOfLinks() {
        assertThat(rule("Home > World > Islands", "World | Sport | Weather", "Politics", "* * *"))
                .containsOnly("MenusAreListsOfLinks");
    }

    @Test
    void hostileLinesTakeBoundedTime() {
        for (String piece :
                List.of("a ", "Share ", "News, ", "newsletter sign up ", "(", "By A ", "got a tip, ", "© ")) {
            Line line = line(piece.repeat(1_490 / piece.length()));
            assertThat(ProcessorTime.of(() -> Furniture.holds(line))).as(piece).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(Furniture.holds(line("Share ".repeat(10_000)))).isFalse();
    }

    private static List<String> rule(String... lines) {
        return List.of(lines).stream()
                .map(text -> Furniture.knows(line(text))
                        .map(found -> found.getClass().getSimpleName())
                        .orElse("none: " + text))
                .toList();
    }

    private static void thenIsArticle(String sentence) {
        assertThat(Furniture.knows(line(sentence))).as(sentence).isEmpty();
    }

    private static Line line(String text) {
        return Line.of(1, text);
    }
}
