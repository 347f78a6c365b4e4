package org.parallax.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/** When two names in one article are one organization's or place's. */
final class ShortForms {

    private ShortForms() {}

    /** The same proper words, whatever generic noun goes with them, but two different ones only for a name that is otherwise singular. */
    static boolean areOne(NameParts a, NameParts b) {
        List<String> x = proper(a);
        List<String> y = proper(b);
        return x.equals(y) && !onlyHeads(a) && !onlyHeads(b) && headsAgree(a, b);
    }

    /** Whether the proper words of one begin the other: "Barents" for "Barents Harbour Authority Union"; never one that is only generic words. */
    static boolean isShortFor(NameParts part, NameParts whole) {
        List<String> x = proper(part);
        List<String> y = proper(whole);
        boolean begins = x.size() < y.size()
                && y.subList(0, x.size()).equals(x)
                && part.heads().isEmpty();
        return begins
                && !(x.size() == 1 && ShortName.isOfAPart(whole))
                && part.type() == NameType.ORGANIZATION
                && whole.type() == NameType.ORGANIZATION
                && !onlyHeads(part)
                && Organizations.shortForm(part.name()).isEmpty()
                && isTelling(x);
    }

    private static boolean isTelling(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.length() > 3
                        && !Countries.isDemonym(capital(word))
                        && Countries.named(capital(word)).isEmpty());
    }

    private static boolean onlyHeads(NameParts parts) {
        return parts.core().equals(parts.heads());
    }

    /** "the Dawn bloc" and "the Dawn Coalition" are one, as both are parties; "Dawn Bank" and "Dawn University" are two. */
    private static boolean headsAgree(NameParts a, NameParts b) {
        if (a.heads().equals(b.heads())) {
            return true;
        }
        if (a.type() != b.type()
                || !isTelling(proper(a))
                || (proper(a).size() == 1
                        && Countries.ofCapital(capital(a.core().get(0))).isPresent())) {
            return false;
        }
        boolean bare = hasRoom(a, b.heads()) || hasRoom(b, a.heads());
        boolean parties = PARTIES.containsAll(a.heads()) && PARTIES.containsAll(b.heads());
        Set<String> shared = new HashSet<>(a.heads());
        shared.retainAll(b.heads());
        return bare || parties || a.addsNothingTo(b) || (a.type() == NameType.PLACE && !shared.isEmpty());
    }

    /** Whether a name without a generic word takes the other's: an air base is called by its name alone, "Lund" is not Lund's airport. */
    private static boolean hasRoom(NameParts bare, List<String> heads) {
        return bare.heads().isEmpty() && (bare.type() == NameType.ORGANIZATION || ITSELF.containsAll(heads));
    }

    private static final Set<String> ITSELF = WordSets.of(ShortForms.class, "places for short");

    private static final Set<String> PARTIES = WordSets.of(ShortForms.class, "parties");

    /** The core without a demonym before it, where enough is left. */
    static List<String> proper(NameParts parts) {
        List<String> core = parts.core();
        boolean demonym = core.size() > 2 && Countries.isDemonym(capital(core.get(0)));
        return demonym ? core.subList(1, core.size()) : core;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
