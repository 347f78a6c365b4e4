package org.parallax.bench.pronouns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;

/**
 * A third-person pronoun of a document.
 *
 * @param span its place
 * @param form personal or possessive
 * @param person whether it stands for a person
 * @param meant the mentions of its chain that are no pronouns; empty where it stands for nothing that has other words
 */
record Pronoun(TextSpan span, Form form, boolean person, List<Marked> meant) {

    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they", "him", "her", "them");
    private static final Set<String> POSSESSIVE = Set.of("his", "its", "their", "hers", "theirs");

    /** Words that as a whole mention say nothing of whom it means. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "you",
            "your",
            "yours",
            "yourself",
            "yourselves",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "it",
            "its",
            "itself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "this",
            "that",
            "these",
            "those",
            "who",
            "whom",
            "whose",
            "which",
            "what",
            "one",
            "there",
            "here");

    /** What a pronoun does in its phrase. */
    enum Form {
        PERSONAL,
        POSSESSIVE
    }

    /** All of a document, in order. */
    static List<Pronoun> in(MarkedText text) {
        return text.tokens().stream()
                .filter(token -> isOne(text, token))
                .map(token -> of(text, token))
                .toList();
    }

    private static boolean isOne(MarkedText text, TextSpan token) {
        String word = lower(text, token);
        return PERSONAL.contains(word) || POSSESSIVE.contains(word);
    }

    private static Pronoun of(MarkedText text, TextSpan token) {
        Optional<Marked> own = text.mentions().stream()
                .filter(mention -> mention.span().equals(token))
                .findFirst();
        List<Marked> meant = own.map(mention -> sayWhom(text, mention.chain())).orElse(List.of());
        return new Pronoun(
                token, form(text, token), own.filter(Marked::isPerson).isPresent(), meant);
    }

    private static List<Marked> sayWhom(MarkedText text, int chain) {
        return text.mentions().stream()
                .filter(mention -> mention.chain() == chain && saysWhom(text, mention))
                .toList();
    }

    static boolean saysWhom(MarkedText text, Marked mention) {
        return !SAY_NOTHING.contains(lower(text, mention.span()));
    }

    /** {@code her} is a possessive where it begins a longer mention: "her boat". */
    private static Form form(MarkedText text, TextSpan token) {
        boolean begins = text.mentions().stream()
                .anyMatch(mention -> mention.span().start() == token.start()
                        && mention.span().length() > token.length());
        String word = lower(text, token);
        return POSSESSIVE.contains(word) || (word.equals("her") && begins) ? Form.POSSESSIVE : Form.PERSONAL;
    }

    private static String lower(MarkedText text, TextSpan span) {
        return text.words(span).toLowerCase(Locale.ROOT);
    }
}
