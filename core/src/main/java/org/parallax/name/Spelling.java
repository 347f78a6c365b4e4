package org.parallax.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a name is compared: in lower-case ASCII letters and digits, without accents, apostrophes and full stops; hyphens part words. Threads may
 * share it.
 */
public final class Spelling {

    private static final String DROPPED = "'’‘ʼʻʿʾ`´.";

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    /** Accents and the like; in other scripts marks are vowels and consonants, which their transliteration needs. */
    private static final Pattern MARKS =
            Pattern.compile("([\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}\\p{IsHebrew}])\\p{M}+");

    private Spelling() {}

    /** The words of a name, folded: "Na'ima al-Tamari" is "naima", "al", "tamari". */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : ascii(withoutPossessive(name)).toCharArray()) {
            boolean dropped = DROPPED.indexOf(c) >= 0;
            if (!dropped && Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!dropped) {
                add(words, word);
            }
        }
        add(words, word);
        return words;
    }

    /** The words of a name with one blank between them. */
    public static String fold(String name) {
        return String.join(" ", words(name));
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static String withoutPossessive(String name) {
        boolean none = name.indexOf('\'') < 0 && name.indexOf('’') < 0;
        return none ? name : POSSESSIVE.matcher(name).replaceAll("");
    }

    private static String ascii(String name) {
        return name.chars().allMatch(c -> c < 128) ? name.toLowerCase(Locale.ROOT) : madeAscii(name);
    }

    private static String madeAscii(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("$1")
                .toLowerCase(Locale.ROOT);
        return plain.chars().allMatch(c -> c < 128 || DROPPED.indexOf(c) >= 0)
                ? plain
                : ToLatin.RULES.transliterate(plain).toLowerCase(Locale.ROOT);
    }

    /** Loaded only when a name needs it, since ICU's rules take a tenth of a second. */
    private static final class ToLatin {
        static final Transliterator RULES = Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII");
    }
}
