package org.parallax.place;

import java.util.ArrayList;
import java.util.List;

/** One story of a stream, as far as it has come; never empty when it is asked. A single thread uses it. */
final class Strand {

    /** Articles that a new one is compared with: the latest. So placing costs the same however long a story grows. */
    private static final int LATEST = 12;

    private final List<Sketch> articles = new ArrayList<>();

    void add(Sketch article) {
        articles.add(article);
    }

    Sketch first() {
        return articles.get(0);
    }

    List<Sketch> latest() {
        return articles.subList(Math.max(0, articles.size() - LATEST), articles.size());
    }

    /** Those that an article of a list came next to, before and after it. */
    static Strand beside(List<Sketch> story, int index) {
        Strand beside = new Strand();
        int from = Math.max(0, index - LATEST / 2);
        int to = Math.min(story.size(), from + LATEST + 1);
        for (int i = from; i < to; i++) {
            if (i != index) {
                beside.add(story.get(i));
            }
        }
        return beside;
    }
}
