package org.parallax.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.name.Particles;
import org.parallax.name.Spelling;

/**
 * Names from other scripts as another outlet spells them: "Kata al-Mina", "Kata Al Mina", "Kata Mi’na" are one but for the article, apostrophes and
 * hyphens. Names of several long words alone. Not to be shared between threads.
 */
final class OtherSpellings {

    private static final Pattern FOREIGN = Pattern.compile("(?i)[’'‘`ʿʾ]\\p{L}{2}|\\b(?:al|el)[- ]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'‘`ʿʾ-]+ ?");
    private static final int FEWEST_WORDS = 2;
    private static final int SHORTEST = 4;

    /** A name in a text, and whose it is. */
    record Spelt(TextSpan span, int root) {}

    /** By first word, folded: the other words, and the root of the cluster; -1 where it is more than one's. */
    private final Map<String, Map<List<String>, Integer>> names = new HashMap<>();

    /** Remembers a name that somebody bears. */
    void know(String name, int root) {
        if (FOREIGN.matcher(name).find()) {
            know(words(name), root);
        }
    }

    private void know(List<String> words, int root) {
        if (words.size() >= FEWEST_WORDS && words.stream().allMatch(word -> word.length() >= SHORTEST)) {
            names.computeIfAbsent(words.get(0), first -> new HashMap<>())
                    .merge(words, root, (one, other) -> one.equals(other) ? one : Integer.valueOf(-1));
        }
    }

    /** The name that begins at a word of a text. */
    Optional<Spelt> at(String text, int start, String first) {
        Map<List<String>, Integer> candidates =
                names.isEmpty() ? Map.of() : names.getOrDefault(Spelling.fold(first), Map.of());
        return candidates.isEmpty() ? Optional.empty() : at(text, start, candidates);
    }

    private static Optional<Spelt> at(String text, int start, Map<List<String>, Integer> candidates) {
        int most = 1 + candidates.keySet().stream().mapToInt(List::size).max().orElse(0);
        Matcher word = WORD.matcher(text).region(start, text.length());
        int end = start;
        for (int count = 0; count < most && word.lookingAt(); count++) {
            end = word.end();
            TextSpan span = new TextSpan(
                    start, start + text.substring(start, end).stripTrailing().length());
            int root = candidates.getOrDefault(words(span.of(text)), -1);
            if (root >= 0) {
                return Optional.of(new Spelt(span, root));
            }
            word.region(end, text.length());
        }
        return Optional.empty();
    }

    private static List<String> words(String name) {
        return Spelling.words(name).stream()
                .filter(word -> !Particles.isArticle(word))
                .toList();
    }
}
