package org.parallax.report.terminal;

import java.util.List;
import java.util.Set;
import org.parallax.judgement.Outcome;
import org.parallax.judgement.Outcome.State;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.JudgementWords;

/** What became of judgements on a terminal: how many hold, and each that does not, with the reason. One thread. */
record DecidedLines(AccountIndex index, Paper paper) {

    private static final int INDENT = 2;

    /** An undo speaks for itself. */
    private static final Set<State> SHOWN = Set.of(State.ORPHANED, State.OVERRULED, State.WAITING);

    void print() {
        List<Outcome> outcomes = index.account().judged().outcomes();
        if (!outcomes.isEmpty()) {
            paper.heading("What people decided");
            paper.text(INDENT, JudgementWords.counts(outcomes));
            JudgementWords words = new JudgementWords(index);
            outcomes.stream()
                    .filter(outcome -> SHOWN.contains(outcome.state()))
                    .forEach(outcome -> print(outcome, words));
        }
    }

    private void print(Outcome outcome, JudgementWords words) {
        paper.text(
                INDENT,
                "line " + outcome.judgement().line() + " " + JudgementWords.state(outcome) + ": "
                        + words.shown(outcome));
        paper.faint(2 * INDENT, words.why(outcome));
    }
}
