package org.parallax.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.language.ListFile;

/** Short forms of given names: "Bill" for "William". Threads may share it. */
public final class Nicknames {

    private static final Map<String, Set<Integer>> GROUPS = read();

    private Nicknames() {}

    /** Whether two given names, folded, are forms of one. */
    public static boolean areOne(String a, String b) {
        Set<Integer> groups = GROUPS.getOrDefault(a, Set.of());
        return !groups.isEmpty() && GROUPS.getOrDefault(b, Set.of()).stream().anyMatch(groups::contains);
    }

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> groups = new HashMap<>();
        List<List<String>> rows = WordList.rows("nicknames.tsv", 1);
        for (int group = 0; group < rows.size(); group++) {
            for (String name : ListFile.words(rows.get(group).get(0))) {
                groups.computeIfAbsent(Spelling.fold(name), none -> new HashSet<>())
                        .add(group);
            }
        }
        return groups;
    }
}
