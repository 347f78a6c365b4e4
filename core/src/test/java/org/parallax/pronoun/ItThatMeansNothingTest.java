package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s clear that the pier is shut.",
                "It's not true that the pier is shut.",
                "It isn’t certain that the pier is shut.",
                "It had been agreed that the pier would close.",
                "It has never been proved that the pier is safe."
            })
    void aClauseWithThatBehindShortAndLongVerbs(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.THAT_CLAUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is late.",
                "It was almost midnight.",
                "It will be cold on the pier.",
                "It's time to go.",
                "It has rained for a week."
            })
    void theTimeAndTheWeather(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.WEATHER_OR_TIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They found it hard to land.",
                "The storm makes it impossible for boats to land.",
                "She thought it best to wait.",
                "They left it to the crew."
            })
    void whatIsFoundOrMade(String text) {
        assertThat(given(text).empty("it")).isEqualTo(EmptyIt.OBJECT_OF_MAKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"They found it.", "They found it, and left.", "She made it of wood.", "They kept it in the shed."
            })
    void whatIsFoundOrMadeItself(String text) {
        assertThat(given(text).empty("it")).isEqualTo(EmptyIt.NO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It took an hour to land.", "It would cost a fortune to mend the pier.", "It takes two to row."})
    void whatItTakes(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.TAKES_TO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It took the crew.", "It cost ten crowns.", "It takes water."})
    void whatTakesSomething(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is a boat.", "It was her pier.", "It's old.", "It is the pride of the port."})
    void whatIsSomething(String text) {
        assertThat(given(text).empty("It")).isEqualTo(EmptyIt.IS_SOMETHING);
    }

    @Test
    void atTheEndOfATextItMeansWhateverItMeans() {
        assertThat(given("They sank it").empty("it")).isEqualTo(EmptyIt.NO);
        assertThat(given("It is").empty("It")).isEqualTo(EmptyIt.NO);
    }
}
