package org.parallax.judgement;

import java.util.Locale;

/** The sorts of rows that a person can drop and confirm. */
public enum ItemKind {
    STATEMENT("statement", false),
    TIMELINE("timeline entry", false),
    COMMITMENT("commitment", false),
    DISAGREEMENT("disagreement", true),
    ECHO("shared passage", true),
    FRAMING("choice of words", false),
    HEADLINE("headline", false),
    LEFT_OUT("left-out thing", true);

    private final String noun;
    private final boolean restsOnAll;

    ItemKind(String noun, boolean restsOnAll) {
        this.noun = noun;
        this.restsOnAll = restsOnAll;
    }

    /**
     * Whether a further passage makes another row of it. Nobody who dropped two sides of a matter has seen the third; an entry or a commitment that one
     * more article tells is the same.
     */
    public boolean restsOnAll() {
        return restsOnAll;
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
