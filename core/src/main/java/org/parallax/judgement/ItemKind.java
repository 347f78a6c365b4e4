package org.parallax.judgement;

import java.util.Locale;

/** The sorts of rows that a person can drop and confirm. */
public enum ItemKind {
    STATEMENT("statement"),
    TIMELINE("timeline entry"),
    COMMITMENT("commitment"),
    DISAGREEMENT("disagreement"),
    ECHO("shared passage");

    private final String noun;

    ItemKind(String noun) {
        this.noun = noun;
    }

    /** As a person calls one. */
    public String noun() {
        return noun;
    }

    /** As the file writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
