package org.parallax.statement.report;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/**
 * {@code Two cases have been confirmed in Vell}, {@code no losses were reported}: the sentence tells what there is; nobody says anything. "It is
 * confirmed that …" reports. Threads may share it.
 */
public final class ACaseThatIsConfirmedIsNoReport {

    private static final Pattern CUE = Pattern.compile(
            "(?i)(?:(?:has|have|had|to) (?:\\p{L}+ ){0,2}be(?:en)?|is|are|was|were)(?: \\p{L}+){0,2} (?:confirmed|reported|recorded|diagnosed|detected|identified|declared)(?: in)?");

    /** What is said follows, or who says it. */
    private static final Pattern SAID_NEXT =
            Pattern.compile("(?i)\\s*(?:,? ?(?:that|to|by|as (?!far)|how|whether)\\b|[:\"“])");

    private static final Pattern BY = Pattern.compile("(?is).*\\bby\\s*");

    private ACaseThatIsConfirmedIsNoReport() {}

    /** Whether an attribution with a cue tells only what there is. */
    public static boolean holds(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        return CUE.matcher(cue.of(text)).matches()
                && !SAID_NEXT.matcher(text).region(cue.end(), text.length()).lookingAt()
                && draft.content().get(0).end() <= cue.start()
                && draft.source().filter(source -> says(source, cue, text)).isEmpty();
    }

    private static boolean says(TextSpan source, TextSpan cue, String text) {
        return source.start() < cue.end()
                || BY.matcher(text.substring(cue.end(), source.start())).matches();
    }
}
