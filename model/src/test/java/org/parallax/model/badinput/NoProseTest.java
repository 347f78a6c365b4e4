package org.parallax.model.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.name.LocalEntity;

/** Tables, lists and pages of numbers. */
class NoProseTest {

    @Test
    void aPageOfNumbersSaysNothing() {
        String numbers = IntStream.range(0, 2_000)
                .mapToObj(i -> i * 7919L % 100_003 + (i % 9 == 8 ? "\n" : "\t"))
                .collect(Collectors.joining());

        assertThat(Shipped.reads("Numbers\n" + numbers)
                        .thenNothingIsSaid()
                        .reading()
                        .entities())
                .isEmpty();
    }

    @Test
    void aTableOfNumbersAndPercentagesSaysNothing() {
        String row = "North Quay\t4,210\t41.2%\t+3.5\nSouth Quay\t3,998\t39.1%\t-0.2\n";

        Shipped.reads("Results\nWard\tVotes\tShare\tChange\n" + row.repeat(40)).thenNothingIsSaid();
    }

    @Test
    void namesInATableKeepToTheirCells() {
        String table =
                "Ward | Winner | Party\nNorth Quay | Ada Brook | Harbour Bloc\nSouth Quay | Lew Finch | Tide Party";

        assertThat(Shipped.reads("Results\n" + table).reading().entities())
                .extracting(LocalEntity::name)
                .noneMatch(name -> name.contains("|"));
    }

    @Test
    void whatIsSaidBelowATableIsFound() {
        Shipped.reads("Results\nNorth Quay\t4,210\nSouth Quay\t3,998\n\nTurnout was 61%, Mayor Ada Brook said.")
                .thenIsSaid("Ada Brook: Turnout was 61%");
    }

    @Test
    void anAddressListSaysNothing() {
        String list =
                "- 12 Quay Street, Port Gray\n- 9 Mill Lane, Port Gray\n- www.example.com/a?b=c&d=e\n- +44 20 7946 0000\n";

        Shipped.reads("Where to go\n" + list.repeat(20)).thenNothingIsSaid();
    }
}
