package org.parallax.bench.candidates;

import java.util.ArrayList;
import java.util.List;
import org.parallax.bench.figure.Fold;
import org.parallax.bench.learning.AnsweredRows;
import org.parallax.bench.learning.Logistic;
import org.parallax.odds.Odds;
import org.parallax.timeline.Draft;
import org.parallax.timeline.likelihood.Likelihoods;
import org.parallax.timeline.likelihood.Likelihoods.Asked;

/**
 * Learns what the timeline's questions weigh. Events are drawn up by weights that did not see their story, as they will be for a story that nobody marked.
 */
final class TimelineLearning {

    /** Found by stories left out. */
    private static final double PENALTY = 10;

    private static final Fold FOLDS = new Fold(8);

    private static final int NO_FOLD = -1;

    private final List<MarkedDraft> drafts;

    TimelineLearning(List<MarkedDraft> drafts) {
        this.drafts = drafts;
    }

    /** From all of them. */
    Likelihoods learned() {
        List<Logistic.Row> events = new ArrayList<>();
        for (int fold = 0; fold < FOLDS.of(); fold++) {
            Likelihoods others = passagesAndPairs(fold);
            for (MarkedDraft draft : drafts) {
                if (part(draft) == fold) {
                    events.addAll(events(draft, others));
                }
            }
        }
        return passagesAndPairs(NO_FOLD).with(odds("event", events));
    }

    private static int part(MarkedDraft draft) {
        return FOLDS.part(draft.marks().name());
    }

    private Likelihoods passagesAndPairs(int without) {
        List<Logistic.Row> passages = new ArrayList<>();
        List<Logistic.Row> pairs = new ArrayList<>();
        for (MarkedDraft draft : drafts) {
            if (part(draft) != without) {
                passages.addAll(passages(draft));
                pairs.addAll(pairs(draft));
            }
        }
        return Likelihoods.of(odds("passage", passages), odds("pair", pairs));
    }

    private static List<Logistic.Row> passages(MarkedDraft draft) {
        List<Logistic.Row> rows = new ArrayList<>();
        for (int i = 0; i < draft.passages().size(); i++) {
            if (draft.isMarked(i)) {
                rows.add(row("passage", draft.passages().get(i).answers(), draft.isRight(i)));
            }
        }
        return rows;
    }

    /** Two that tell no event at all need not be kept apart. */
    private static List<Logistic.Row> pairs(MarkedDraft draft) {
        List<Logistic.Row> rows = new ArrayList<>();
        for (Draft.Pair pair : draft.draft().pairs()) {
            boolean known = draft.isMarked(pair.one()) && draft.isMarked(pair.other());
            boolean any = draft.event(pair.one()).isPresent()
                    || draft.event(pair.other()).isPresent();
            if (known && any) {
                rows.add(row("pair", pair.answers(), draft.event(pair.one()).equals(draft.event(pair.other()))));
            }
        }
        return rows;
    }

    private static List<Logistic.Row> events(MarkedDraft draft, Likelihoods odds) {
        return JudgedEvent.all(draft, draft.draft().events(odds)).stream()
                .filter(event -> event.verdict() != JudgedEvent.Verdict.UNMARKED)
                .map(event -> row("event", event.event().answers(), event.isRight()))
                .toList();
    }

    private static Logistic.Row row(String asked, List<Integer> answers, boolean right) {
        return questions(asked).row(answers, right);
    }

    private static Odds odds(String asked, List<Logistic.Row> rows) {
        return questions(asked).odds(rows, PENALTY);
    }

    private static AnsweredRows questions(String asked) {
        return new AnsweredRows(
                Likelihoods.asked(asked).stream().map(Asked::answers).toList());
    }
}
