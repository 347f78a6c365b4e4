package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words under a picture or around a player say what it shows. */
class ACaptionTellsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tug is seen off Brel on May 7.",
                "This 7 May photo provided by the port shows a tug.",
                "In this image taken from a film a tug sinks.",
                "The frame grab released by the navy on May 7 is dark.",
                "Tugs are pictured on May 7 in Brel."
            })
    void whatAPictureShows(String sentence) {
        assertThat(ACaptionTellsNoEvent.holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 of 12 Skip",
                "The ferry sank | 01:20 on May 7",
                "Embed Share The ferry sank on May 7",
                "Play video The ferry sank on May 7",
                "© Littoral 2031"
            })
    void whatStandsAroundAPlayer(String sentence) {
        assertThat(ACaptionTellsNoEvent.holds(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tug was seen off Brel on May 7.",
                "The mayor showed a photo of the tug on May 7.",
                "The picture of the harbour is bleak, Velt said on May 7.",
                "3 of 12 boats sank on May 7.",
                "The players embed the share in May."
            })
    void whatSomebodySawOrShowed(String sentence) {
        assertThat(ACaptionTellsNoEvent.holds(sentence)).isFalse();
    }
}
