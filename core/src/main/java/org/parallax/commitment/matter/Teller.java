package org.parallax.commitment.matter;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.statement.Statement;

/**
 * Who tells what became of a commitment.
 *
 * @param kind how far from who is bound
 * @param id of the story's entity; empty for the outlet and for sources without a name
 */
public record Teller(Kind kind, Optional<String> id) {

    /** How far a teller stands from who is bound. */
    public enum Kind {
        /** The outlet, in its own voice. */
        OUTLET,
        /** Who is bound, or whoever speaks in its name: that only claims. */
        BOUND,
        ANOTHER
    }

    /** The outlet, in its own voice. */
    public static final Teller OUTLET = new Teller(Kind.OUTLET, Optional.empty());

    /** Whose words some words are. */
    public static Teller of(Page page, TextSpan words, List<Told> commitment) {
        return page.saying(words).map(said -> of(page, said, commitment)).orElse(OUTLET);
    }

    private static Teller of(Page page, Statement said, List<Told> commitment) {
        List<String> named = said.source().map(page::idsIn).orElse(List.of());
        Optional<String> speaker = said.speaker().isPresent()
                ? page.ids(List.of(said.speaker().getAsInt())).stream().findFirst()
                : Optional.empty();
        Optional<String> bound = named.stream()
                .filter(id -> binds(id, commitment))
                .findFirst()
                .or(() -> speaker.filter(id -> binds(id, commitment)));
        boolean nameless = named.isEmpty() && speaker.isEmpty();
        boolean own = bound.isPresent() || (nameless && isDescribedAlike(page, said, commitment));
        return new Teller(own ? Kind.BOUND : Kind.ANOTHER, bound.or(() -> speaker));
    }

    private static boolean binds(String id, List<Told> commitment) {
        return commitment.stream().anyMatch(told -> told.by().contains(id));
    }

    /** "The council" that said so and "the council" that is bound. */
    private static boolean isDescribedAlike(Page page, Statement said, List<Told> commitment) {
        return said.source()
                .map(source -> Lexicon.stem(source.of(page.text())))
                .filter(head -> !head.isEmpty() && commitment.stream().anyMatch(told -> head.equals(head(told))))
                .isPresent();
    }

    private static String head(Told told) {
        return told.pledge()
                .bound()
                .words()
                .map(words -> Lexicon.stem(words.of(told.page().text())))
                .orElse("");
    }
}
