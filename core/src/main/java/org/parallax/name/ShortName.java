package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.WordSets;

/** What the press leaves of an organization's name when it writes its first word alone. Threads may share it. */
public final class ShortName {

    private static final int FEWEST_LETTERS = 4;

    /** Words that begin the names of many organizations and so are never one's short name. */
    private static final Set<String> ORDINARY = WordSets.of(ShortName.class, "ordinary in names");

    /** What companies do and parties are called, besides the generic words of all organizations. */
    private static final Set<String> BUSINESS = WordSets.of(ShortName.class, "lines of business");

    private ShortName() {}

    /** The first word of an organization's name of several words, when it can stand for the whole. */
    public static Optional<String> firstWord(NameParts name) {
        List<String> words = words(name);
        boolean several = words.size() > 1;
        return several && words.get(0).equals(name.core().get(0)) && isTelling(words.get(0))
                ? Optional.of(words.get(0))
                : Optional.empty();
    }

    /** Whether a name is one telling word. */
    public static boolean isOne(NameParts name) {
        return words(name).size() == 1 && name.core().size() == 1 && isTelling(name.key());
    }

    /** Whether a name is this word and kinds of business or party: "Havnen Shipping Ltd". */
    public static boolean isBusinessCalled(NameParts name, String word) {
        List<String> words = words(name);
        return words.size() > 1 && words.get(0).equals(word) && BUSINESS.containsAll(words.subList(1, words.size()));
    }

    /**
     * Whether a name goes on with two words or more and none of them at its end is a kind of body: a product or a branch bears its maker's name ("Havnen
     * Blue Lantern", "Havnen Harbour Solutions") and is another.
     */
    public static boolean isOfAPart(NameParts name) {
        List<String> words = words(name);
        return words.size() > 2
                && name.heads().isEmpty()
                && name.legal().isEmpty()
                && !BUSINESS.contains(words.get(words.size() - 1));
    }

    private static List<String> words(NameParts name) {
        List<String> words = new ArrayList<>(Spelling.words(name.name().replaceAll("[(\\[][^)\\]]*[)\\]]", " ")));
        words.removeIf(word -> word.equals("the") || Particles.isArticle(word));
        return words;
    }

    private static boolean isTelling(String word) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return word.length() >= FEWEST_LETTERS
                && !ORDINARY.contains(word)
                && !Heads.ofOrganization(word)
                && !Titles.isTitle(word)
                && !GivenNames.contains(capital)
                && !Countries.isDemonym(capital)
                && Countries.named(capital).isEmpty()
                && Countries.ofCapital(capital).isEmpty();
    }
}
