package org.parallax.bench.token;

import java.util.List;
import java.util.regex.Pattern;

/** What a token "-" is in a corpus. */
public enum Hyphens {
    /** A dash between words, with its spaces: the corpus keeps words with hyphens whole. */
    ARE_DASHES,
    /** A hyphen, with no space around it: the corpus cuts words there ("co", "-", "operate"). */
    JOIN_WORDS;

    private static final Pattern WHOLE = Pattern.compile("\\p{L}+-\\p{L}+");

    /** As the tokens of a whole corpus tell: one that cuts at hyphens leaves no word whole that has one. */
    public static Hyphens in(List<String> tokens) {
        return tokens.stream().anyMatch(token -> WHOLE.matcher(token).matches()) ? ARE_DASHES : JOIN_WORDS;
    }
}
