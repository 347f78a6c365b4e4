package org.parallax.name;

import java.util.HashMap;
import java.util.Map;
import org.parallax.language.ListFile;
import org.parallax.name.Titles.Gender;

/** Given names that tell gender. Threads may share it. */
public final class GivenNames {

    private static final Map<String, Gender> GENDERS = read("given-names.tsv");
    private static final Map<String, Gender> RARER = read("given-names-by-gender.tsv");

    private GivenNames() {}

    /** What a given name says of gender; unknown unless nearly always one. */
    public static Gender genderOf(String name) {
        String folded = Spelling.fold(name);
        return GENDERS.getOrDefault(folded, RARER.getOrDefault(folded, Gender.UNKNOWN));
    }

    /** Whether a name is so common that a capital word is hardly anything else. */
    static boolean contains(String name) {
        return GENDERS.containsKey(Spelling.fold(name));
    }

    private static Map<String, Gender> read(String list) {
        Map<String, Gender> genders = new HashMap<>();
        WordList.rows(list, 2).forEach(row -> {
            for (String name : ListFile.words(row.get(1))) {
                genders.merge(Spelling.fold(name), Titles.gender(row.get(0)), (a, b) -> a == b ? a : Gender.UNKNOWN);
            }
        });
        return genders;
    }
}
