package org.parallax.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.entity.Entities;

/**
 * A pledge in its story.
 *
 * @param page that tells it
 * @param pledge as read
 * @param by ids of the story's entities that are bound
 * @param towards ids of those to whom they are
 * @param words of its deed
 */
record Told(Page page, Pledge pledge, List<String> by, List<String> towards, DeedWords words) {

    /** The earliest made first, then the earliest told. */
    static final Comparator<Told> EARLIEST_FIRST = Comparator.comparing(
                    (Told told) -> told.pledge().headline() || told.isPointing())
            .thenComparing(told -> told.pledge().made().firstDay().orElse(LocalDate.MAX))
            .thenComparing(told -> told.page().published().firstDay().orElse(LocalDate.MAX))
            .thenComparing(told -> told.page().id())
            .thenComparing(told -> told.pledge().deed().what());

    static Told of(Page page, Pledge pledge, Entities entities) {
        return new Told(
                page,
                pledge,
                ids(page, pledge.bound(), entities),
                ids(page, pledge.towards(), entities),
                words(page, pledge));
    }

    private static DeedWords words(Page page, Pledge pledge) {
        TextSpan deed = pledge.deed().what();
        DeedWords words = DeedWords.of(page, page.sentenceOf(deed), deed);
        return pledge.kind() == Pledge.Kind.BAN ? words.forbidden() : words;
    }

    private static List<String> ids(Page page, Pledge.Party party, Entities entities) {
        return party.entities().stream()
                .map(local -> entities.idOf(page.id(), local))
                .distinct()
                .toList();
    }

    String what() {
        return pledge.deed().what().of(page.text());
    }

    /** "to reopen it": a deed that only points to one told elsewhere. */
    boolean isPointing() {
        return words.objects().isEmpty() && what().matches("\\w+ (?:it|them|this|that|so|up)");
    }
}
