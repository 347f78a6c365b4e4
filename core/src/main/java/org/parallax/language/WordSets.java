package org.parallax.language;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sets of words that the rules of a package ask for. They stand in {@code words.tsv} beside it: a name, then its words, parted by blanks; rows of
 * one name are one set. Threads may share it.
 */
public final class WordSets {

    private static final String FILE = "words.tsv";

    private WordSets() {}

    /**
     * The set of a name.
     *
     * @param beside a class of the package
     * @throws IllegalArgumentException when the list has no such set
     */
    public static Set<String> of(Class<?> beside, String name) {
        return of(beside, FILE, name);
    }

    /** The set of a name from another list of the same form; errors as in {@link #of(Class, String)}. */
    public static Set<String> of(Class<?> beside, String file, String name) {
        Set<String> words = ListFile.cells(beside, file)
                .filter(cells -> cells.get(0).equals(name))
                .flatMap(cells -> ListFile.words(cells.get(1)).stream())
                .collect(Collectors.toUnmodifiableSet());
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    "no words of the name " + name + " stand in " + file + " beside " + beside.getName());
        }
        return words;
    }
}
