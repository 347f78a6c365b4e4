package org.parallax.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SumsTest {

    private final Sums<Matches> two = new Sums<>(List.of(new Matches(3, 4, 4), new Matches(0, 2, 6)));

    @Test
    void figuresAreOfTheSumAndNotMeansOfDocuments() {
        assertThat(two.precision("p", m -> m).value()).isCloseTo(50, within(.01));
        assertThat(two.recall("r", m -> m).value()).isCloseTo(30, within(.01));
        assertThat(two.f1("f", "note", m -> m).value()).isCloseTo(37.5, within(.01));
    }

    @Test
    void aShareSaysOfHowMany() {
        assertThat(two.share("s", m -> m).note()).isEqualTo("3 of 10");
    }

    @Test
    void aShareCountsOnlyWhatIsAskedFor() {
        Matches even = Matches.share(List.of(1, 2, 3, 4, 5), n -> n > 1, n -> n % 2 == 0);
        assertThat(even).isEqualTo(new Matches(2, 4, 4));
    }
}
