package org.parallax.time;

import static org.parallax.time.Reading.on;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a verb looks, by the words that help it. Told on 22 April 2031, a Tuesday. */
class HelpingVerbsTellTheTenseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier will be shut on Friday. | Friday | 2031-04-25",
                "She'll sing on Friday. | Friday | 2031-04-25",
                "She’ll sing on Friday. | Friday | 2031-04-25",
                "The pier won't be opened on Friday. | Friday | 2031-04-25",
                "She wouldn’t be heard on Friday, Brel said. | Friday | 2031-04-25",
                "They can't sail on Friday. | Friday | 2031-04-25",
                "They can sail on Friday. | Friday | 2031-04-25",
                "They might sail on Friday. | Friday | 2031-04-25",
                "They ought to sail on Friday. | Friday | 2031-04-25",
                "The court will have ruled on Friday. | Friday | 2031-04-25",
                "She will be back on Friday. | Friday | 2031-04-25",
                "The ferry will be back in June. | June | 2031-06"
            })
    void ahead(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crew may have sailed on Friday. | Friday | 2031-04-18",
                "The court should have ruled on Friday. | Friday | 2031-04-18",
                "The keys must have been lost on Friday. | Friday | 2031-04-18",
                "She didn't sing on Friday. | Friday | 2031-04-18",
                "She couldn't sing on Friday. | Friday | 2031-04-18",
                "The port sold its crane back in June. | June | 2030-06"
            })
    void back(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Friday the hundred boats will sail. | Friday | 2031-04-25",
                "On Friday a sacred song will be heard. | Friday | 2031-04-25",
                "On Friday a rugged old crew will sail. | Friday | 2031-04-25"
            })
    void aWordInEdThatIsNoPastTellsNothing(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora Will on Friday left the guild. | Friday | 2031-04-18",
                "Hedda May on Friday left the guild. | Friday | 2031-04-18"
            })
    void aManCalledWillOrMayTellsNothing(String sentence, String words, String days) {
        on("2031-04-22", sentence).means(words, days);
    }
}
