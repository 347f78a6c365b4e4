package org.parallax.disagreement.saying;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Two ways to write one foreign name in our letters: "Khaled al-Rashidi", "Khalid Rasheedi". Threads may share it. */
final class ANameIsWrittenAsItSounds {

    private static final Pattern NAME = Pattern.compile("(?:(?:al|el|bin|ibn|abu)[- ])?\\p{Lu}.*");
    private static final Pattern ARTICLE = Pattern.compile("\\b(?:al|el)[- ]");
    private static final Pattern NO_CONSONANT = Pattern.compile("[^\\p{L}]|[aeiouhwy]|\\p{M}");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");

    private ANameIsWrittenAsItSounds() {}

    /** Whether both begin with a capital and have the same consonants, as far as these are heard apart. */
    static boolean holds(String one, String other) {
        String heard = heard(one);
        return NAME.matcher(one).matches()
                && NAME.matcher(other).matches()
                && heard.length() > 1
                && heard.equals(heard(other));
    }

    private static String heard(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String bare = ARTICLE.matcher(plain).replaceAll("").replace("ph", "f");
        String consonants = NO_CONSONANT
                .matcher(bare)
                .replaceAll("")
                .replace('q', 'k')
                .replace('g', 'k')
                .replace('c', 'k')
                .replace('z', 's')
                .replace('v', 'f');
        return TWICE.matcher(consonants).replaceAll("$1");
    }
}
