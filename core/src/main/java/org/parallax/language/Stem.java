package org.parallax.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the forms of an English word together: "targeted", "targeting" and "targets" are "target". Lighter than Porter's stemmer: it takes
 * off inflection and little that changes the sort of word, so that two different words seldom meet.
 */
public final class Stem {

    private static final int SHORTEST = 3;

    private static final List<String> ENDINGS = List.of("ing", "ed");

    /** From this length on, what ends in -tion is taken for the noun of a verb: "negotiation" is "negotiat", "station" stays. */
    private static final int LONG = 8;

    private static final Pattern SYLLABLES = Pattern.compile("[aeiouy][^aeiouy]+[aeiouy]");

    private Stem() {}

    /** The stem of a word in lower case; what is no word of plain letters stays as it is. */
    public static String of(String form) {
        if (form.length() <= SHORTEST || !isAsciiLetters(form)) {
            return form;
        }
        return withoutSecondL(withoutFinalE(withoutEnding(withoutPlural(form))));
    }

    private static String withoutPlural(String form) {
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches") || form.endsWith("xes")) {
            return form.substring(0, form.length() - 2);
        }
        boolean plural = form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("is");
        return plural ? form.substring(0, form.length() - 1) : form;
    }

    private static String withoutEnding(String form) {
        if (form.endsWith("ied") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("tion") && form.length() >= LONG) {
            return form.substring(0, form.length() - 3);
        }
        if (form.endsWith("eed")) {
            return form.length() > 4 ? form.substring(0, form.length() - 1) : form;
        }
        for (String ending : ENDINGS) {
            int rest = form.length() - ending.length();
            if (rest >= SHORTEST && form.endsWith(ending) && hasVowel(form.substring(0, rest))) {
                return withoutDoubling(form.substring(0, rest));
            }
        }
        return form;
    }

    private static String withoutDoubling(String form) {
        int last = form.length() - 1;
        char end = form.charAt(last);
        boolean doubled = end == form.charAt(last - 1) && "bdgmnprt".indexOf(end) >= 0;
        return doubled ? form.substring(0, last) : form;
    }

    private static String withoutFinalE(String form) {
        return form.endsWith("e") && form.length() > SHORTEST ? form.substring(0, form.length() - 1) : form;
    }

    /** "Cancelled" as "canceled", "enroll" as "enrol"; "called" has but one syllable. */
    private static String withoutSecondL(String form) {
        return form.endsWith("ll") && SYLLABLES.matcher(form).find() ? form.substring(0, form.length() - 1) : form;
    }

    private static boolean hasVowel(String form) {
        return form.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean isAsciiLetters(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < 'a' || form.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
