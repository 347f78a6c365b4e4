package org.parallax.name;

import java.util.List;
import org.parallax.name.Titles.Gender;

/** When two names in one article are one person's. */
final class FullNames {

    /** Long words only: a misspelling of a short name is as likely another name. */
    private static final int LONG = 6;

    private FullNames() {}

    /** Whether two full names are one: same surname, and given names that agree as far as both give them; or one of them misspelt. */
    static boolean areOne(NameParts a, NameParts b) {
        return sameGeneration(a, b) && (agree(a.core(), b.core()) || isMisspelt(a.core(), b.core()));
    }

    /** An article that writes "Tomas Vell Jr." and "Tomas Vell" speaks of father and son. */
    private static boolean sameGeneration(NameParts a, NameParts b) {
        return a.generation().equals(b.generation());
    }

    private static boolean agree(List<String> a, List<String> b) {
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = shorter == a ? b : a;
        boolean surname = last(a).equals(last(b));
        return surname && givenAgree(shorter.subList(0, shorter.size() - 1), longer.subList(0, longer.size() - 1));
    }

    /** Each given name of the shorter is found in the longer, in order, an initial standing for its name; the first ones agree. */
    private static boolean givenAgree(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String name : shorter) {
            while (at < longer.size() && !sameGiven(name, longer.get(at))) {
                at++;
            }
            if (at == longer.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    static boolean sameGiven(String a, String b) {
        boolean initial = a.length() == 1 || b.length() == 1;
        return a.equals(b) || (initial && a.charAt(0) == b.charAt(0)) || Nicknames.areOne(a, b);
    }

    private static boolean isMisspelt(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                differing += isSlip(a.get(i), b.get(i)) ? 1 : 2;
            }
        }
        return differing == 1;
    }

    /** Whether one long word is the other with one slip of the keys. */
    static boolean isSlip(String a, String b) {
        return Math.min(a.length(), b.length()) >= LONG
                && Math.abs(a.length() - b.length()) <= 1
                && a.charAt(0) == b.charAt(0)
                && EditDistance.of(a, b) == 1;
    }

    /** Whether a single name can be short for a full one: its surname, or the name that it begins with. */
    static boolean isPart(Form part, NameParts whole) {
        String name = part.parts().key();
        boolean surname = name.equals(whole.surname()) || isSlip(name, whole.surname());
        boolean given = name.equals(whole.core().get(0)) && part.gender() == Gender.UNKNOWN;
        boolean family = TheFamilyNameStandsFirst.of(whole).filter(name::equals).isPresent();
        boolean told = surname || given;
        return family
                || (told
                        && part.gender()
                                .agreesWith(GivenNames.genderOf(whole.core().get(0))));
    }

    /** Whether a single name is the last but one of a full name of three or more: of two surnames the father's, by which Spaniards are called. */
    static boolean isFirstSurname(Form part, NameParts whole) {
        List<String> words = whole.core();
        return words.size() > 2
                && part.parts().key().length() > 2
                && words.get(words.size() - 2).equals(part.parts().key())
                && part.gender().agreesWith(GivenNames.genderOf(words.get(0)));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
