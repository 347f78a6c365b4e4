package org.parallax.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.timeline.passage.Sentenced;

/** A day that belongs to a happening of which the reader knows. */
class AKnownHappeningIsOnlyMentionedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The blast late on {Thursday} damaged the hall.",
                "The board met after the crash on {Monday}.",
                "When the accident happened on {Monday}, nobody was awake.",
                "His arrest on {Tuesday} surprised the town.",
                "The harbour's fire on {Monday} is a riddle.",
                "Since this attack on {Monday} the pier is shut."
            })
    void theHappeningOfThatDay(String sentence) {
        assertThat(Sentenced.marked(sentence).is(AKnownHappeningIsOnlyMentioned::holds))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A blast on {Thursday} damaged the hall.",
                "There was a crash near the pier on {Monday}.",
                "Forty people died in an attack on {Monday}."
            })
    void aHappeningThatIsNews(String sentence) {
        assertThat(Sentenced.marked(sentence).is(AKnownHappeningIsOnlyMentioned::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour showed the crash on {Monday}.",
                "The attack shook the town, and on {Monday} the mayor resigned.",
                "The mayor spoke of the attack in a letter, which reached us on {Monday}."
            })
    void whatIsDoneAboutItThatDay(String sentence) {
        assertThat(Sentenced.marked(sentence).is(AKnownHappeningIsOnlyMentioned::holds))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor opened the pier on {Monday}.", "{On Monday} the crash was told."})
    void aDayWithoutAHappening(String sentence) {
        assertThat(Sentenced.marked(sentence).is(AKnownHappeningIsOnlyMentioned::holds))
                .isFalse();
    }
}
