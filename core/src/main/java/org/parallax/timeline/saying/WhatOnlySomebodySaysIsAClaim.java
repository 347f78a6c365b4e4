package org.parallax.timeline.saying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.Claim;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Quotations;
import org.parallax.timeline.shown.TheClauseThatTellsItIsShown;

/**
 * {@code “The boats left on Monday,” Velt said}: an event of which no outlet tells in its own voice is known from those who say it. That somebody spoke on a
 * day is the outlet's. Immutable; threads may share it.
 */
public final class WhatOnlySomebodySaysIsAClaim {

    private static final String MARKS = "“”\"‘’'";

    private final Story story;
    private final Map<String, List<StoryStatement>> byArticle;

    /** By the statements of a story. */
    public WhatOnlySomebodySaysIsAClaim(Story story, List<StoryStatement> statements) {
        this.story = story;
        this.byArticle = statements.stream()
                .filter(statement -> statement.statement().act().isVoiced())
                .collect(Collectors.groupingBy(StoryStatement::article));
    }

    /**
     * Who claims an event; empty where an outlet tells it in its own voice.
     *
     * @param event the passages that tell it, first the one that is shown
     */
    public Optional<Claim> of(List<Dated> event) {
        Set<String> said = new TreeSet<>();
        for (Dated passage : event) {
            Optional<StoryStatement> saying = saying(passage, passage.time());
            boolean outlets = saying.filter(one -> isTheOutlets(passage, one)).isPresent();
            if (passage.isASaying() || outlets || (saying.isEmpty() && !isBetweenMarks(passage))) {
                return Optional.empty();
            }
            saying.map(StoryStatement::id).ifPresent(said::add);
        }
        return Optional.of(new Claim(List.copyOf(said), isQuoted(event.get(0))));
    }

    /** Whether a statement that holds a passage's time leaves what happened to the outlet. */
    private boolean isTheOutlets(Dated passage, StoryStatement said) {
        return WhatIsDemandedTellsNothingOfThePast.holds(passage.planned(), said.statement())
                || AnAsidesSourceTellsOnlyTheAside.holds(text(passage), passage.time(), said.statement())
                || ASentenceOfTheOutletsOwnIsNoClaim.holds(
                        story.article(passage.article()), shown(passage), said.statement());
    }

    private TextSpan shown(Dated passage) {
        return TheClauseThatTellsItIsShown.of(story.article(passage.article()), passage)
                .orElse(passage.sentence());
    }

    private Optional<StoryStatement> saying(Dated passage, TextSpan words) {
        return StoryStatement.innermost(byArticle.getOrDefault(passage.article(), List.of()), words);
    }

    private boolean isBetweenMarks(Dated passage) {
        int from = passage.sentence().start();
        return Quotations.in(passage.sentence().of(text(passage))).stream()
                .anyMatch(part -> part.shift(from).contains(passage.time()));
    }

    private boolean isQuoted(Dated passage) {
        TextSpan inner = withoutMarks(text(passage), passage.sentence());
        return saying(passage, inner)
                .filter(statement -> statement.statement().kind() == Statement.Kind.DIRECT)
                .isPresent();
    }

    private String text(Dated passage) {
        return story.article(passage.article()).text();
    }

    private static TextSpan withoutMarks(String text, TextSpan sentence) {
        int start = sentence.start();
        int end = sentence.end();
        while (start < end && (MARKS.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && (MARKS.indexOf(text.charAt(end - 1)) >= 0 || ".,".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new TextSpan(start, end);
    }
}
