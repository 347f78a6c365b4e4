package org.parallax.judgement;

import java.util.List;
import org.parallax.commitment.Commitment;
import org.parallax.time.PartialDate;

/** What a person can decide. */
public sealed interface Decision {

    /** Two or more names are one person, organization or place. */
    record Join(List<Name> names) implements Decision {
        public Join {
            names = List.copyOf(names);
            if (names.size() < 2) {
                throw new IllegalArgumentException("two names at least are needed to join them");
            }
        }
    }

    /** Two names are two. */
    record Part(Name one, Name other) implements Decision {}

    /** A statement is somebody's. */
    record Speaker(PassageKey statement, Name name) implements Decision {}

    /** An article was published on a day, or in a month or year. */
    record Published(ArticleKey article, PartialDate date) implements Decision {}

    /** An article is an outlet's. */
    record Outlet(ArticleKey article, String outlet) implements Decision {}

    /** A row is wrong, and goes. */
    record Drop(ItemKey item) implements Decision {}

    /** A row is right, as somebody has seen. */
    record Confirm(ItemKey item) implements Decision {}

    /** Where a commitment stands, whatever the rules say and whatever the account's day. */
    record Status(ItemKey commitment, Commitment.Status status) implements Decision {}

    /** An entry of the timeline is of a day, or of a month or year. */
    record Day(ItemKey entry, PartialDate date) implements Decision {}

    /** Two entries of the timeline are one: the first, told by the passages of both. */
    record Merge(ItemKey entry, ItemKey other) implements Decision {}

    /** Another sentence of its passages is shown for an entry of the timeline. */
    record Sentence(ItemKey entry, PassageKey sentence) implements Decision {}

    /** Another judgement, told by its id, holds no longer. */
    record Undo(String judgement) implements Decision {}
}
