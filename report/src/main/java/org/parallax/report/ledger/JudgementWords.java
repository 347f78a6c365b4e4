package org.parallax.report.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.Outcome;
import org.parallax.judgement.Outcome.State;

/** What became of judgements, in words; a row is named as the account shows it. Immutable; threads may share it. */
public final class JudgementWords {

    private final List<Outcome> outcomes;
    private final RowWords rows;
    private final LostWords lost;

    public JudgementWords(AccountIndex index) {
        this(index, index.account().judged().outcomes());
    }

    /** Of outcomes of another account; rows that this one has are named as it shows them. */
    public JudgementWords(AccountIndex index, List<Outcome> outcomes) {
        this.outcomes = outcomes;
        this.rows = new RowWords(index);
        this.lost = new LostWords(index);
    }

    /** "3 applied, 1 orphaned". */
    public static String counts(List<Outcome> outcomes) {
        List<String> counts = new ArrayList<>();
        for (State state : State.values()) {
            long number = outcomes.stream()
                    .filter(outcome -> outcome.state() == state)
                    .count();
            if (number > 0) {
                counts.add(number + " " + word(state));
            }
        }
        return String.join(", ", counts);
    }

    public static String state(Outcome outcome) {
        return word(outcome.state());
    }

    /** What was decided. */
    public String of(Outcome outcome) {
        Decision decision = outcome.judgement().decision();
        if (decision instanceof Decision.Drop drop) {
            return row(drop.item(), outcome) + " dropped";
        }
        if (decision instanceof Decision.Confirm confirm) {
            return row(confirm.item(), outcome) + " confirmed";
        }
        if (decision instanceof Decision.Status status) {
            return row(status.commitment(), outcome) + " is " + Labels.of(status.status());
        }
        return decision instanceof Decision.Undo undo ? of(undo) : DecisionWords.of(decision);
    }

    private String row(ItemKey key, Outcome outcome) {
        return outcome.rows().stream()
                .map(rows::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> RowWords.of(key));
    }

    private String of(Decision.Undo undo) {
        return outcomes.stream()
                .filter(outcome -> outcome.judgement().id().equals(undo.judgement()))
                .findFirst()
                .map(outcome -> "line " + outcome.judgement().line() + " undone: " + of(outcome))
                .orElseGet(() -> DecisionWords.of(undo));
    }

    /** Why it does not hold, and where to look; "" where it does. */
    public String why(Outcome outcome) {
        return outcome.state() == State.ORPHANED
                ? lost.of(outcome.judgement().decision()).orElse(outcome.why())
                : outcome.why();
    }

    /** By whom and why, and why it does not hold where it does not. */
    public String because(Outcome outcome) {
        String decided = by(outcome.judgement().decided());
        return outcome.why().isEmpty() ? decided : decided + "; " + state(outcome) + ": " + why(outcome);
    }

    /** The reason is theirs who decided, and stays as they wrote it. */
    private static String by(Decided decided) {
        String words = decided.words();
        int reason = decided.because().map(String::length).orElse(0);
        int ours = words.length() - reason;
        return WhyWords.of(words.substring(0, ours)) + words.substring(ours);
    }

    /** What was decided, by whom and why, in a sentence. */
    public String sentence(Outcome outcome) {
        return shown(outcome) + ", " + because(outcome);
    }

    /** What was decided, with its days as a page writes them. */
    public String shown(Outcome outcome) {
        return WhyWords.of(of(outcome));
    }

    /** Who decided what of each row, in a sentence each. */
    public Map<String, List<String>> byRow() {
        Map<String, List<String>> sentences = new HashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome.state() == State.APPLIED) {
                String sentence = sentence(outcome);
                outcome.rows()
                        .forEach(row -> sentences
                                .computeIfAbsent(row, unseen -> new ArrayList<>())
                                .add(sentence));
            }
        }
        return sentences;
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
