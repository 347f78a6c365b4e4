package org.parallax.report.ledger;

import org.parallax.origin.Echo;

/** How alike two passages are, in words. Threads may share it. */
public final class EchoWords {

    private EchoWords() {}

    /** "Word for word" only where no word differs. */
    public static String of(Echo echo) {
        return switch (echo.kind()) {
            case SAME -> echo.isExact() ? "word for word" : "almost word for word";
            case REWORDED -> "reworded";
        };
    }
}
