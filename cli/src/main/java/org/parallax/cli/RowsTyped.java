package org.parallax.cli;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.judgement.Item;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.ItemKind;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.report.ledger.RowWords;

/**
 * Rows that a person types by their ids.
 *
 * @param index of the account that the person saw
 */
record RowsTyped(AccountIndex index) {

    Item row(String id) throws NotDecided {
        RowWords words = new RowWords(index);
        return new Candidates<>(
                        items(),
                        Item::id,
                        item -> words.of(item.id()).orElse(item.kind().noun()))
                .one(id);
    }

    /** One of a kind; of another it says what that is, and why it will not do. */
    Item row(String id, ItemKind kind, String otherwise) throws NotDecided {
        Item item = row(id);
        if (item.kind() != kind) {
            throw new NotDecided(item.id() + " is a " + item.kind().noun() + otherwise);
        }
        return item;
    }

    /** What a row is known by from now on. */
    ItemKey key(Item row) {
        return row.key(index::article);
    }

    private List<Item> items() {
        Account account = index.account();
        return Stream.of(
                        account.statements().stream().map(row -> Item.of(row, text(row.article()))),
                        account.timeline().stream().map(Item::of),
                        account.commitments().stream().map(Item::of),
                        account.disagreements().stream().map(Item::of),
                        account.echoes().stream().map(Item::of),
                        account.framing().stream().map(Item::of),
                        account.headlines().stream().map(Item::of),
                        account.leftOut().stream().map(row -> Item.of(row, index.article(row.article()))))
                .flatMap(items -> items)
                .toList();
    }

    private String text(String article) {
        return index.article(article).text();
    }
}
