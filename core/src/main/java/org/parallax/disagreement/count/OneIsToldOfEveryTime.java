package org.parallax.disagreement.count;

import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.time.TimeExpression;

/** What is so every day or every year is no count of the one time: "40 boats pass the pier every day", "14 boats passed the pier". Threads may share it. */
final class OneIsToldOfEveryTime {

    private OneIsToldOfEveryTime() {}

    static boolean are(Count a, Count b) {
        return is(a) != is(b);
    }

    private static boolean is(Count count) {
        Line line = count.line();
        int clause = line.term(count.first()).clause();
        return line.times(line.span()).stream()
                .filter(time -> time.type() == TimeExpression.Type.SET)
                .anyMatch(time ->
                        line.of(time).stream().anyMatch(at -> line.term(at).clause() == clause));
    }
}
