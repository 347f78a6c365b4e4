package org.parallax.timeline.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;
import org.parallax.timeline.passage.ToldEvent;

/**
 * One outlet has Velt say it on Saturday, another has her say the same on Sunday: the ledger takes it for one utterance, and it is one entry of both days.
 * Immutable; threads may share it.
 */
public final class OneUtteranceIsOneEntry implements RowsThatAreOne.Rule {

    /** More lie between two occasions. */
    private static final long DAYS = 2;

    private final Map<String, List<StoryStatement>> byArticle;

    /** By the statements of a story, with what the ledger takes for the same. */
    public OneUtteranceIsOneEntry(List<StoryStatement> statements) {
        this.byArticle = statements.stream()
                .filter(statement -> statement.statement().cue().isPresent())
                .collect(Collectors.groupingBy(StoryStatement::article));
    }

    @Override
    public Optional<ToldEvent> joined(ToldEvent one, ToldEvent other) {
        return areOfTwoDays(one, other) && areSaid(one) && areSaid(other) && areOneUtterance(one, other)
                ? Optional.of(one.with(other, days(one.range(), other.range())))
                : Optional.empty();
    }

    /** Of two that tell of one day it was asked before whether they are one. */
    private static boolean areOfTwoDays(ToldEvent one, ToldEvent other) {
        return !one.days().meet(other.days())
                && one.days().last() - other.days().first() <= DAYS
                && other.days().last() - one.days().first() <= DAYS;
    }

    private static boolean areSaid(ToldEvent event) {
        return event.passages().stream().allMatch(passage -> passage.speaker().isPresent());
    }

    private boolean areOneUtterance(ToldEvent one, ToldEvent other) {
        List<String> same =
                said(one).flatMap(statement -> statement.sameAs().stream()).toList();
        return said(other).map(StoryStatement::id).anyMatch(same::contains);
    }

    /** What its speakers say in the event's sentences. */
    private Stream<StoryStatement> said(ToldEvent event) {
        return event.passages().stream()
                .flatMap(passage -> byArticle.getOrDefault(passage.article(), List.of()).stream()
                        .filter(statement -> statement.speaker().equals(passage.speaker())
                                && passage.sentence()
                                        .contains(statement.statement().cue().orElseThrow())));
    }

    private static DateRange days(DateRange one, DateRange other) {
        DateRange first = one.firstDay().orElseThrow().isAfter(other.firstDay().orElseThrow()) ? other : one;
        DateRange last = one.lastDay().orElseThrow().isAfter(other.lastDay().orElseThrow()) ? one : other;
        return DateRange.between(
                first.earliest().orElseThrow(),
                last.latest().orElseThrow(),
                DateRange.Basis.INFERRED,
                "one utterance, told of two days: " + one.why() + "; " + other.why());
    }
}
