package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "It" that takes up nothing, and "it" that does, in more words than one. */
class ItThatMeansNothingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was important to close the pier.",
                "It is impossible to say.",
                "It would be wrong to wait.",
                "It has been hard to sleep.",
                "It was very difficult to land."
            })
    void anAdjectiveWithAClause(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.ADJECTIVE_AND_CLAUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was reported that the pier is shut.",
                "It is thought that the pier is shut.",
                "It is unlikely that the pier will open.",
                "It was clear that the pier would sink."
            })
    void aClauseWithThat(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.THAT_CLAUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It seems that the pier is shut.", "It appears that the pier is shut."})
    void whatSeems(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.SEEMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was snowing on the pier.", "It rained on the pier.", "It was raining hard."})
    void theWeather(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.WEATHER_OR_TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It shut its doors in May.",
                "It said the pier is shut.",
                "It announced a new pier.",
                "It denied the report.",
                "It leaned for years.",
                "It opened in 1960."
            })
    void whatDoesSomethingMeansSomething(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.NO);
    }
}
