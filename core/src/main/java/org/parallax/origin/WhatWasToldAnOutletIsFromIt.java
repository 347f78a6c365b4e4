package org.parallax.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.story.StoryArticle;

/** "“The boat is sound,” she told the Harbour Courier": what another outlet's page has too, it has first. Threads may share it. */
final class WhatWasToldAnOutletIsFromIt {

    private WhatWasToldAnOutletIsFromIt() {}

    /**
     * Whether an article says of a passage that it was told to the outlet of another.
     *
     * @param passage stands in one
     */
    static boolean holds(Evidence passage, StoryArticle one, StoryArticle other) {
        String outlet = other.article().masthead().outlet().orElse("");
        return !outlet.isEmpty()
                && !one.article().masthead().outlet().orElse("").equals(outlet)
                && one.reading().statements().stream()
                        .filter(statement -> !statement.via().isEmpty() && isIn(statement, passage.span()))
                        .flatMap(statement -> statement.via().stream())
                        .anyMatch(via -> names(via.span().of(one.text()), outlet));
    }

    private static boolean isIn(Statement statement, TextSpan passage) {
        return statement.content().stream().anyMatch(passage::overlaps);
    }

    /** "The Courier", "the Harbour Courier": words of the outlet's name down to its last. */
    private static boolean names(String via, String outlet) {
        List<String> words = words(via);
        List<String> name = words(outlet);
        int longer = name.size() - words.size();
        return !words.isEmpty()
                && longer >= 0
                && name.subList(longer, name.size()).equals(words);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .toList();
    }
}
