package org.parallax.bench.anchors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;

/**
 * Tells where a span of an article is after an edit. A span is where its units stand unbroken in a row. Of several such places, the one that has more of
 * the old neighbours beside it (the sentence before, the sentence after, changed or not) is the span; a place where the words were changed counts
 * as well, and if it has more of them, the span is gone.
 */
final class Whereabouts {

    private final OldArticle article;
    private final EditedText edited;

    Whereabouts(OldArticle article, EditedText edited) {
        this.article = article;
        this.edited = edited;
    }

    /** One place at which the sentences of a span stand in a row, changed or not. */
    private record Instance(int piece, Optional<TextSpan> unbroken, int neighbours) {}

    Truth of(TextSpan span) {
        int[] places = IntStream.range(span.start(), span.end())
                .filter(at -> EditedText.isSeen(article.text().charAt(at)))
                .toArray();
        List<Instance> whole = new ArrayList<>();
        List<Instance> changed = new ArrayList<>();
        for (Instance instance : instances(places)) {
            (instance.unbroken().isPresent() ? whole : changed).add(instance);
        }
        return whole.isEmpty() ? new Truth.Gone() : truth(whole, most(changed));
    }

    private static Truth truth(List<Instance> whole, int changed) {
        int most = most(whole);
        List<Instance> best =
                whole.stream().filter(each -> each.neighbours() == most).toList();
        if (changed > most) {
            return new Truth.Gone();
        } else if (best.size() > 1 || (changed == most && most > 0)) {
            return new Truth.Alike(best.get(0).unbroken().orElseThrow());
        }
        return new Truth.Stands(best.get(0).unbroken().orElseThrow());
    }

    private static int most(List<Instance> instances) {
        return instances.stream().mapToInt(Instance::neighbours).max().orElse(-1);
    }

    /** Those that the edit did not put in come first. */
    private List<Instance> instances(int[] places) {
        int first = article.sentenceAt(places[0]);
        int last = article.sentenceAt(places[places.length - 1]);
        int[] origins = IntStream.of(places).map(article::firstPlace).toArray();
        return IntStream.range(0, edited.pieces().size())
                .filter(i -> IntStream.rangeClosed(first, last).allMatch(each -> isAt(i + each - first, each)))
                .boxed()
                .sorted(Comparator.comparing(i -> edited.pieces().get(i).copy()))
                .map(i -> new Instance(
                        i,
                        edited.unbroken(i, origins),
                        neighbour(i - 1, first - 1, -1) + neighbour(i + last - first + 1, last + 1, 1)))
                .toList();
    }

    /** Whether an old sentence is beside it, in this direction; a short one says so only with the next. */
    private int neighbour(int piece, int sentence, int direction) {
        if (!isAt(piece, sentence)) {
            return 0;
        }
        return article.isTelling(sentence) ? 1 : neighbour(piece + direction, sentence + direction, direction);
    }

    /** Whether an old sentence stands there, changed or not; the edges of the text stand before its first sentence and after its last. */
    private boolean isAt(int piece, int sentence) {
        int there = piece < 0
                ? -1
                : piece >= edited.pieces().size()
                        ? article.size()
                        : edited.pieces().get(piece).sentence();
        return there == article.first(sentence);
    }
}
