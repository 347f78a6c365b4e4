package org.parallax.timeline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;
import org.parallax.reading.Reading;
import org.parallax.story.Told;
import org.parallax.time.TimeExpression;

/** The words that an entry rests on, and how plainly they tell it. */
class PassageTest {

    private static String passage(Reading reading, int number, String time) {
        String text = reading.article().text();
        int at = text.indexOf(time);
        return Passage.of(reading, number, new TextSpan(at, at + time.length())).of(text);
    }

    private static String passage(String body, int number, String time) {
        return passage(Told.in("a", body).reading(), number, time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left on Monday.",
                "“They left on Monday,” Velt said.",
                "This came on Monday.",
                "Their ferry sank on Monday.",
                "The move came on Monday.",
                "The vote was on Monday."
            })
    void aSentenceThatPointsBack(String sentence) {
        assertThat(Passage.pointsBack(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Velt left on Monday.",
                "The ferry sank on Monday.",
                "It is worth noting that Velt left on Monday.",
                "It was clear on Monday that Velt had left.",
                "Thesis and ferry were lost on Monday.",
                "Monday"
            })
    void aSentenceThatStandsForItself(String sentence) {
        assertThat(Passage.pointsBack(sentence)).isFalse();
    }

    @Test
    void itIsTheSentence() {
        assertThat(passage("Gulls cried. Velt left on Monday. Nobody wept.", 1, "Monday"))
                .isEqualTo("Velt left on Monday.");
    }

    @Test
    void withTheOneBeforeWhereItPointsBackToThat() {
        assertThat(passage("Gulls cried. Velt wept. She left on Monday.", 2, "Monday"))
                .isEqualTo("Velt wept. She left on Monday.");
    }

    @Test
    void theFirstSentencePointsToNothing() {
        assertThat(passage("She left on Monday. Gulls cried.", 0, "Monday")).isEqualTo("She left on Monday.");
    }

    @Test
    void theHeadlineIsNotTakenIn() {
        Reading reading = Told.in("a", "Velt leaves", "She left on Monday.").reading();
        assertThat(passage(reading, 1, "Monday")).isEqualTo("She left on Monday.");
    }

    @Test
    void twoSentencesAreNotTooLong() {
        String endless = "Velt wept and " + "gulls cried and ".repeat(40) + "fog came.";
        assertThat(passage(endless + " She left on Monday.", 1, "Monday")).isEqualTo("She left on Monday.");
    }

    @Test
    void ofAnEndlessSentenceAsMuchAsMayBeWithTheDay() {
        String endless = "Velt wept and " + "gulls cried and ".repeat(60) + "she left on Monday and "
                + "gulls cried and ".repeat(60) + "fog came.";
        String shown = passage(endless, 0, "Monday");
        assertThat(shown).hasSizeLessThanOrEqualTo(600).contains("she left on Monday");
        assertThat(endless).contains(" " + shown + " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velt left on {Monday}. | OUTLET | 1",
                "Velt left on {Monday}. | REPORTED | 1",
                "She left on {Monday}. | OUTLET | .5",
                "Velt left on {Monday}. | QUOTED | .4",
                "She left on {Monday}. | QUOTED | .2"
            })
    void whoIsNamedInTheOutletsWordsIsToldPlainest(String sentence, Manner.Voice voice, double plain) {
        Sentenced told = Sentenced.marked(sentence);
        TimeExpression monday = told.telling("2031-05-05");
        assertThat(Plainness.of(told.text(), told.whole(), monday, voice)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It is safe,” she said on Monday. | she said on Monday.",
                "She called it “safe” and “dry”. | She called it and .",
                "It is safe,” she said. | she said.",
                "She said: “It is safe | She said:",
                "She left. | She left."
            })
    void whatStandsOutsideTheMarks(String sentence, String rest) {
        assertThat(Quotations.leftOut(sentence).strip().replaceAll("\\s+", " ")).isEqualTo(rest);
    }

    @Test
    void marksBelongToWhatStandsBetweenThem() {
        String sentence = "She called it “safe” and “dry”.";
        assertThat(Quotations.in(sentence))
                .extracting(span -> span.of(sentence))
                .containsExactly("“safe”", "“dry”");
    }
}
