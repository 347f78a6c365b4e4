package org.parallax.cli;

/** The account could not be written. The message is one line for a person. */
final class NotWritten extends Exception {

    private static final long serialVersionUID = 1L;

    NotWritten(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
