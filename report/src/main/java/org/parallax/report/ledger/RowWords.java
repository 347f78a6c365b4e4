package org.parallax.report.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.account.Account;
import org.parallax.commitment.Commitment;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.ItemKind;
import org.parallax.omission.LeftOut;
import org.parallax.origin.Echo;
import org.parallax.story.StoryStatement;

/** The rows of an account that a person can decide of, by the words under which the account shows them. Immutable; threads may share it. */
public final class RowWords {

    private static final int LONGEST = 80;

    private final Map<String, String> words = new HashMap<>();

    public RowWords(AccountIndex index) {
        Account account = index.account();
        Bound bound = new Bound(index);
        account.statements().forEach(row -> words.put(row.id(), of(row, index)));
        account.timeline()
                .forEach(row -> put(ItemKind.TIMELINE, row.id(), row.text(), " of " + DateWords.of(row.date())));
        account.commitments().forEach(row -> words.put(row.id(), of(row, bound)));
        account.disagreements()
                .forEach(row -> put(ItemKind.DISAGREEMENT, row.id(), row.about(), " (" + Labels.of(row) + ")"));
        account.echoes().forEach(this::put);
        account.framing()
                .forEach(row -> put(ItemKind.FRAMING, row.id(), row.evidence().words(), ""));
        account.headlines()
                .forEach(row -> put(ItemKind.HEADLINE, row.id(), row.claim().words(), ""));
        account.leftOut().forEach(row -> put(row, index));
    }

    /** Of the row with an id; empty where the account has none. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(words.get(id));
    }

    /** Of a row that the account does not have, by what it is known by. */
    static String of(ItemKey key) {
        String passage = key.passages().get(0).words().exact();
        boolean deed = key.kind() == ItemKind.COMMITMENT && !key.detail().isEmpty();
        String days = key.kind() == ItemKind.TIMELINE ? days(key.detail()) : "";
        return quoted(key.kind(), deed ? key.detail() : passage) + days;
    }

    private static String of(StoryStatement row, AccountIndex index) {
        String content = String.join(" … ", index.content(row));
        return quoted(ItemKind.STATEMENT, content) + " by " + index.speaker(row);
    }

    private static String of(Commitment row, Bound bound) {
        return quoted(ItemKind.COMMITMENT, row.what()) + " by " + bound.by(row);
    }

    private void put(Echo row) {
        put(ItemKind.ECHO, row.id(), row.a().words(), "");
    }

    private void put(LeftOut row, AccountIndex index) {
        put(ItemKind.LEFT_OUT, row.id(), row.words().words(), " by " + index.outlet(row.article()));
    }

    private void put(ItemKind kind, String id, String row, String more) {
        words.put(id, quoted(kind, row) + more);
    }

    private static String quoted(ItemKind kind, String words) {
        String line = words.replaceAll("\\s+", " ");
        String shown =
                line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
        return kind.noun() + " “" + shown + "”";
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
