package org.parallax.bench.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.timeline.Draft;

/**
 * An event of a draft, judged by what people said of the passage that tells it.
 *
 * @param event as drafted
 * @param verdict whether an editor would let it stand
 * @param tells the number of the event of the story that it tells on its day; empty where it tells none
 */
record JudgedEvent(Draft.Event event, Verdict verdict, Optional<String> tells) {

    /** A row may be so many days wider than the event that it tells. */
    private static final long TOLERANCE = 7;

    /** Why a row stands, or does not. */
    enum Verdict {
        RIGHT,
        /** Another row that more passages tell has the event already. */
        DOUBLED,
        /** Its event is of another day. */
        WRONG_DAY,
        /** No editor would print it in this timeline. */
        NOT_OF_THE_STORY,
        /** Nobody has seen its passage. */
        UNMARKED
    }

    /** Those of a draft, in its order. */
    static List<JudgedEvent> all(MarkedDraft marked, List<Draft.Event> events) {
        List<JudgedEvent> judged = new ArrayList<>();
        events.forEach(event -> judged.add(judged(marked, event)));
        Set<String> told = new HashSet<>();
        IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> -events.get(i).passages().size()))
                .filter(i -> judged.get(i).tells().isPresent())
                .filter(i -> !told.add(judged.get(i).tells().orElseThrow()))
                .forEach(i -> judged.set(
                        i,
                        new JudgedEvent(
                                events.get(i), Verdict.DOUBLED, judged.get(i).tells())));
        return judged;
    }

    private static JudgedEvent judged(MarkedDraft marked, Draft.Event event) {
        int telling = event.passages().get(0);
        Optional<String> tells =
                marked.event(telling).filter(own -> marked.isOf(own, MarkedDraft.days(event.range()), TOLERANCE));
        Verdict verdict = tells.isPresent()
                ? Verdict.RIGHT
                : !marked.isMarked(telling)
                        ? Verdict.UNMARKED
                        : marked.event(telling).isPresent() ? Verdict.WRONG_DAY : Verdict.NOT_OF_THE_STORY;
        return new JudgedEvent(event, verdict, tells);
    }

    boolean isRight() {
        return verdict == Verdict.RIGHT;
    }
}
