package org.parallax.cli;

/** How a run ended. The codes are promised in the manual. */
enum Exit {
    /** Every file was read and the account was written. */
    ALL_READ(0),
    /** Something was left out, or lost; a line each has said what and why. */
    SOME_LEFT_OUT(1),
    /** The command was not understood. */
    WRONG_USAGE(2),
    /** There was no article to read. */
    NOTHING_READ(3),
    /** A file or standard output could not be written; no half-written file is left. */
    NOT_WRITTEN(4),
    /** A fault of the program. */
    FAULT(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
