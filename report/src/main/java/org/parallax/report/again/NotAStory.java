package org.parallax.report.again;

/** A file that is no {@code story.json}. The reason is a part of a line for a person. */
public final class NotAStory extends Exception {

    private static final long serialVersionUID = 1L;

    public NotAStory(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
