package org.parallax.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.story.Words.Word;

/**
 * The telling words of a passage, each by its root: what must stand in another passage that tells the same. Immutable; threads may share it.
 *
 * @param roots without order
 */
public record Gist(Set<String> roots) {

    /** Of the words that stand in a span. */
    public static Gist of(Words words, TextSpan span) {
        return of(words.within(span));
    }

    /** Of a text by itself. */
    public static Gist of(String text) {
        return of(Words.in(text).all());
    }

    private static Gist of(Collection<Word> words) {
        return new Gist(words.stream().filter(Word::telling).map(Word::root).collect(Collectors.toUnmodifiableSet()));
    }

    /** Of both passages. */
    public Gist and(Gist other) {
        Set<String> both = new HashSet<>(roots);
        both.addAll(other.roots);
        return new Gist(Set.copyOf(both));
    }

    public int size() {
        return roots.size();
    }

    /** Which share of these words another passage has, from 0 to 1; 0 where there are none. */
    public double heldBy(Gist other) {
        return roots.isEmpty() ? 0 : shared(other) / (double) roots.size();
    }

    private long shared(Gist other) {
        return roots.stream().filter(other.roots::contains).count();
    }
}
