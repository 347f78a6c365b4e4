package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Sentences;

/** What stands on every page, on invented texts. */
class NoticesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page last updated at 11:51 GMT, Friday, 29 March 2030",
                "Last updated: March 29, 2030 11:51 a.m. EST",
                "Updated 29 March 2030, 11:51 UK",
                "Posted on March 29, 2030 at 11:51 (GMT)",
            })
    void aStampIsNone(String stamp) {
        assertThat(noticesIn(stamp + " The ferry sank off Lund."))
                .singleElement()
                .satisfies(notice -> assertThat(notice.strip()).isEqualTo(stamp));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send your video, images to the Tide.",
                "Share your stories with us.",
                "Editor's Note: Follow the harbour live and the latest from the pier."
            })
    void anInvitationIsNone(String invitation) {
        assertThat(noticesIn("The ferry sank off Lund. " + invitation)).containsExactly(invitation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright 2030 Littoral News Agency.",
                "© The Tide.",
                "All rights reserved by the Tide.",
                "This page may not be republished without leave.",
                "Ada Brook and Lars Holm contributed to this report.",
                "Follow Ada Brook on Twitter.",
                "Sign up for our letter from the pier.",
                "Click here for more of the harbour.",
                "Reporting by Ada Brook in Lund."
            })
    void whatEveryPageOfAnOutletSaysIsNone(String notice) {
        assertThat(noticesIn("The ferry sank off Lund. " + notice)).containsExactly(notice);
    }

    @Test
    void fewSentencesStandBelowAnAgencysLastLine() {
        String story = "The ferry sank off Lund. ";
        String line = "(Reporting by Ada Brook)";
        String below = " Gulls cried over the quay.";
        assertThat(noticesIn(story + line + below.repeat(7))).contains("Gulls cried over the quay.");
        assertThat(noticesIn(story + line + below.repeat(20)))
                .doesNotContain("Gulls cried over the quay.")
                .noneMatch(notice -> notice.contains("ferry"));
    }

    @Test
    void aTextWithoutAnyHasNone() {
        assertThat(noticesIn("")).isEmpty();
        assertThat(noticesIn("The ferry sank off Lund.")).isEmpty();
    }

    @Test
    void whatStandsBelowAnAgencysLastLineIsNone() {
        String text =
                "The ferry sank off Lund. (Reporting by Ada Brook; editing by Lars Holm) A new platform for trade in boats and nets";
        assertThat(noticesIn(text))
                .anyMatch(notice -> notice.strip().equals("A new platform for trade in boats and nets"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report, published on 29 March 2030, says that the ferry sank.",
                "The ferry was last updated in the yard at Lund.",
                "The board asked them to send your letters to Lund.",
                "The rules were updated at a meeting of the board.",
                "Talks follow a strike on Xanthe, the longest so far.",
                "The songwriter sued the brewery for breach of copyright.",
                "Few fishermen subscribe to the view that the eel is lost.",
                "The resignation came after reporting by the Tide.",
                "Skippers can sign up to the scheme until May."
            })
    void theStorysOwnWordsAreNoNotice(String sentence) {
        assertThat(noticesIn(sentence)).isEmpty();
    }

    private static List<String> noticesIn(String text) {
        return Notices.in(text, Sentences.in(text)).stream()
                .map(notice -> notice.of(text))
                .toList();
    }
}
