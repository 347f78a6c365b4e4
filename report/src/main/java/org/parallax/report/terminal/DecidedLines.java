package org.parallax.report.terminal;

import java.util.List;
import org.parallax.judgement.Outcome;
import org.parallax.judgement.Outcome.State;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.JudgementWords;

/** What became of judgements on a terminal: how many hold, and each that does not, with the reason. One thread. */
record DecidedLines(AccountIndex index, Paper paper) {

    private static final int INDENT = 2;

    void print() {
        List<Outcome> outcomes = index.account().judged().outcomes();
        if (!outcomes.isEmpty()) {
            paper.heading("What people decided");
            paper.text(INDENT, JudgementWords.counts(outcomes));
            JudgementWords words = new JudgementWords(index);
            outcomes.stream()
                    .filter(outcome -> outcome.state() == State.ORPHANED || outcome.state() == State.OVERRULED)
                    .forEach(outcome -> print(outcome, words));
        }
    }

    private void print(Outcome outcome, JudgementWords words) {
        paper.text(
                INDENT,
                "line " + outcome.judgement().line() + " " + JudgementWords.state(outcome) + ": " + words.of(outcome));
        paper.faint(2 * INDENT, words.why(outcome));
    }
}
