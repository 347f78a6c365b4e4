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

    private final List<TextSpan> sentences;
    private final String article;
    private final EditedText edited;

    Whereabouts(String article, List<TextSpan> sentences, EditedText edited) {
        this.article = article;
        this.sentences = sentences;
        this.edited = edited;
    }

    /** One place at which the sentences of a span, or some of them, stand. */
    private record Instance(int piece, Optional<TextSpan> unbroken, int neighbours) {}

    Truth of(TextSpan span) {
        int[] places = IntStream.range(span.start(), span.end())
                .filter(at -> EditedText.isSeen(article.charAt(at)))
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
        } else if (best.size() > 1 || changed == most && most > 0) {
            return new Truth.Alike(best.get(0).unbroken().orElseThrow());
        }
        return new Truth.Stands(best.get(0).unbroken().orElseThrow());
    }

    private static int most(List<Instance> instances) {
        return instances.stream().mapToInt(Instance::neighbours).max().orElse(-1);
    }

    /** Those that the edit did not put in come first. */
    private List<Instance> instances(int[] places) {
        int first = sentenceAt(places[0]);
        int last = sentenceAt(places[places.length - 1]);
        return IntStream.range(0, edited.pieces().size())
                .filter(i -> edited.pieces().get(i).sentence() == first)
                .boxed()
                .sorted(Comparator.comparing(i -> edited.pieces().get(i).copy()))
                .map(i -> new Instance(i, edited.unbroken(i, places), before(i, first) + after(i, first, last)))
                .toList();
    }

    private int before(int piece, int first) {
        return sentence(piece - 1) == first - 1 ? 1 : 0;
    }

    private int after(int piece, int first, int last) {
        boolean together = IntStream.rangeClosed(first, last).allMatch(i -> sentence(piece + i - first) == i);
        int next = sentence(piece + last - first + 1);
        return together && (next == last + 1 || next == sentences.size() && last + 1 == sentences.size()) ? 1 : 0;
    }

    /** The old sentence at a place; before the first -1, after the last their number: the edges of the text. */
    private int sentence(int piece) {
        return piece < 0 ? -1 : piece >= edited.pieces().size() ? sentences.size() : edited.pieces().get(piece).sentence();
    }

    private int sentenceAt(int place) {
        return IntStream.range(0, sentences.size())
                .filter(i -> sentences.get(i).contains(place))
                .findFirst()
                .orElseThrow();
    }
}
