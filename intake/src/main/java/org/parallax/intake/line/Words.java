package org.parallax.intake.line;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a line, roughly: enough to tell a heading from a paragraph in any script. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’-][\\p{L}\\p{N}]+)*");
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");
    private static final int TELLING = 4;

    private Words() {}

    /** How many words; two characters of a script without spaces count as one. */
    public static int count(String text) {
        int unspaced = (int) UNSPACED.matcher(text).results().count();
        int spaced = (int)
                WORD.matcher(UNSPACED.matcher(text).replaceAll(" ")).results().count();
        return spaced + (unspaced + 1) / 2;
    }

    /** The different words of four letters and more, in lower case. */
    public static Set<String> telling(String text) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group().replaceAll("['’]s$", ""))
                .filter(word -> word.length() >= TELLING)
                .forEach(words::add);
        return words;
    }

    /** The letters and digits alone, in lower case: what two copies of a line have in common, whatever their dashes and quotes. */
    public static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
