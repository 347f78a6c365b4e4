package org.parallax.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.Evidence;
import org.parallax.origin.Echo.Kind;

/**
 * Articles with the same text: one of them, the first by id, is compared with the rest of the story; each other one shares its whole body with
 * that one and nothing more is said of it.
 */
final class Copies {

    private final Map<String, Passages> firsts = new LinkedHashMap<>();
    private final List<SharedPassage> shared = new ArrayList<>();

    private Copies() {}

    /** Of articles in the order of their ids. */
    static Copies among(List<Passages> articles) {
        Copies copies = new Copies();
        articles.forEach(copies::add);
        return copies;
    }

    private void add(Passages passages) {
        Passages first = firsts.putIfAbsent(passages.article().text(), passages);
        if (first != null && first.firstOfBody() < first.size()) {
            shared.add(new SharedPassage(body(first), body(passages), Kind.SAME, false));
        }
    }

    private static Evidence body(Passages passages) {
        return passages.evidence(passages.words().span(passages.firstOfBody(), passages.size() - 1));
    }

    /** One article for each text. */
    List<Passages> firsts() {
        return List.copyOf(firsts.values());
    }

    /** What copies share with the first of their text. */
    List<SharedPassage> shared() {
        return shared;
    }
}
