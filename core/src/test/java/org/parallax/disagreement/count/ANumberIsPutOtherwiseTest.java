package org.parallax.disagreement.count;

import static org.parallax.disagreement.Differing.given;
import static org.parallax.disagreement.Differing.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ANumberIsPutOtherwiseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 300 people came on 12 boats; the organisers put the crowd at 900. | 900 / About 300 people",
                "About 300 people came on 12 boats; the organisers put the number at 900. | 900 / About 300 people",
                "About 300 people came; the organisers estimated the turnout at 900. | 900 / About 300 people",
                "About 300 people came; the organisers put the number of marchers at 900. | 900 / About 300 people",
                "About 300 people came; the organisers gave a figure of 900. | 900 / About 300 people",
                "The council says that 40 people died on 12 boats. The crew put the number of dead at 90. | 40 people / 90",
                "The council says that 40 people died on 12 boats. The crew put the toll at 90. | 40 people / 90",
                "Repairs to the 12 boats take $300. The crew puts the cost at $900. | $300 / $900",
                "The council counts 12 boats, and the crew puts the number of boats at 40. | 12 boats / 40"
            })
    void whoeverPutsItOtherwise(String words, String values) {
        given(told("a", words)).thenTheyDifferIn("number: " + values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marchers came on 12 boats; the organisers put the crowd at 900.",
                "The council counts 12 boats; the crew put the death toll at 40.",
                "About 300 people came; the organisers put the cost at 900.",
                "About 300 people came; the organisers put the number of boats at 12.",
                "About 300 people came; the organisers put the number at 320.",
                "Repairs take $300. The estimates of losses at 40 mills are late.",
                "About 300 people came; the organisers put the flag at half mast.",
                "The organisers put the number at 900.",
                "About 300 people came; the organisers put the number at",
                "put at",
                "put the number of"
            })
    void whatIsCountedOtherwiseIsSomethingElse(String words) {
        given(told("a", words)).thenTheyAgree();
    }
}
