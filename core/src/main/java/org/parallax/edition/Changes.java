package org.parallax.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.edition.Change.Kind;
import org.parallax.statement.Statement.Part;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * What an outlet changed from one version of an article to the next. A single thread uses it.
 *
 * <p>Sentences that stand in both texts in the same order are found first.
 * Of what is left, a sentence that stands elsewhere in the other text was moved; two that are alike are one, reworded, and compared word by word
 * in the same way; the rest was taken out or added. Sentences of a paragraph with one fate are one passage.
 */
final class Changes {

    private final List<Passage> gone = new ArrayList<>();
    private final List<Passage> come = new ArrayList<>();
    private final List<Placed> found = new ArrayList<>();
    private final Map<Passage, Integer> place = new HashMap<>();

    private Changes() {}

    /** A change whose passages are whole sentences, and where it stands among all: earlier text first where both differ in one place. */
    private record Placed(int place, Kind kind, List<Passage> before, List<Passage> after) {}

    /** In the order of the text, the headline first. */
    static List<Change> between(StoryArticle before, StoryArticle after) {
        Changes changes = new Changes();
        changes.compare(Passage.of(before), Passage.of(after));
        return Stream.concat(
                        headline(before, after).stream(),
                        changes.joined().stream().map(Changes::change))
                .toList();
    }

    private static Optional<Change> headline(StoryArticle before, StoryArticle after) {
        Optional<Evidence> was = before.article().headline().map(span -> evidence(before, span));
        Optional<Evidence> is = after.article().headline().map(span -> evidence(after, span));
        if (forms(was).equals(forms(is))) {
            return Optional.empty();
        }
        Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.TAKEN_OUT : Kind.REWORDED;
        return Optional.of(new Change(kind, Part.HEADLINE, was, is, words(was, is)));
    }

    private static Evidence evidence(StoryArticle article, TextSpan span) {
        return new Evidence(article.id(), span, span.of(article.text()));
    }

    private static List<String> forms(Optional<Evidence> passage) {
        return passage.map(
                        p -> Words.in(p.words()).all().stream().map(Word::form).toList())
                .orElse(List.of());
    }

    private void compare(List<Passage> before, List<Passage> after) {
        for (Difference difference : Difference.between(keys(before), keys(after))) {
            before.subList(difference.from(), difference.to()).forEach(passage -> left(passage, gone));
            after.subList(difference.otherFrom(), difference.otherTo()).forEach(passage -> left(passage, come));
        }
        new Pairs(gone, come).moved().forEach(pair -> pair(Kind.MOVED, pair));
        new Pairs(gone, come).alike().forEach(pair -> pair(Kind.REWORDED, pair));
        gone.forEach(passage -> add(Kind.TAKEN_OUT, passage, List.of(passage), List.of()));
        come.forEach(passage -> add(Kind.ADDED, passage, List.of(), List.of(passage)));
    }

    private void left(Passage passage, List<Passage> side) {
        place.put(passage, place.size());
        side.add(passage);
    }

    private void pair(Kind kind, Pairs.Pair pair) {
        gone.remove(pair.before());
        come.remove(pair.after());
        add(kind, pair.after(), List.of(pair.before()), List.of(pair.after()));
    }

    private void add(Kind kind, Passage at, List<Passage> before, List<Passage> after) {
        found.add(new Placed(place.getOrDefault(at, 0), kind, before, after));
    }

    private static List<String> keys(List<Passage> passages) {
        return passages.stream().map(Passage::key).toList();
    }

    /** Neighbours of one fate and paragraph as one; a reworded sentence stays by itself. */
    private List<Placed> joined() {
        found.sort(Comparator.comparingInt(Placed::place));
        List<Placed> joined = new ArrayList<>();
        for (Placed next : found) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined.get(last), next)) {
                joined.set(last, together(joined.get(last), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean goesOn(Placed last, Placed next) {
        return last.kind() == next.kind()
                && next.kind() != Kind.REWORDED
                && goesOn(last.before(), next.before())
                && goesOn(last.after(), next.after());
    }

    private static boolean goesOn(List<Passage> last, List<Passage> next) {
        return last.isEmpty() ? next.isEmpty() : last.get(last.size() - 1).isFollowedBy(next.get(0));
    }

    private static Placed together(Placed last, Placed next) {
        return new Placed(
                last.place(),
                last.kind(),
                Stream.concat(last.before().stream(), next.before().stream()).toList(),
                Stream.concat(last.after().stream(), next.after().stream()).toList());
    }

    private static Change change(Placed placed) {
        Optional<Evidence> before = whole(placed.before());
        Optional<Evidence> after = whole(placed.after());
        boolean reworded = placed.kind() == Kind.REWORDED;
        return new Change(placed.kind(), Part.BODY, before, after, reworded ? words(before, after) : List.of());
    }

    private static Optional<Evidence> whole(List<Passage> sentences) {
        return sentences.stream()
                .map(Passage::span)
                .reduce(TextSpan::union)
                .map(span -> evidence(sentences.get(0).article(), span));
    }

    /** The words in which two passages differ; none where one of them is missing. */
    private static List<Change.Words> words(Optional<Evidence> before, Optional<Evidence> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        Words was = Words.in(before.get().words());
        Words is = Words.in(after.get().words());
        return Difference.between(forms(before), forms(after)).stream()
                .map(difference -> new Change.Words(
                        span(was, difference.from(), difference.to(), before.get()),
                        span(is, difference.otherFrom(), difference.otherTo(), after.get())))
                .toList();
    }

    private static Optional<TextSpan> span(Words words, int from, int to, Evidence passage) {
        return from == to
                ? Optional.empty()
                : Optional.of(words.span(from, to - 1).shift(passage.span().start()));
    }
}
