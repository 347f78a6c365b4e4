package org.parallax.intake;

/** Among what was named there is no file to read. The message is one line for a person. */
public final class NothingToRead extends Exception {

    private static final long serialVersionUID = 1L;

    public NothingToRead(String message) {
        super(message);
    }

    /** The message: what was looked at, and what to do. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
