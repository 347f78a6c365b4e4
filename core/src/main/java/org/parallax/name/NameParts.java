package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/**
 * A name taken apart for comparison. Threads may share it.
 *
 * @param name as written
 * @param type of what it names
 * @param core the folded words that tell it from others: a person's without titles and particles, an organization's or place's without
 *     determiners, generic heads and leading demonyms; all words where nothing else is left
 * @param heads the generic words left out of an organization's or place's core
 * @param generation "jr", "iii" and the like; "" for none
 * @param legal the legal forms left out of an organization's core, "Ltd" and the like, each in its usual spelling
 */
public record NameParts(
        String name, NameType type, List<String> core, List<String> heads, String generation, List<String> legal) {

    private static final Set<String> GENERATIONS = WordSets.of(NameParts.class, "generations");
    private static final Set<String> SHORTENED = Set.of("jr", "sr");
    private static final Set<String> SAYING_NOTHING = WordSets.of(NameParts.class, "says nothing in a name");
    private static final Set<String> SMALL = WordSets.of(NameParts.class, "small in names");

    /** The parts of a name of this type. */
    public static NameParts of(String name, NameType type) {
        return type == NameType.PERSON ? person(name) : other(name, type);
    }

    /** The last word of a person's name; "" for none. */
    public String surname() {
        return core.isEmpty() ? "" : core.get(core.size() - 1);
    }

    /** Whether a person's name has more than a surname. */
    public boolean isFull() {
        return core.size() > 1;
    }

    /** Whether the generic words of one are those of the other and more that say nothing new: "Lund News" and "Lund News agency". */
    public boolean addsNothingTo(NameParts other) {
        List<String> shorter = heads.size() <= other.heads.size() ? heads : other.heads;
        List<String> longer = new ArrayList<>(heads.size() <= other.heads.size() ? other.heads : heads);
        boolean within = longer.containsAll(shorter);
        longer.removeAll(shorter);
        return within && SAYING_NOTHING.containsAll(longer);
    }

    /** The core as one key. */
    public String key() {
        return String.join(" ", core);
    }

    private static NameParts person(String name) {
        List<String> words = new ArrayList<>(Spelling.words(Initials.apart(SurnameFirst.turned(name))));
        while (words.size() > 1 && TitleBeforeName.holds(words.get(0), words.size())) {
            words.remove(0);
        }
        String generation = "";
        if (words.size() > 1 && isGeneration(words.get(words.size() - 1), words.size())) {
            generation = words.remove(words.size() - 1);
        }
        List<String> core = withoutParticles(words, name);
        return new NameParts(name, NameType.PERSON, core.isEmpty() ? words : core, List.of(), generation, List.of());
    }

    /** "Thomas Vell III", "Vell Jr.". */
    private static boolean isGeneration(String last, int words) {
        return (words > 2 ? GENERATIONS : SHORTENED).contains(last);
    }

    private static List<String> withoutParticles(List<String> words, String name) {
        List<String> core = new ArrayList<>();
        String own = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1;
            if (!last && Particles.isOwn(word)) {
                own = own(word);
            } else if (last || !isDropped(word, i, name)) {
                core.add(own.isEmpty() ? compound(word) : own + word);
                own = "";
            }
        }
        return core;
    }

    /** "Ben" or "Ash" before all others is a given name unless a hyphen follows, and so is a letter an initial. */
    private static boolean isDropped(String word, int place, String name) {
        return Particles.contains(word)
                && word.length() > 1
                && (place > 0 || (Particles.isArticle(word) && isArticleBefore(word, name)));
    }

    private static boolean isArticleBefore(String word, String name) {
        return word.equals("al")
                || word.equals("el")
                || name.toLowerCase(Locale.ROOT).startsWith(word + "-");
    }

    private static String own(String particle) {
        return particle.startsWith("abd") ? "abd" : particle.startsWith("ab") ? "abu" : particle;
    }

    /** "Abdulkarim" and "Abdel Karim" are one name. */
    private static String compound(String word) {
        boolean slave = word.length() > 7 && word.matches("abd[aeu]l.*");
        return slave ? "abd" + word.substring(5) : word;
    }

    private static NameParts other(String name, NameType type) {
        List<String> core = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        LegalForms.Stripped words = stripped(name, type);
        for (String word : LettersBeforeAName.of(words.words())) {
            boolean generic = type == NameType.PLACE ? Heads.ofPlace(word) : Heads.ofOrganization(word);
            if (generic) {
                heads.add(singular(word));
            } else if (!SMALL.contains(word) && !Particles.isArticle(word)) {
                core.add(word);
            }
        }
        return new NameParts(
                name, type, core.isEmpty() ? heads : List.copyOf(core), List.copyOf(heads), "", words.forms());
    }

    private static LegalForms.Stripped stripped(String name, NameType type) {
        List<String> words =
                AShortenedWordIsTheWord.inFull(Spelling.words(name.replaceAll("[(\\[][^)\\]]*[)\\]]", " ")));
        return type == NameType.ORGANIZATION ? LegalForms.of(words) : new LegalForms.Stripped(words, List.of());
    }

    /** Whether a folded word tells father from son. */
    static boolean isGeneration(String word) {
        return GENERATIONS.contains(word);
    }

    /** Whether a word is an article or a preposition, which no name is told by. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    private static String singular(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ws")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
