package org.parallax.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Gist;

class HedgesTest {

    @Test
    void aTextsHedgesAreFound() {
        assertThat(Hedges.in("The bridge may, reportedly, be shut.")).containsExactlyInAnyOrder("may", "reportedly");
        assertThat(Hedges.in("The bridge is shut.")).isEmpty();
    }

    @Test
    void aHedgeHoldsOfTheNextWordThatTells() {
        Gist claim = Gist.of("Bridge collapses");
        assertThat(Hedges.of("The bridge could collapse, an engineer said.", claim))
                .containsExactly("could");
        assertThat(Hedges.of("The bridge collapsed; the mayor could resign.", claim))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bridge may be shut", "Bridge likely to be shut", "Bridge is ‘shut for good’", "'Shut for good'"
            })
    void aHeadlineThatHedgesOrQuotesIsCareful(String headline) {
        assertThat(Hedges.isCareful(headline)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bridge is shut", "The skipper's bridge is shut"})
    void anyOtherIsNot(String headline) {
        assertThat(Hedges.isCareful(headline)).isFalse();
    }
}
