package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words that the rules for names look at. */
class WordOfANameTextTest {

    /** What a word is, said in one line; too slow for long articles. */
    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}|(?:St|Dr|Mr|Mrs|Ms|Gen|Lt|Sen|Rep|Gov|Col|Sgt|Capt|Prof|Rev|Jr|Sr)\\.(?=\\s)|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|['’‘ʼʻʿʾ`´&](?=\\p{L}))*+");

    private static final List<String> BITS = List.of(
            "a",
            "Z",
            "é",
            "\u0301",
            "\u0903",
            "\u20DD",
            "5",
            "Ⅷ",
            "½",
            ".",
            ".",
            "'",
            "’",
            "ʼ",
            "´",
            "&",
            "-",
            " ",
            "\n",
            "\u00A0",
            "\u2003",
            "U",
            "S",
            "Dr",
            "Mrs",
            "Sgt",
            "Prof",
            "\uD835\uDC00",
            "\uD83D\uDE00",
            "\uD835",
            "\uDC00",
            "ǅ",
            "漢",
            "Ⓐ");

    @Test
    void capitalsPartedByStopsAreOneWord() {
        assertThat(words("The U.S. and the U.K.")).containsExactly("The", "U.S.", "and", "the", "U.K.");
    }

    @Test
    void aTitleKeepsItsStopBeforeABlank() {
        assertThat(words("Dr. Brook met Mr.")).containsExactly("Dr.", "Brook", "met", "Mr");
    }

    @Test
    void anApostropheOrAmpersandBetweenLettersPartsNothing() {
        assertThat(words("O’Hara & Moss, AT&T's")).containsExactly("O’Hara", "Moss", "AT&T's");
    }

    @Test
    void whateverStandsThereItIsCutAsTheOneLineSays() {
        Random random = new Random(1);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(12, 0, BITS.size()).forEach(bit -> text.append(BITS.get(bit)));
            assertThat(words(text.toString())).isEqualTo(inOneLine(text.toString()));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = WordOfANameText.end(text, at);
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = Math.max(end, text.offsetByCodePoints(at, 1));
        }
        return words;
    }

    private static List<String> inOneLine(String text) {
        Matcher word = WORD.matcher(text);
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
