package org.parallax.timeline.saying;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;

/**
 * {@code The council bought a tug on Monday, which can pull a liner according to its maker}: without a comma before it, "according to" tells whose the last
 * clause is; that the tug was bought is the outlet's. Threads may share it.
 */
final class AnAsidesSourceTellsOnlyTheAside {

    private static final Pattern ACCORDING = Pattern.compile("according to\\b.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASIDE = Pattern.compile(", (?:which|who|whose|where)\\b");

    private AnAsidesSourceTellsOnlyTheAside() {}

    static boolean holds(String text, TextSpan time, Statement said) {
        return said.cue()
                .filter(cue -> ACCORDING.matcher(cue.of(text)).matches())
                .filter(cue -> isBehindItsClause(text, time, cue))
                .isPresent();
    }

    private static boolean isBehindItsClause(String text, TextSpan time, TextSpan cue) {
        boolean after = time.end() <= cue.start();
        String between = after ? text.substring(time.end(), cue.start()) : "";
        Matcher aside = ASIDE.matcher(between);
        return aside.find() && between.indexOf(',', aside.start() + 1) < 0;
    }
}
