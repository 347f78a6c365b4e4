package org.parallax.intake;

/** A file cannot be read as an article. The reason is a part of a line for a person, with the way out. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean ours;

    public Unreadable(String reason) {
        this(reason, false);
    }

    private Unreadable(String reason, boolean ours) {
        super(reason);
        this.ours = ours;
    }

    /** Of a file that Parallax wrote itself: nothing is lost with it. */
    public static Unreadable ofOurs(String reason) {
        return new Unreadable(reason, true);
    }

    public boolean isOurs() {
        return ours;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
