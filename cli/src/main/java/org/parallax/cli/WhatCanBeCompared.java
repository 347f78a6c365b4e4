package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.account.Account;
import org.parallax.intake.Intake.Rejected;
import org.parallax.story.ComparingException;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * The account of a story. An article on which comparing fails is left out, and the others are compared: one page costs nobody the account of fifty.
 *
 * @param account of the others
 * @param leftOut those left out
 */
record WhatCanBeCompared(Account account, List<Rejected> leftOut) {

    static WhatCanBeCompared of(Story story, Function<Story, Account> comparing) {
        List<Rejected> leftOut = new ArrayList<>();
        Story rest = story;
        while (true) {
            try {
                return new WhatCanBeCompared(comparing.apply(rest), List.copyOf(leftOut));
            } catch (ComparingException failure) {
                leftOut.add(Faults.on(file(failure, rest), failure.fault()));
                rest = without(failure, rest);
            }
        }
    }

    /** A fault that is not of one of several articles is none that leaving out mends. */
    private static String file(ComparingException failure, Story story) {
        return story.articles().stream()
                .filter(article -> article.id().equals(failure.article())
                        && story.articles().size() > 1)
                .map(article -> article.article().saved().file())
                .findFirst()
                .orElseThrow(() -> failure);
    }

    private static Story without(ComparingException failure, Story story) {
        Set<String> others = story.articles().stream()
                .map(StoryArticle::id)
                .filter(id -> !id.equals(failure.article()))
                .collect(Collectors.toSet());
        return story.only(others);
    }
}
