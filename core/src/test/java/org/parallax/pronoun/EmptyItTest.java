package org.parallax.pronoun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.pronoun.Told.given;

import org.junit.jupiter.api.Test;

/** Whether "it" looks as if it meant nothing. */
class EmptyItTest {

    @Test
    void anAdjectiveWithAClause() {
        assertThat(given("It is not easy to open the pier.").empty("It")).isEqualTo(EmptyIt.ADJECTIVE_AND_CLAUSE);
    }

    @Test
    void whatIsClear() {
        assertThat(given("It is not clear that the pier will open.").empty("It"))
                .isEqualTo(EmptyIt.THAT_CLAUSE);
    }

    @Test
    void aNounWithAClause() {
        assertThat(given("It was a mistake to open the pier.").empty("It")).isEqualTo(EmptyIt.NOUN_AND_CLAUSE);
    }

    @Test
    void whatSeems() {
        assertThat(given("It would seem that the pier is shut.").empty("It")).isEqualTo(EmptyIt.SEEMS);
    }

    @Test
    void theWeather() {
        assertThat(given("It was raining on the pier.").empty("It")).isEqualTo(EmptyIt.WEATHER_OR_TIME);
    }

    @Test
    void whatItTakes() {
        assertThat(given("It takes years to build a pier.").empty("It")).isEqualTo(EmptyIt.TAKES_TO);
    }

    @Test
    void whatIsMadeHard() {
        assertThat(given("The storm made it hard to land.").empty("it")).isEqualTo(EmptyIt.OBJECT_OF_MAKE);
    }

    @Test
    void whatIsBelieved() {
        assertThat(given("It is believed that the pier is shut.").empty("It")).isEqualTo(EmptyIt.THAT_CLAUSE);
    }

    @Test
    void aThingThatDoesSomething() {
        assertThat(given("It sank near the pier.").empty("It")).isEqualTo(EmptyIt.NO);
    }

    @Test
    void aThingWithAQuality() {
        assertThat(given("It is red.").empty("It")).isEqualTo(EmptyIt.IS_SOMETHING);
    }
}
