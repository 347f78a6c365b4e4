package org.parallax.bench.statements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.TextSpan;

/**
 * What a reader says of a statement that was found.
 *
 * @param place its cue, or its content where it has none: UTF-16 units of the corpus's text
 * @param act what it is
 * @param day when it was voiced; empty where the reader was not asked
 * @param speakers the names of each who speaks; empty where nobody can be named
 * @param judged whether the reader says who speaks
 */
record StatementMark(TextSpan place, Act act, Optional<Day> day, List<String> speakers, boolean judged) {

    /** What a row is. */
    enum Act {
        /** Its source voiced it. */
        VOICED,
        /** The outlet ascribes it: a belief, a wish, a plan. */
        ASCRIBED,
        /** Nobody's statement. */
        NONE
    }

    private static final String NOBODY = "-";
    private static final String NOT_ASKED = "";

    /** Of cells {@code S start end act when speakers}. */
    static StatementMark of(List<String> cells) {
        TextSpan place = new TextSpan(Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
        String names = cells.get(5);
        boolean judged = !names.equals(NOT_ASKED);
        List<String> speakers = !judged || names.equals(NOBODY)
                ? List.of()
                : Arrays.stream(names.split(";")).map(String::strip).toList();
        return new StatementMark(
                place,
                Act.valueOf(cells.get(3).toUpperCase(Locale.ROOT)),
                Optional.of(cells.get(4)).filter(day -> !day.equals(NOT_ASKED)).map(Day::of),
                speakers,
                judged);
    }

    boolean isVoiced() {
        return act == Act.VOICED;
    }
}
