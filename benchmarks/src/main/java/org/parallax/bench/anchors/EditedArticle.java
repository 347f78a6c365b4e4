package org.parallax.bench.anchors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.bench.anchors.Judged.Kind;
import org.parallax.language.Sentence;
import org.parallax.language.Words;
import org.parallax.reading.Reading;
import org.parallax.selector.AnchoredText;
import org.parallax.selector.Anchoring;
import org.parallax.selector.ChangedText;

/**
 * The anchors of one article in all its editions.
 *
 * @param name its file
 * @param own what the product says of each
 * @param peer what the best approximate match is, in the same order; empty where that was not asked for
 */
record EditedArticle(String name, List<Judged> own, List<Judged> peer) {

    private static final int EDITIONS = 3;

    /** Of each sort of random span, in each article. */
    private static final int SPANS = 10;

    private static final int LONGEST_PHRASE = 8;

    /** @param foreign sentences of another article, some of which come in */
    static EditedArticle of(Reading reading, List<String> foreign, long seed, boolean withPeer) {
        EditedArticle article =
                new EditedArticle(reading.article().saved().file(), new ArrayList<>(), new ArrayList<>());
        SplittableRandom random = new SplittableRandom(seed);
        Map<Kind, List<TextSpan>> spans = spans(reading, random);
        OldArticle old = OldArticle.of(reading);
        for (int edition = 0; edition < EDITIONS; edition++) {
            EditedText edited = new Editor(old, foreign, random.nextLong()).edit();
            article.judge(old, spans, edited, withPeer);
        }
        return article;
    }

    private void judge(OldArticle old, Map<Kind, List<TextSpan>> spans, EditedText edited, boolean withPeer) {
        String text = old.text();
        Whereabouts whereabouts = new Whereabouts(old, edited);
        AnchoredText anchors = AnchoredText.of(text);
        ChangedText changed = ChangedText.of(edited.text());
        BestApproximateMatch match = new BestApproximateMatch(text, edited.text());
        spans.forEach((kind, all) -> all.forEach(span -> {
            Truth truth = whereabouts.of(span);
            own.add(new Judged(kind, truth, place(changed.find(anchors.anchor(span)))));
            if (withPeer) {
                peer.add(new Judged(kind, truth, match.find(span)));
            }
        }));
    }

    private static Optional<TextSpan> place(Anchoring anchoring) {
        if (anchoring instanceof Anchoring.Found found) {
            return Optional.of(found.at());
        }
        return anchoring instanceof Anchoring.Moved moved ? Optional.of(moved.at()) : Optional.empty();
    }

    private static List<TextSpan> sentences(Reading reading) {
        return reading.sentences().stream().map(Sentence::span).toList();
    }

    private static Map<Kind, List<TextSpan>> spans(Reading reading, SplittableRandom random) {
        Map<Kind, List<TextSpan>> spans = new EnumMap<>(Kind.class);
        List<TextSpan> sentences = sentences(reading);
        spans.put(Kind.STATEMENT, statements(reading));
        spans.put(Kind.SENTENCE, new ArrayList<>());
        spans.put(Kind.SENTENCES, new ArrayList<>());
        spans.put(Kind.PHRASE, new ArrayList<>());
        for (int i = 0; i < SPANS; i++) {
            TextSpan sentence = sentences.get(random.nextInt(sentences.size()));
            TextSpan other = sentences.get(Math.min(sentences.size() - 1, sentences.indexOf(sentence) + 1));
            spans.get(Kind.SENTENCE).add(sentence);
            Stream.of(sentence.union(other))
                    .filter(both -> isOneOrUnlikeOthers(both, reading))
                    .forEach(spans.get(Kind.SENTENCES)::add);
            phrase(reading.article().text(), sentence, random).ifPresent(spans.get(Kind.PHRASE)::add);
        }
        return spans;
    }

    private static List<TextSpan> statements(Reading reading) {
        return List.copyOf(new TreeSet<>(reading.statements().stream()
                .flatMap(statement -> statement.content().stream())
                .filter(content -> isOneOrUnlikeOthers(content, reading))
                .toList()));
    }

    /** Where a sentence stands twice and what is between is taken out, one can become the other's beginning: whose it is then nobody can say. */
    private static boolean isOneOrUnlikeOthers(TextSpan span, Reading reading) {
        String text = reading.article().text();
        List<String> parts = sentences(reading).stream()
                .filter(span::overlaps)
                .map(sentence ->
                        text.substring(Math.max(span.start(), sentence.start()), Math.min(span.end(), sentence.end())))
                .toList();
        return parts.size() == 1 || parts.stream().allMatch(part -> text.indexOf(part) == text.lastIndexOf(part));
    }

    private static Optional<TextSpan> phrase(String text, TextSpan sentence, SplittableRandom random) {
        List<TextSpan> words = Words.in(text, sentence);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int first = random.nextInt(words.size());
        int last = Math.min(words.size() - 1, first + random.nextInt(LONGEST_PHRASE));
        return Optional.of(words.get(first).union(words.get(last)));
    }
}
