package org.parallax.disagreement.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.disagreement.line.LinesOf;
import org.parallax.disagreement.line.Quantity;

class SizeTest {

    private static List<Size> sizes(String body) {
        return LinesOf.article(body).lines().stream()
                .flatMap(line -> Size.in(line).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 300-pound bell fell. | mass bell",
                "A 12-foot-high wall fell. | length wall",
                "The 60ft mast fell. | length mast",
                "A four-mile road was closed. | length road",
                "A 300-pound (136-kg) bronze bell fell. | mass bell",
                "A 40-tonne, cracked bell fell. | mass bell"
            })
    void aSizeIsReadWithItsThingAndItsMeasure(String body, String matter) {
        assertThat(sizes(body)).extracting(Size::matter).containsOnly(matter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 12-year-old boy fell.",
                "A five-storey mill burned.",
                "A 300-dollar fine was paid.",
                "The wall is 12 feet high.",
                "A ten-man crew came."
            })
    void agesSumsAndCrewsAreNoSize(String body) {
        assertThat(sizes(body)).isEmpty();
    }

    @Test
    void oneSizeInTwoUnitsIsOne() {
        Quantity pounds = sizes("A 300-pound bell fell.").get(0).quantity();
        Quantity kilograms = sizes("A 136-kilogram bell fell.").get(0).quantity();
        assertThat(pounds.told()).isCloseTo(kilograms.told(), offset(.5));
    }
}
