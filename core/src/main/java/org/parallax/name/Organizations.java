package org.parallax.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** International organizations and agencies that the press names by their letters alone. Threads may share it. */
public final class Organizations {

    private static final Map<String, String> SHORT_FORMS = read();

    private Organizations() {}

    /** The short form of a well-known organization by any of its names: "UN" for "United Nations". */
    public static Optional<String> shortForm(String name) {
        return Optional.ofNullable(SHORT_FORMS.get(key(name)));
    }

    private static String key(String name) {
        String folded = Spelling.fold(name);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private static Map<String, String> read() {
        Map<String, String> forms = new HashMap<>();
        for (List<String> row : WordList.rows("organizations.tsv", 3)) {
            Stream.of(List.of(row.get(0), row.get(1)), WordList.values(row.get(2)))
                    .flatMap(List::stream)
                    .forEach(name -> forms.putIfAbsent(key(name), row.get(0)));
        }
        return forms;
    }
}
