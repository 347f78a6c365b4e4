package org.parallax.disagreement;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.ListFile;

/** The sets of words that stand in {@code words.tsv}. Threads may share it. */
final class WordSets {

    private WordSets() {}

    /** The set of a name that the list has. */
    static Set<String> of(String name) {
        return ListFile.rows(WordSets.class, "words.tsv")
                .map(row -> row.split("\t", -1))
                .filter(cells -> cells[0].equals(name))
                .flatMap(cells -> Arrays.stream(cells[1].split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
