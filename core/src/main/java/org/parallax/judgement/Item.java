package org.parallax.judgement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.commitment.Commitment;
import org.parallax.disagreement.Disagreement;
import org.parallax.framing.Framing;
import org.parallax.headline.Headline;
import org.parallax.omission.LeftOut;
import org.parallax.origin.Echo;
import org.parallax.statement.Statement;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.TimelineEntry;

/**
 * A row of the account as a judgement sees it.
 *
 * @param kind which sort of row
 * @param id the row's
 * @param passages what it rests on, the telling ones first
 * @param detail what tells it from others on the same passages
 */
public record Item(ItemKind kind, String id, List<Evidence> passages, String detail) {

    /** Units by which an article is known that has no passage of its own in a row. */
    private static final int BEGINNING = 60;

    /** A statement, in the text of its article. */
    public static Item of(StoryStatement row, String text) {
        Statement statement = row.statement();
        List<TextSpan> content = statement.content();
        TextSpan all = content.get(0).union(content.get(content.size() - 1));
        String cue = statement.cue().map(span -> span.of(text)).orElse("");
        return new Item(ItemKind.STATEMENT, row.id(), List.of(new Evidence(row.article(), all, all.of(text))), cue);
    }

    /** The passage that the sentence comes from tells an entry; another day makes another one of it. */
    public static Item of(TimelineEntry row) {
        Evidence telling = row.telling().orElse(row.evidence().get(0));
        String days = row.date().firstDay().map(Object::toString).orElse("") + "/"
                + row.date().lastDay().map(Object::toString).orElse("");
        return new Item(ItemKind.TIMELINE, row.id(), leading(telling, row.evidence()), days);
    }

    /** The passage that made it tells a commitment. */
    public static Item of(Commitment row) {
        List<Evidence> passages =
                row.evidence().stream().map(Commitment.Passage::evidence).toList();
        return new Item(ItemKind.COMMITMENT, row.id(), passages, row.what());
    }

    public static Item of(Disagreement row) {
        List<Evidence> passages =
                row.sides().stream().map(Disagreement.Side::evidence).toList();
        return new Item(ItemKind.DISAGREEMENT, row.id(), passages, row.kind().name());
    }

    public static Item of(Echo row) {
        return new Item(
                ItemKind.ECHO, row.id(), List.of(row.a(), row.b()), row.kind().name());
    }

    public static Item of(Framing row) {
        return new Item(ItemKind.FRAMING, row.id(), List.of(row.evidence()), row.thing());
    }

    /** The headline tells it, whichever passage of the body is held against it. */
    public static Item of(Headline row) {
        return new Item(
                ItemKind.HEADLINE, row.id(), List.of(row.claim()), row.verdict().name());
    }

    /** What others tell, and the beginning of the article that does not. */
    public static Item of(LeftOut row, Article article) {
        TextSpan beginning = new TextSpan(0, Math.min(BEGINNING, article.text().length()));
        Evidence silent = new Evidence(row.article(), beginning, beginning.of(article.text()));
        return new Item(
                ItemKind.LEFT_OUT,
                row.id(),
                List.of(row.words(), silent),
                row.kind().name());
    }

    private static List<Evidence> leading(Evidence first, List<Evidence> all) {
        return Stream.concat(Stream.of(first), all.stream().filter(other -> !other.equals(first)))
                .toList();
    }

    /** What the row is known by from now on. */
    public ItemKey key(Function<String, Article> articles) {
        int telling = kind.restsOnAll() ? passages.size() : 1;
        return new ItemKey(
                kind,
                passages.stream()
                        .limit(telling)
                        .map(passage -> PassageKey.of(articles.apply(passage.article()), passage.span()))
                        .toList(),
                detail);
    }
}
