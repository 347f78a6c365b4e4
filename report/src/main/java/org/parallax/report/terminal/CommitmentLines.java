package org.parallax.report.terminal;

import static org.parallax.report.ledger.Labels.count;

import java.util.List;
import java.util.Map;
import org.parallax.commitment.Commitment;
import org.parallax.commitment.Commitment.Passage;
import org.parallax.commitment.Commitment.Role;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.Bound;
import org.parallax.report.ledger.JudgementWords;
import org.parallax.report.ledger.Labels;

/** A commitment on a terminal: who is bound to what, and the first passages that tell what became of it. One thread. */
final class CommitmentLines {

    private static final int INDENT = 2;
    private static final int LONGEST_STATUS = 8;

    /** Of each sort; all of them stand in story.html. */
    private static final int PASSAGES = 2;

    private final AccountIndex index;
    private final Paper paper;
    private final Bound bound;

    /** What people decided of each row. */
    private final Map<String, List<String>> decided;

    CommitmentLines(AccountIndex index, Paper paper) {
        this.index = index;
        this.paper = paper;
        this.bound = new Bound(index);
        this.decided = new JudgementWords(index).byRow();
    }

    void print(Commitment commitment) {
        String condition =
                commitment.condition().map(words -> " (" + words + ")").orElse("");
        paper.entry(
                INDENT,
                Labels.of(commitment.status()),
                LONGEST_STATUS,
                bound.by(commitment) + ": “" + commitment.what() + "”" + condition + " [" + Bound.days(commitment)
                        + "]");
        decided.getOrDefault(commitment.id(), List.of())
                .forEach(words -> paper.faint(2 * INDENT + LONGEST_STATUS, words));
        for (Role role : new Role[] {Role.KEPT, Role.EXTENDED, Role.AGAINST, Role.ENDED}) {
            print(
                    role,
                    commitment.evidence().stream()
                            .filter(passage -> passage.role() == role)
                            .toList());
        }
    }

    private void print(Role role, List<Passage> passages) {
        passages.stream().limit(PASSAGES).forEach(this::print);
        if (passages.size() > PASSAGES) {
            String more = count(passages.size() - PASSAGES, "more passage");
            paper.faint(2 * INDENT + LONGEST_STATUS, "… " + more + " " + Labels.of(role) + ": see story.html");
        }
    }

    private void print(Passage passage) {
        String outlet = index.outlet(passage.evidence().article());
        paper.faint(
                2 * INDENT + LONGEST_STATUS,
                Labels.of(passage.role()) + ", " + outlet + ": "
                        + passage.evidence().words());
    }
}
