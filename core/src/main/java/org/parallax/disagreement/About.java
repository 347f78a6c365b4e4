package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.language.PartOfSpeech;

/** What two passages are about: the telling words of the one that the other has too, in its own order. Threads may share it. */
final class About {

    private static final int AROUND = 14;

    private static final int LONGEST = 6;

    private About() {}

    /** Of two deeds. */
    static String of(Deed a, Deed b) {
        return of(a.line(), a.at(), a.at(), b.line(), b.at(), b.at());
    }

    static String of(Line a, int firstA, int lastA, Line b, int firstB, int lastB) {
        Set<String> other = new HashSet<>();
        for (int i = Math.max(0, firstB - AROUND); i <= lastB + AROUND; i++) {
            addKeys(b.term(i), other);
        }
        List<String> words = new ArrayList<>();
        for (int i = Math.max(0, firstA - AROUND); i <= lastA + AROUND && words.size() < LONGEST; i++) {
            Term term = a.term(i);
            boolean number = term.part() == PartOfSpeech.NUMBER;
            if (term.tells() && !number && isAmong(term, other) && !words.contains(a.words(i, i))) {
                words.add(a.words(i, i));
            }
        }
        return words.isEmpty() ? a.words(firstA, lastA) : String.join(" ", words);
    }

    private static void addKeys(Term term, Set<String> keys) {
        if (term.tells()) {
            keys.add(term.key());
        }
        term.entity().filter(id -> term.named()).ifPresent(keys::add);
    }

    /** A word by itself, or as the name of the same. */
    private static boolean isAmong(Term telling, Set<String> keys) {
        return keys.contains(telling.key())
                || telling.entity()
                        .filter(id -> telling.named() && keys.contains(id))
                        .isPresent();
    }
}
