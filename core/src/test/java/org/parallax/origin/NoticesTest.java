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
                "The rules were updated at a meeting of the board."
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
