package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a person may mean by an id.
 *
 * @param all that there are
 * @param id of one
 * @param words by which a person knows one
 */
record Candidates<T>(List<T> all, Function<T, String> id, Function<T, String> words) {

    private static final int SHOWN = 10;

    /** The one with an id, or whose id alone begins so. */
    T one(String typed) throws NotDecided {
        List<T> exact =
                all.stream().filter(each -> id.apply(each).equals(typed)).toList();
        List<T> found = exact.isEmpty()
                ? all.stream().filter(each -> id.apply(each).startsWith(typed)).toList()
                : exact;
        if (found.size() == 1 && !typed.isBlank()) {
            return found.get(0);
        }
        throw found.isEmpty()
                ? new NotDecided("nothing in the story has the id " + typed
                        + ": story.html shows a row's id under \"id\" or \"how known\"")
                : new Candidates<>(found, id, words).ambiguous(typed);
    }

    /** That what was typed may be any of them. */
    NotDecided ambiguous(String typed) {
        List<String> lines = new ArrayList<>();
        lines.add(typed + " may be any of " + all.size() + "; give more of the id:");
        all.stream().limit(SHOWN).forEach(each -> lines.add("  " + id.apply(each) + " " + words.apply(each)));
        if (all.size() > SHOWN) {
            lines.add("  and " + (all.size() - SHOWN) + " more");
        }
        return new NotDecided(lines);
    }
}
