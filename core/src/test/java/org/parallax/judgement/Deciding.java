package org.parallax.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.account.Account;
import org.parallax.account.Comparison;
import org.parallax.article.Article;
import org.parallax.entity.Entity;
import org.parallax.judgement.Outcome.State;
import org.parallax.reading.Reading;
import org.parallax.selector.TextQuoteSelector;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** A story and what people decide of it, line by line. One thread. */
final class Deciding {

    private List<Reading> readings;
    private final List<Judgement> judgements = new ArrayList<>();

    private final Function<Told, Reading> as;

    private Deciding(Function<Told, Reading> as, Told... articles) {
        this.as = as;
        this.readings = Stream.of(articles).map(as).toList();
    }

    static Deciding of(Told... articles) {
        return new Deciding(Told::reading, articles);
    }

    /** Of articles with the times that their words tell. */
    static Deciding timed(Told... articles) {
        return new Deciding(Told::timedReading, articles);
    }

    /** From here on the story is told by these articles. */
    Deciding now(Told... articles) {
        readings = Stream.of(articles).map(as).toList();
        return this;
    }

    Deciding decide(Decision decision) {
        int line = judgements.size() + 1;
        judgements.add(new Judgement("j" + line, line, decision, decided("she told us")));
        return this;
    }

    static Decided decided(String because) {
        return new Decided(Optional.of("Ida Falk"), Optional.of("2031-06-01T10:00:00Z"), Optional.of(because));
    }

    Deciding join(String... names) {
        return decide(new Decision.Join(Stream.of(names).map(Name::of).toList()));
    }

    Deciding part(String one, String other) {
        return decide(new Decision.Part(Name.of(one), Name.of(other)));
    }

    Deciding undo(int line) {
        return decide(new Decision.Undo("j" + line));
    }

    Account account() {
        return Comparison.compare(Story.of(readings), judgements, Optional.empty(), "a tagger");
    }

    /** As it was before anybody decided anything. */
    Account undecided() {
        return Comparison.compare(Story.of(readings), Optional.empty(), "a tagger");
    }

    ItemKey key(Item item) {
        return item.key(id -> article(id));
    }

    private Article article(String id) {
        return undecided().articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow()
                .article();
    }

    PassageKey passage(String file, String words) {
        return new PassageKey(new ArticleKey(file, Optional.empty()), new TextQuoteSelector(words, "", ""));
    }

    Outcome outcome(int line) {
        return account().judged().outcomes().get(line - 1);
    }

    /** What was decided of a row, by its id. */
    List<Judgement> applied(String row) {
        return account().judged().outcomes().stream()
                .filter(outcome ->
                        outcome.state() == State.APPLIED && outcome.rows().contains(row))
                .map(Outcome::judgement)
                .toList();
    }

    List<String> names() {
        return account().entities().stream().map(Entity::name).sorted().toList();
    }
}
