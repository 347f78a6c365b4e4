package org.parallax.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.bench.figure.Figure;
import org.parallax.bench.figure.Table;

/** The figures of a story; or all of several together, and then what tells each apart. */
final class StoryTable {

    private static final Set<String> OF_EACH = Set.of(
            "statements found",
            "with right speaker",
            "when right",
            "statement precision",
            "names joined",
            "names wrongly joined",
            "events found",
            "shared passages");

    /** More stories than these are counted in the title, not named. */
    private static final int NAMED = 10;

    private StoryTable() {}

    /** @param scores by the story's name, not empty */
    static Table of(Map<String, Score> scores) {
        List<Figure> rows =
                new ArrayList<>(Score.sum(List.copyOf(scores.values())).figures());
        if (scores.size() > 1) {
            scores.forEach((name, score) -> score.figures().stream()
                    .filter(figure -> OF_EACH.contains(figure.name()))
                    .forEach(figure -> rows.add(named(name, figure))));
        }
        String names = scores.size() > NAMED ? scores.size() + " stories" : String.join(", ", scores.keySet());
        return new Table("story " + names + ": found, of what was marked", rows);
    }

    private static Figure named(String story, Figure figure) {
        return new Figure(story + ": " + figure.name(), figure.value(), figure.low(), figure.high(), figure.note());
    }
}
