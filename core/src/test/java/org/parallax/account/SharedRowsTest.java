package org.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** How many origins a row has whose articles tell it in one another's words. */
class SharedRowsTest {

    private static final String SHARED =
            "Two barges loaded with gravel sank at the upper sluice of Port Ness on 3 May 2031 after their moorings had been cut.";

    private static final String FERRIES = """
            Ferries stay in port because of fog over the strait. Nobody knows when it lifts, the pilots least of all. Passengers sleep on benches, \
            and the kiosk has run out of tea, bread and patience. A choir rehearsal was moved to the customs shed.""";

    private static final String TRADERS = """
            Market traders look for another hall near the old mill. Rents there are low, and the roof holds in any weather. Fishmongers want cold rooms; \
            florists ask for windows and a yard for their carts. The guild votes in autumn on which of the two it takes.""";

    private static Told told(String file, String body) {
        return Told.in(file, body).on("2031-05-20").naming(NameType.PLACE, "Port Ness");
    }

    private static List<Integer> origins(Told... articles) {
        Story story = Story.of(Stream.of(articles).map(Told::timedReading).toList());
        return Comparison.compare(story, Optional.empty(), "a tagger").timeline().stream()
                .map(entry -> entry.origins())
                .toList();
    }

    @Test
    void anEventToldInASharedSentenceHasOneOrigin() {
        assertThat(origins(told("a.txt", FERRIES + " " + SHARED), told("b.txt", TRADERS + " " + SHARED)))
                .containsExactly(1);
    }

    @Test
    void anEventToldInTwoWaysHasTwo() {
        String own = "At Port Ness gravel barges went down beside the sluice on 3 May 2031, two of them.";
        assertThat(origins(told("a.txt", FERRIES + " " + SHARED), told("b.txt", TRADERS + " " + own)))
                .containsExactly(2);
    }
}
