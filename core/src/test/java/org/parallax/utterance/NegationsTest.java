package org.parallax.utterance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.story.Words;

class NegationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"It was not the wind.", "Nobody came.", "We didn't pay.", "We didn’t pay.", "They never asked."})
    void oneWordTurnsWhatIsSaidRound(String words) {
        assertThat(Negations.deny(Words.in(words).all())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was the wind.", "A knot held the boat.", ""})
    void otherWordsDoNot(String words) {
        assertThat(Negations.deny(Words.in(words).all())).isFalse();
    }
}
