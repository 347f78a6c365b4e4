package org.parallax.place;

import java.util.ArrayList;
import java.util.List;

/** One story of a stream, as far as it has come. A single thread uses it. */
final class Strand {

    /** Articles that a new one is compared with: the latest. So placing costs the same however long a story grows. */
    private static final int LATEST = 12;

    private final List<Sketch> articles = new ArrayList<>();

    void add(Sketch article) {
        articles.add(article);
    }

    /** In the order of their coming. */
    List<Sketch> articles() {
        return articles;
    }

    List<Sketch> latest() {
        return articles.subList(Math.max(0, articles.size() - LATEST), articles.size());
    }
}
