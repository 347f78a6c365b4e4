package org.parallax.report.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parallax.account.Account;
import org.parallax.commitment.Commitment;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.ItemKind;
import org.parallax.story.StoryStatement;

/** The rows of an account that a person can decide of, by the words under which the account shows them. Immutable; threads may share it. */
public final class RowWords {

    /** Few rows are ever asked for. */
    private final Map<String, Supplier<String>> words = new HashMap<>();

    public RowWords(AccountIndex index) {
        Account account = index.account();
        Bound bound = new Bound(index);
        account.statements().forEach(row -> words.put(row.id(), () -> of(row, index)));
        account.timeline()
                .forEach(row -> words.put(
                        row.id(), () -> of(ItemKind.TIMELINE, row.text()) + " of " + DateWords.of(row.date())));
        account.commitments().forEach(row -> words.put(row.id(), () -> of(row, bound)));
        account.disagreements()
                .forEach(row -> words.put(
                        row.id(), () -> of(ItemKind.DISAGREEMENT, row.about()) + " (" + Labels.of(row) + ")"));
        account.echoes()
                .forEach(row ->
                        words.put(row.id(), () -> of(ItemKind.ECHO, row.a().words())));
        account.framing()
                .forEach(row -> words.put(
                        row.id(), () -> of(ItemKind.FRAMING, row.evidence().words())));
        account.headlines()
                .forEach(row -> words.put(
                        row.id(), () -> of(ItemKind.HEADLINE, row.claim().words())));
        account.leftOut()
                .forEach(row -> words.put(
                        row.id(),
                        () -> of(ItemKind.LEFT_OUT, row.words().words()) + " by " + index.outlet(row.article())));
    }

    /** Of the row with an id; empty where the account has none. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(words.get(id)).map(Supplier::get);
    }

    /** Of a row that the account does not have, by what it is known by. */
    static String of(ItemKey key) {
        String passage = key.passages().get(0).words().exact();
        boolean deed = key.kind() == ItemKind.COMMITMENT && !key.detail().isEmpty();
        String days = key.kind() == ItemKind.TIMELINE ? days(key.detail()) : "";
        return of(key.kind(), deed ? key.detail() : passage) + days;
    }

    private static String of(StoryStatement row, AccountIndex index) {
        String content = String.join(" … ", index.content(row));
        return of(ItemKind.STATEMENT, content) + " by " + index.speaker(row);
    }

    private static String of(Commitment row, Bound bound) {
        return of(ItemKind.COMMITMENT, row.what()) + " by " + bound.by(row);
    }

    private static String of(ItemKind kind, String words) {
        return kind.noun() + " " + Quoted.of(words);
    }

    /** "2031-06-01/2031-06-02", as keys have it; whatever else somebody wrote there says nothing. */
    private static String days(String detail) {
        String[] days = detail.split("/", -1);
        try {
            return days.length == 2
                    ? " of " + DateWords.between(LocalDate.parse(days[0]), LocalDate.parse(days[1]))
                    : "";
        } catch (DateTimeException open) {
            return "";
        }
    }
}
