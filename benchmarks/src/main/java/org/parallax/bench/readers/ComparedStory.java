package org.parallax.bench.readers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.bench.figure.Matches;
import org.parallax.bench.json.Json;
import org.parallax.bench.story.MarkedAccount;
import org.parallax.bench.story.MarkedStory;
import org.parallax.bench.story.Score;
import org.parallax.bench.story.StoryScorer;

/**
 * A story that two readers marked. One reader's marks are scored as if they were an account, against the other's: the rule is that of {@code ./bench story}.
 *
 * @param first what the first reader marked
 * @param secondHas what of it the second has too
 * @param firstHas what the first has of the second's
 * @param found what an account has of the first's and of the second's, where one was made
 */
record ComparedStory(String name, JsonNode first, Score secondHas, Score firstHas, Optional<Found> found) {

    /** What an account has of what each reader marked. */
    record Found(Score ofFirst, Score ofSecond) {}

    /** @param account of the program, as its exchange file has it */
    static ComparedStory of(MarkedStory first, MarkedStory second, Optional<JsonNode> account) throws IOException {
        if (!articles(first).equals(articles(second))) {
            throw new IOException(first.name() + ": the two readers marked different articles");
        }
        return new ComparedStory(
                first.name(),
                first.gold(),
                StoryScorer.withThings(MarkedAccount.of(second), first.gold()),
                StoryScorer.withThings(MarkedAccount.of(first), second.gold()),
                account.map(made -> new Found(
                        StoryScorer.withThings(made, first.gold()), StoryScorer.withThings(made, second.gold()))));
    }

    private static List<String> articles(MarkedStory story) {
        return Json.list(story.gold(), "articles").stream()
                .map(article -> Json.text(article, "id"))
                .toList();
    }

    Matches secondOfFirst(MarkKind kind) {
        return all(kind.each(secondHas));
    }

    Matches firstOfSecond(MarkKind kind) {
        return all(kind.each(firstHas));
    }

    Matches foundOfFirst(MarkKind kind) {
        return all(kind.each(found.orElseThrow().ofFirst()));
    }

    Matches foundOfSecond(MarkKind kind) {
        return all(kind.each(found.orElseThrow().ofSecond()));
    }

    /** Of the first's marks that the second has too, those that the account finds. */
    Matches foundOfBoth(MarkKind kind) {
        return share(kind.each(secondHas), kind.each(found.orElseThrow().ofFirst()));
    }

    /** Of the commitments of the first that the second has too, those of which it says that the same became. */
    Matches sameStatus() {
        return share(MarkKind.COMMITMENTS.each(secondHas), rightStatus(secondHas));
    }

    /** Of the commitments of which both say that the same became, and that the account finds, those of which it says so too. */
    Matches foundStatus() {
        Score account = found.orElseThrow().ofFirst();
        return share(both(rightStatus(secondHas), MarkKind.COMMITMENTS.each(account)), rightStatus(account));
    }

    /**
     * The first's marks that the second has not or, where an account was made, those of both that the account has not: where each stands in its
     * list, and what the first calls it.
     */
    Stream<String> missed(MarkKind kind) {
        List<String> labels = kind.labels(first);
        List<Boolean> both = kind.each(secondHas);
        List<Boolean> has = kind.each(found.map(Found::ofFirst).orElse(secondHas));
        return IntStream.range(0, labels.size())
                .filter(i -> !has.get(i) && (both.get(i) || found.isEmpty()))
                .mapToObj(i -> String.join(" | ", name, kind.title() + " " + i, labels.get(i)));
    }

    /** For each commitment of the marks; a status is scored only where one was found. */
    private static List<Boolean> rightStatus(Score score) {
        List<Boolean> found = MarkKind.COMMITMENTS.each(score);
        List<Boolean> right = score.each("status right");
        return IntStream.range(0, found.size())
                .mapToObj(i -> found.get(i) && right.get(before(found, i)))
                .toList();
    }

    private static int before(List<Boolean> each, int end) {
        return (int) each.subList(0, end).stream().filter(so -> so).count();
    }

    private static List<Boolean> both(List<Boolean> one, List<Boolean> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) && other.get(i))
                .toList();
    }

    private static Matches all(List<Boolean> so) {
        return Matches.share(so, each -> true, each -> each);
    }

    private static Matches share(List<Boolean> asked, List<Boolean> so) {
        List<Integer> marks = IntStream.range(0, asked.size()).boxed().toList();
        return Matches.share(marks, asked::get, so::get);
    }
}
