package org.parallax.intake;

/** A file cannot be read as an article. The reason is a part of a line for a person, with the way out. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
