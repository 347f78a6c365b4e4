package org.parallax.judgement;

import java.util.List;

/**
 * A row of the account by the passages that it rests on.
 *
 * @param kind which sort of row
 * @param passages the row rests on all of these and, where a further one makes no other row of it, maybe on more; never empty
 * @param detail what tells two rows on the same passages apart: a day, a verb, the words of a deed; "" where nothing needs to
 */
public record ItemKey(ItemKind kind, List<PassageKey> passages, String detail) {

    public ItemKey {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a row that rests on nothing");
        }
    }
}
