package org.parallax.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/**
 * The end of an organization's name stands for it where what is left out only tells whose it is: "Security Council" for "UN Security Council",
 * "Defence Ministry" for "Norwegian Defence Ministry"; of a newspaper's name the last word alone, "the Times". Threads may share it.
 */
public final class TailOfAName {

    private static final Set<String> PAPERS = WordSets.of(TailOfAName.class, "newspapers for short");

    private static final int FEWEST_WORDS = 2;

    private TailOfAName() {}

    /** Whether the words of one organization's name are such an end of another's. */
    static boolean isShortFor(List<String> end, List<String> all) {
        boolean ends = end.size() < all.size()
                && all.subList(all.size() - end.size(), all.size()).equals(end);
        return ends
                && (end.size() >= FEWEST_WORDS ? tellsWhose(all.subList(0, all.size() - end.size())) : isPaper(end));
    }

    /** What of a name follows the international body that begins it, two words or more: "security council" of "UN Security Council". */
    public static Optional<String> afterAnInternationalBody(NameParts whole) {
        List<String> words = words(whole);
        return IntStream.rangeClosed(1, words.size() - FEWEST_WORDS)
                .filter(first -> Organizations.shortForm(String.join(" ", words.subList(0, first)))
                        .isPresent())
                .mapToObj(first -> String.join(" ", words.subList(first, words.size())))
                .findFirst();
    }

    /** The words of a name as {@link #afterAnInternationalBody} gives them. */
    public static String folded(NameParts name) {
        return String.join(" ", words(name));
    }

    /** Whether papers are called by this word: "Herald". */
    static boolean isForAPaper(String word) {
        return PAPERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isPaper(List<String> name) {
        return name.size() == 1 && PAPERS.contains(name.get(0));
    }

    private static boolean tellsWhose(List<String> left) {
        String name = String.join(" ", left);
        return Organizations.shortForm(name).isPresent() || Countries.isFoldedNameOrDemonym(name);
    }

    /** The folded words of a name, without "the" before it. */
    static List<String> words(NameParts parts) {
        List<String> words = Spelling.words(parts.name());
        return !words.isEmpty() && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }
}
