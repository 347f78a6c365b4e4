package org.parallax.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.article.Evidence;
import org.parallax.commitment.Commitment;
import org.parallax.edition.Editions;
import org.parallax.entity.Entities;
import org.parallax.entity.NamesDecided;
import org.parallax.framing.Framing;
import org.parallax.origin.Origins;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.TimelineEntry;

/**
 * Applies judgements while a story is compared, each as early as what it decides is known, and remembers what became of each. Called in the order
 * of its methods; of one comparison and one thread.
 */
public final class Hearing {

    private final Docket docket;
    private FoundArticles articles;
    private NamesAsked names = new NamesAsked(List.of(), List.of());

    private Hearing(Docket docket, FoundArticles articles) {
        this.docket = docket;
        this.articles = articles;
    }

    /** Of a story's files; each judgement has an id of its own. */
    public static Hearing of(Story files, List<Judgement> judgements) {
        Docket docket = new Docket(judgements);
        return new Hearing(docket, FoundArticles.in(docket.isEmpty() ? Story.of(List.of()) : files));
    }

    /** The files with the dates and outlets that people gave them. */
    public Story files(Story files) {
        return docket.isEmpty() ? files : new DecidedFiles(docket, articles).in(files);
    }

    /** From here on an article is found whichever of its versions and copies a judgement names. */
    public void standing(Story files, Editions editions) {
        if (!docket.isEmpty()) {
            articles = FoundArticles.in(files, editions, editions.story());
        }
        names = NamesAsked.of(docket, articles);
    }

    /** What people decided of names, for {@link Entities#of(Story, List)}. */
    public List<NamesDecided> names() {
        return names.decisions();
    }

    /** The entities that heeded it. */
    public void heard(Entities entities) {
        names.heard(entities.answers(), docket);
    }

    /** The speakers that people gave to statements. */
    public DecidedSpeakers speakers(List<StoryStatement> rows, Story story, Entities entities) {
        DecidedSpeakers speakers = new DecidedSpeakers(entities);
        DecidedRows statements = new DecidedRows(docket, found(rows, inItsArticle(story)), ItemKind.STATEMENT);
        docket.each(Decision.Speaker.class, (judgement, decision) -> {
            Name name = decision.name();
            List<String> bearers =
                    entities.named(NamesAsked.spoken(name, name.in().flatMap(articles::find)));
            if (bearers.size() == 1) {
                ItemKey key = new ItemKey(ItemKind.STATEMENT, List.of(decision.statement()), "");
                speakers.set(
                        statements.row("speaker", judgement, key),
                        bearers.get(0),
                        judgement.decided().words());
            } else {
                docket.orphaned(judgement, notOne(name.name(), bearers.size()));
            }
        });
        return speakers;
    }

    private static String notOne(String name, int bearers) {
        return bearers == 0 ? NamesAsked.noSuchName(name) : bearers + " in the story are called " + name;
    }

    private static Function<StoryStatement, Item> inItsArticle(Story story) {
        return row -> Item.of(row, story.article(row.article()).text());
    }

    private <T> FoundItems found(List<T> rows, Function<T, Item> as) {
        List<Item> items = docket.isEmpty() ? List.of() : rows.stream().map(as).toList();
        return new FoundItems(new FoundPassages(articles), items);
    }

    /** The statements that nobody dropped; what a dropped one reported is told by whoever told that one. */
    public List<StoryStatement> statements(List<StoryStatement> rows, Story story) {
        List<StoryStatement> kept = kept(ItemKind.STATEMENT, rows, inItsArticle(story));
        if (kept.size() == rows.size()) {
            return rows;
        }
        Map<String, StoryStatement> dropped = new HashMap<>();
        rows.forEach(row -> dropped.put(row.id(), row));
        kept.forEach(row -> dropped.remove(row.id()));
        return kept.stream()
                .map(row -> row.toldBy(teller(row.within(), dropped)))
                .toList();
    }

    private static Optional<String> teller(Optional<String> outer, Map<String, StoryStatement> dropped) {
        Optional<String> teller = outer;
        while (teller.filter(dropped::containsKey).isPresent()) {
            teller = teller.map(dropped::get).flatMap(StoryStatement::within);
        }
        return teller;
    }

    /** The rows of a sort that nobody dropped. */
    public <T> List<T> kept(ItemKind kind, List<T> rows, Function<T, Item> as) {
        return docket.isEmpty() ? rows : new DecidedRows(docket, found(rows, as), kind).kept(rows, as);
    }

    /** The timeline with the days, sentences and joined entries that people gave it, and without those that they dropped. */
    public List<TimelineEntry> timeline(List<TimelineEntry> rows, Origins origins) {
        return docket.isEmpty()
                ? rows
                : new DecidedTimeline(docket, new FoundPassages(articles), origins, rows).decided();
    }

    /** The words that nobody dropped; nor are dropped ones shown beside the others. */
    public List<Framing> framing(List<Framing> rows) {
        List<Framing> kept = kept(ItemKind.FRAMING, rows, Item::of);
        List<Evidence> dropped = rows.stream()
                .filter(row -> !kept.contains(row))
                .map(Framing::evidence)
                .toList();
        return dropped.isEmpty()
                ? rows
                : kept.stream()
                        .map(row -> row.without(dropped))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** The commitments that nobody dropped, with the status that people gave them. */
    public List<Commitment> commitments(List<Commitment> rows) {
        if (docket.isEmpty()) {
            return rows;
        }
        DecidedRows decided = new DecidedRows(docket, found(rows, Item::of), ItemKind.COMMITMENT);
        return decided.kept(decided.withStatus(rows), Item::of);
    }

    /** What became of all of them; asked last. */
    public Judged judged() {
        return docket.judged();
    }
}
