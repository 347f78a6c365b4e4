package org.parallax.intake.line;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of a line, roughly: enough to tell a heading from a paragraph in any script. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’-][\\p{L}\\p{N}]+)*");
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.THAI);
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final int TELLING = 4;

    private Words() {}

    /** How many words; two characters of a script without spaces count as one. */
    public static int count(String text) {
        int unspaced = 0;
        int spaced = 0;
        boolean within = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean alone = isUnspaced(c);
            boolean part = !alone && isLetterOrNumber(c);
            unspaced += alone ? 1 : 0;
            spaced += part && !within ? 1 : 0;
            within = part || (within && joins(c) && i + 1 < text.length() && isPart(text.codePointAt(i + 1)));
        }
        return spaced + (unspaced + 1) / 2;
    }

    /** Every rule asks for counts of every line: so no pattern here, which would look each character's script up. */
    private static boolean isPart(int c) {
        return isLetterOrNumber(c) && !isUnspaced(c);
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean joins(int c) {
        return c == '.' || c == '\'' || c == '’' || c == '-';
    }

    /** Thai begins at U+0E00, the scripts of China and Japan at U+2E80. */
    private static boolean isUnspaced(int c) {
        boolean mayBe = (c >= 0x0E00 && c < 0x0E80) || c >= 0x2E80;
        return mayBe && UNSPACED.contains(UnicodeScript.of(c));
    }

    /** The different words of four letters and more, in lower case. */
    public static Set<String> telling(String text) {
        Set<String> words = new LinkedHashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> POSSESSIVE.matcher(word.group()).replaceFirst(""))
                .filter(word -> word.length() >= TELLING)
                .forEach(words::add);
        return words;
    }

    /** The letters and digits alone, in lower case: what two copies of a line have in common, whatever their dashes and quotes. */
    public static String letters(String text) {
        return isPlain(text) ? plainLetters(text) : anyLetters(text);
    }

    private static String plainLetters(String text) {
        char[] letters = new char[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && isLetterOrNumber(c)) {
                letters[count++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            }
        }
        return new String(letters, 0, count);
    }

    private static String anyLetters(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        lower.codePoints().filter(Words::isLetterOrNumber).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** ASCII, and the dashes and quotes beside which most text has nothing else: none of it is normalized to another letter. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c != 0xA0 && (c < 0x2010 || c > 0x201F)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrNumber(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetter(c) || isNumber(Character.getType(c));
    }
}
