package org.parallax.statement.report;

import java.util.regex.Pattern;
import org.parallax.statement.setting.Draft;

/** {@code An earlier version of this article misstated …}: a paper on itself says nothing that is reported. Threads may share it. */
public final class ACorrectionIsNoReport {

    private static final Pattern VERSION = Pattern.compile(
            "(?i)(?:an|the) (?:earlier|previous|original|initial) (?:version|edition)(?: of (?:this|the) (?:article|story|report|column|post|piece|video|clip|page|headline|caption))?");

    private ACorrectionIsNoReport() {}

    /** Whether the source of an attribution is an earlier version of the article. */
    public static boolean holds(Draft draft, String text) {
        return draft.source()
                .filter(source -> VERSION.matcher(source.of(text)).matches())
                .isPresent();
    }
}
