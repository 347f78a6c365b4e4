package org.parallax.headline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.language.WordSets;
import org.parallax.story.Gist;
import org.parallax.story.Words;

/** Words by which a text says that something is not sure. Written from general knowledge of English. Threads may share it. */
final class Hedges {

    private static final Set<String> WORDS = WordSets.of(Hedges.class, "hedges");

    private static final Set<String> ALSO_HEDGE = WordSets.of(Hedges.class, "also hedge");

    /** "May never have been seen". */
    private static final int NEAR = 5;

    private static final Pattern BETWEEN_MARKS = Pattern.compile("[\"“”‘„«]|(?:^|\\s)'.+'(?!\\p{L})", Pattern.DOTALL);

    private Hedges() {}

    /** The hedges in a text. */
    static Set<String> in(String text) {
        return Words.in(text).all().stream()
                .map(Words.Word::form)
                .filter(WORDS::contains)
                .collect(Collectors.toSet());
    }

    /** The hedges in a text whose next telling word is one of a claim's: what is hedged is what the claim states. */
    static Set<String> of(String text, Gist claim) {
        List<Words.Word> words = Words.in(text).all();
        Set<String> hedges = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (WORDS.contains(words.get(i).form()) && claims(words.subList(i + 1, words.size()), claim)) {
                hedges.add(words.get(i).form());
            }
        }
        return hedges;
    }

    private static boolean claims(List<Words.Word> behind, Gist claim) {
        return behind.stream()
                .limit(NEAR)
                .filter(Words.Word::telling)
                .findFirst()
                .filter(word -> claim.roots().contains(word.root()))
                .isPresent();
    }

    /** Whether a headline is careful itself, or marks its words as another's. */
    static boolean isCareful(String headline) {
        return BETWEEN_MARKS.matcher(headline).find()
                || !in(headline).isEmpty()
                || Words.in(headline).all().stream().anyMatch(word -> ALSO_HEDGE.contains(word.form()));
    }
}
