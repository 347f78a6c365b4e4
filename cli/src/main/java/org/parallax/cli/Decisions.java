package org.parallax.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.article.Article;
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
import org.parallax.report.ledger.RowWords;
import org.parallax.story.StoryArticle;
import org.parallax.time.PartialDate;

/**
 * What a person types, as a decision that is keyed by content.
 *
 * @param account what the person saw
 * @param judgements what was decided before
 */
record Decisions(Account account, List<Judgement> judgements) {

    private static final int CANDIDATES = 10;

    /** What was typed cannot be decided. */
    static final class NotDecided extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<String> lines;

        NotDecided(List<String> lines) {
            super(String.join("; ", lines));
            this.lines = List.copyOf(lines);
        }

        NotDecided(String line) {
            this(List.of(line));
        }

        /** For a person: what is wrong, and the way out. */
        List<String> lines() {
            return lines;
        }
    }

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
        Item item = row(statement);
        if (item.kind() != ItemKind.STATEMENT) {
            throw new NotDecided(item.id() + " is a " + item.kind().noun() + "; only a statement has a speaker");
        }
        return new Decision.Speaker(item.key(this::text).passages().get(0), name(name));
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
        return new Decision.Drop(row(row).key(this::text));
    }

    Decision confirm(String row) throws NotDecided {
        return new Decision.Confirm(row(row).key(this::text));
    }

    Decision status(String commitment, Commitment.Status status) throws NotDecided {
        Item item = row(commitment);
        if (item.kind() != ItemKind.COMMITMENT) {
            throw new NotDecided(item.id() + " is a " + item.kind().noun() + "; only a commitment has a status");
        }
        return new Decision.Status(item.key(this::text), status);
    }

    Decision day(String entry, String date) throws NotDecided {
        return new Decision.Day(entry(entry), day(date));
    }

    Decision merge(String entry, String other) throws NotDecided {
        return new Decision.Merge(entry(entry), entry(other));
    }

    /** The sentence of its passages that has some words. */
    Decision sentence(String entry, String words) throws NotDecided {
        Item item = row(entry);
        ItemKey key = entry(entry);
        List<Evidence> sentences = new EntrySentences(account).of(item);
        List<Evidence> such = sentences.stream()
                .filter(sentence -> sentence.words().contains(words))
                .toList();
        if (such.size() != 1 || words.isBlank()) {
            List<String> lines = new ArrayList<>();
            lines.add((such.isEmpty() ? "no sentence" : "more than one sentence") + " of " + item.id()
                    + " has the words “" + words + "”; its sentences:");
            sentences.forEach(sentence -> lines.add("  " + sentence.words()));
            throw new NotDecided(lines);
        }
        Evidence chosen = such.get(0);
        return new Decision.Sentence(key, PassageKey.of(text(chosen.article()), chosen.span()));
    }

    private ItemKey entry(String entry) throws NotDecided {
        Item item = row(entry);
        if (item.kind() != ItemKind.TIMELINE) {
            throw new NotDecided(item.id() + " is a " + item.kind().noun() + ", and no entry of the timeline");
        }
        return item.key(this::text);
    }

    /** By its line, or by its id. */
    Decision undo(String line) throws NotDecided {
        Judgement undone = judgements.stream()
                .filter(judgement -> Integer.toString(judgement.line()).equals(line)
                        || judgement.id().equals(line))
                .findFirst()
                .orElseThrow(() -> new NotDecided("line " + line
                        + " of judgements.jsonl holds nothing that could be undone: list shows what does"));
        for (Outcome already : account.judged().in(State.UNDONE)) {
            if (already.judgement().id().equals(undone.id())) {
                throw new NotDecided("line " + line + " is already " + already.why() + "; nothing was written");
            }
        }
        return new Decision.Undo(undone.id());
    }

    private NamesTyped names() {
        return new NamesTyped(account.entities());
    }

    private Name name(String typed) throws NotDecided {
        return names().name(typed);
    }

    private ArticleKey article(String file) throws NotDecided {
        List<StoryArticle> all = account.articles();
        List<StoryArticle> named =
                all.stream().filter(article -> file(article).equals(file)).toList();
        List<StoryArticle> such = named.isEmpty()
                ? all.stream()
                        .filter(article -> file(article).endsWith("/" + file)
                                || file.endsWith("/" + file(article))
                                || article.id().startsWith(file))
                        .toList()
                : named;
        if (such.size() == 1) {
            return ArticleKey.of(such.get(0).article());
        }
        throw such.isEmpty()
                ? new NotDecided("no article of the story is in a file " + file)
                : ambiguous(file, such, StoryArticle::id, Decisions::file);
    }

    private static String file(StoryArticle article) {
        return article.article().saved().file();
    }

    private Item row(String id) throws NotDecided {
        RowWords words = new RowWords(new AccountIndex(account));
        return one(
                id,
                items(),
                Item::id,
                item -> words.of(item.id()).orElse(item.kind().noun()));
    }

    private Article text(String article) {
        return texts().getOrDefault(article, account.articles().get(0).article());
    }

    private Map<String, Article> texts() {
        Map<String, Article> texts = new HashMap<>();
        account.articles().forEach(article -> texts.put(article.id(), article.article()));
        return texts;
    }

    private List<Item> items() {
        return Stream.of(
                        account.statements().stream()
                                .map(row -> Item.of(row, text(row.article()).text())),
                        account.timeline().stream().map(Item::of),
                        account.commitments().stream().map(Item::of),
                        account.disagreements().stream().map(Item::of),
                        account.echoes().stream().map(Item::of),
                        account.framing().stream().map(Item::of),
                        account.headlines().stream().map(Item::of),
                        account.leftOut().stream().map(row -> Item.of(row, text(row.article()))))
                .flatMap(items -> items)
                .toList();
    }

    /** The one with an id, or whose id alone begins so. */
    static <T> T one(String typed, List<T> all, Function<T, String> id, Function<T, String> words) throws NotDecided {
        List<T> exact =
                all.stream().filter(each -> id.apply(each).equals(typed)).toList();
        List<T> found = exact.isEmpty()
                ? all.stream().filter(each -> id.apply(each).startsWith(typed)).toList()
                : exact;
        if (found.size() == 1 && !typed.isBlank()) {
            return found.get(0);
        }
        throw found.isEmpty()
                ? new NotDecided("nothing in the story has the id " + typed
                        + ": story.html shows a row's id under \"id\" or \"how known\"")
                : ambiguous(typed, found, id, words);
    }

    static <T> NotDecided ambiguous(String typed, List<T> found, Function<T, String> id, Function<T, String> words) {
        List<String> lines = new ArrayList<>();
        lines.add(typed + " may be any of these " + found.size() + "; give more of the id:");
        found.stream().limit(CANDIDATES).forEach(each -> lines.add("  " + id.apply(each) + " " + words.apply(each)));
        return new NotDecided(lines);
    }
}
