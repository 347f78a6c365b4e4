package org.parallax.framing;

import java.util.LinkedHashSet;
import java.util.Set;

/** The forms of an English lemma, by the rules of spelling; irregular ones stand in the lists themselves. Threads may share it. */
final class Forms {

    private static final int SHORT = 5;

    private Forms() {}

    /** "ploy", "ploys"; "ally", "allies". */
    static Set<String> ofNoun(String lemma) {
        return Set.of(lemma, withS(lemma));
    }

    /** "slam", "slams", "slammed", "slamming". */
    static Set<String> ofVerb(String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        forms.add(withS(lemma));
        forms.add(endsInConsonantAndY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed");
        forms.add((lemma.endsWith("ee") ? lemma : stem) + "ing");
        if (doubles(lemma)) {
            String doubled = lemma + lemma.charAt(lemma.length() - 1);
            forms.add(doubled + "ed");
            forms.add(doubled + "ing");
        }
        return forms;
    }

    private static String withS(String lemma) {
        if (endsInConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma.matches(".*(s|x|z|ch|sh)") ? lemma + "es" : lemma + "s";
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.matches(".*[^aeiou]y");
    }

    /** A short verb that ends in one vowel and one consonant: "slam", "rip". */
    private static boolean doubles(String lemma) {
        return lemma.length() <= SHORT && lemma.matches("[^aeiou]*[aeiou][bdgmnprt]");
    }
}
