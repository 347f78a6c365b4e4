package org.parallax.cli;

import java.util.List;

/** What was typed cannot be decided. */
final class NotDecided extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    NotDecided(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    NotDecided(String line) {
        this(List.of(line));
    }

    /** For a person: what is wrong, and the way out. */
    List<String> lines() {
        return lines;
    }
}
