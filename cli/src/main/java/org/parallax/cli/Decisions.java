package org.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.account.Account;
import org.parallax.article.Evidence;
import org.parallax.commitment.Commitment;
import org.parallax.judgement.ArticleKey;
import org.parallax.judgement.Decision;
import org.parallax.judgement.Item;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.ItemKind;
import org.parallax.judgement.Judgement;
import org.parallax.judgement.Name;
import org.parallax.judgement.Outcome;
import org.parallax.judgement.Outcome.State;
import org.parallax.judgement.PassageKey;
import org.parallax.report.ledger.AccountIndex;
import org.parallax.time.PartialDate;

/**
 * What a person types, as a decision that is keyed by content.
 *
 * @param seen what the person saw
 * @param judgements what was decided before
 */
record Decisions(AccountIndex seen, List<Judgement> judgements) {

    Decision join(List<String> typed, boolean sure) throws NotDecided {
        return new Decision.Join(names().joined(typed, sure));
    }

    Decision part(List<String> names, Optional<String> file) throws NotDecided {
        Name first = name(names.get(0));
        if (names.size() < 2 && file.isEmpty()) {
            throw new NotDecided("two names are needed, or one name and --in FILE");
        }
        Optional<ArticleKey> in = file.isPresent() ? Optional.of(article(file.get())) : Optional.empty();
        Name other = names.size() < 2 ? first : name(names.get(1));
        return new Decision.Part(new Name(first.name(), first.type(), in), other);
    }

    Decision speaker(String statement, String name) throws NotDecided {
        Item item = rows().row(statement, ItemKind.STATEMENT, "; only a statement has a speaker");
        return new Decision.Speaker(rows().key(item).passages().get(0), name(name));
    }

    Decision date(String file, String date) throws NotDecided {
        return new Decision.Published(article(file), day(date));
    }

    private static PartialDate day(String date) throws NotDecided {
        return PartialDate.parse(date)
                .orElseThrow(() -> new NotDecided("a date is written as 2021-12-09, 2021-12 or 2021, not as " + date));
    }

    Decision outlet(String file, String outlet) throws NotDecided {
        if (outlet.isBlank()) {
            throw new NotDecided("an outlet has a name");
        }
        return new Decision.Outlet(article(file), outlet.strip());
    }

    Decision drop(String row) throws NotDecided {
        return new Decision.Drop(rows().key(rows().row(row)));
    }

    Decision confirm(String row) throws NotDecided {
        return new Decision.Confirm(rows().key(rows().row(row)));
    }

    Decision status(String commitment, Commitment.Status status) throws NotDecided {
        Item item = rows().row(commitment, ItemKind.COMMITMENT, "; only a commitment has a status");
        return new Decision.Status(rows().key(item), status);
    }

    Decision day(String entry, String date) throws NotDecided {
        return new Decision.Day(entry(entry), day(date));
    }

    Decision merge(String entry, String other) throws NotDecided {
        return new Decision.Merge(entry(entry), entry(other));
    }

    /** The sentence of its passages that has some words. */
    Decision sentence(String entry, String words) throws NotDecided {
        Item item = timed(entry);
        Evidence chosen = chosen(item, words);
        return new Decision.Sentence(rows().key(item), PassageKey.of(seen.article(chosen.article()), chosen.span()));
    }

    private Evidence chosen(Item entry, String words) throws NotDecided {
        List<Evidence> sentences = new EntrySentences(account()).of(entry);
        List<Evidence> such = sentences.stream()
                .filter(sentence -> sentence.words().contains(words))
                .toList();
        if (such.size() == 1 && !words.isBlank()) {
            return such.get(0);
        }
        List<String> lines = new ArrayList<>();
        lines.add((such.isEmpty() ? "no sentence" : "more than one sentence") + " of " + entry.id() + " has the words “"
                + words + "”; its sentences:");
        sentences.forEach(sentence -> lines.add("  " + sentence.words()));
        throw new NotDecided(lines);
    }

    private ItemKey entry(String id) throws NotDecided {
        return rows().key(timed(id));
    }

    private Item timed(String id) throws NotDecided {
        return rows().row(id, ItemKind.TIMELINE, ", and no entry of the timeline");
    }

    /** By its line, or by its id. */
    Decision undo(String line) throws NotDecided {
        Judgement undone = judgements.stream()
                .filter(judgement -> Integer.toString(judgement.line()).equals(line)
                        || judgement.id().equals(line))
                .findFirst()
                .orElseThrow(() -> new NotDecided("line " + line
                        + " of judgements.jsonl holds nothing that could be undone: list shows what does"));
        for (Outcome already : account().judged().in(State.UNDONE)) {
            if (already.judgement().id().equals(undone.id())) {
                throw new NotDecided("line " + line + " is already " + already.why() + "; nothing was written");
            }
        }
        return new Decision.Undo(undone.id());
    }

    private Account account() {
        return seen.account();
    }

    private NamesTyped names() {
        return new NamesTyped(account().entities());
    }

    private Name name(String typed) throws NotDecided {
        return names().name(typed);
    }

    private ArticleKey article(String file) throws NotDecided {
        return new FilesTyped(account().articles()).article(file);
    }

    private RowsTyped rows() {
        return new RowsTyped(seen);
    }
}
