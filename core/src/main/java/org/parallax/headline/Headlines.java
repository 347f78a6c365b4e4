package org.parallax.headline;

import java.util.List;
import java.util.Optional;
import org.parallax.story.PerArticle;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** Holds each headline against its body: the first rule that knows decides. A pure function of the story. Threads may share it. */
public final class Headlines {

    /** Of a headline's telling words, so many make a passage that tells it. */
    static final double ENOUGH = .5;

    private static final List<Rule> RULES = List.of(
            new ABodyThatCountsFewerIsWeaker(),
            new ABodyThatHedgesIsWeaker(),
            new APassageWithItsWordsBearsItOut(),
            new WhatNoPassageComesNearToIsNotInTheBody());

    private static final PerArticle<Optional<Headline>> HELD = PerArticle.by(Headlines::of);

    private Headlines() {}

    /** Those of which something can be said, by id of their articles. */
    public static List<Headline> of(Story story) {
        return story.articles().stream()
                .flatMap(article -> HELD.of(article).stream())
                .toList();
    }

    private static Optional<Headline> of(StoryArticle article) {
        return Claim.of(article).flatMap(Headlines::verdict);
    }

    private static Optional<Headline> verdict(Claim claim) {
        return NearestPassage.of(claim)
                .flatMap(nearest -> RULES.stream()
                        .flatMap(rule -> rule.on(claim, nearest).stream())
                        .findFirst());
    }
}
