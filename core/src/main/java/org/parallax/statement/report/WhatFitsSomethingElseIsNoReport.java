package org.parallax.statement.report;

import java.util.regex.Pattern;
import org.parallax.statement.setting.Draft;

/** {@code Her account is in line with the findings of the board}: how one thing stands to another is nobody's saying. Threads may share it. */
public final class WhatFitsSomethingElseIsNoReport {

    private static final Pattern FITS = Pattern.compile(
            "(?i)(?:(?:is|are|was|were|seems?|appears?|seemed|appeared) (?:to be )?(?:\\w+ly )?)?(?:in line|in keeping|at odds|consistent|inconsistent|compatible|incompatible|identical|comparable) (?:with|to)");

    private WhatFitsSomethingElseIsNoReport() {}

    /** Whether the cue of an attribution tells how one thing stands to another. */
    public static boolean holds(Draft draft, String text) {
        return FITS.matcher(draft.cue().orElseThrow().of(text)).matches();
    }
}
