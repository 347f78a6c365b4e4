package org.parallax.bench.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Two names are alike when they are equal, when the words of one are among the other's, or when nearly all letters are the same. */
public final class NamesAlike {

    private static final double NEARLY = .84;
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}_])(al|el)[- ‘’']");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9 ]");

    private NamesAlike() {}

    public static boolean test(String one, String other) {
        String a = normal(one);
        String b = normal(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.equals(b)
                        || words(b).containsAll(words(a))
                        || words(a).containsAll(words(b))
                        || SequenceMatcher.ratio(a, b) >= NEARLY);
    }

    /** Lower case without accents, particles such as al- and anything but letters, digits and spaces. */
    public static String normal(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return OTHER.matcher(ARTICLE.matcher(folded).replaceAll(""))
                .replaceAll("")
                .strip();
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(name.split(" +")));
    }
}
