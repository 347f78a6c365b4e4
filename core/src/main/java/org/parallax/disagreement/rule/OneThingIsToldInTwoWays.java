package org.parallax.disagreement.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.story.PerArticleWith;

/**
 * A rule that knows the ways in which a thing can be told, and lays passages that tell it in different ways side by side: "a truck bomb", "a car bomb". What
 * is asked is told by no passage. An implementer must read a line by itself. Threads may share it.
 */
public abstract class OneThingIsToldInTwoWays implements Rule {

    private final PerArticleWith<Laid, List<Told>> told = PerArticleWith.by((article, laid) ->
            laid.lines().stream().filter(line -> !line.asks()).flatMap(this::in).toList());

    /**
     * A passage that tells it.
     *
     * @param words the words that do
     * @param way in which of the ways
     * @param of of what, as it is compared; "" where a story has one such thing
     * @param around what stands around the words
     */
    public record Told(Phrase words, String way, String of, Context around) {

        /** The words for a way, with what stands around them. */
        public static Told of(Phrase words, String way, String of) {
            return new Told(words, way, of, words.around());
        }

        /** The words from one term to another, or back, of what a story has one of. */
        public static Told of(Line line, int first, int last, String way) {
            return of(new Phrase(line, Math.min(first, last), Math.max(first, last)), way, "");
        }

        /** Whether so many words stand around both, and so many of them that are no names. */
        public boolean shares(Told other, int things, int words) {
            return around.things().shares(other.around.things(), things)
                    && around.keys().shares(other.around.keys(), words);
        }

        /** The person who is spoken of last before the words, not in an aside: Ana of "Ana Brel, a rival of Jon Lund, left". */
        public Optional<String> personBefore(Compared story) {
            return line().namedBefore(line().beforeAside(words.first()))
                    .filter(story::isPerson)
                    .findFirst();
        }

        /** Whether a person is spoken of in the sentences of both. */
        public boolean sharesAPerson(Told other, Compared story) {
            return persons(story).anyMatch(who -> other.persons(story).anyMatch(who::equals));
        }

        private Stream<String> persons(Compared story) {
            return line().terms().stream()
                    .flatMap(term -> term.entity().stream())
                    .filter(story::isPerson);
        }

        /** The line of the words. */
        public Line line() {
            return words.line();
        }
    }

    @Override
    public final List<Contradiction> among(Compared story) {
        Map<String, List<Told>> byThing = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.read(told)
                        .forEach(each -> byThing.computeIfAbsent(each.of(), unseen -> new ArrayList<>())
                                .add(each)));
        return byThing.values().stream().flatMap(all -> pairs(all, story)).toList();
    }

    private Stream<Contradiction> pairs(List<Told> all, Compared story) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.subList(i + 1, all.size()).stream()
                        .filter(other -> !other.way().equals(all.get(i).way()) && areOne(all.get(i), other, story))
                        .map(other -> contradiction(all.get(i), other)));
    }

    /** What a line tells of it. */
    final Stream<Told> in(Line line) {
        return IntStream.range(0, line.size()).boxed().flatMap(at -> at(line, at).stream());
    }

    /** What the words around a term tell of it. */
    protected abstract Optional<Told> at(Line line, int at);

    /** Whether two passages that tell it in different ways tell of one thing. */
    protected abstract boolean areOne(Told one, Told other, Compared story);

    /** What they differ in. */
    protected abstract String asks();

    /** The rule, in words. */
    protected abstract String why();

    /** Whether the matter moved on between the two. */
    protected boolean hasChanged() {
        return false;
    }

    /** Of what kind the disagreement is. */
    protected Kind kind() {
        return Kind.OTHER;
    }

    private Contradiction contradiction(Told one, Told other) {
        return new Contradiction(
                kind(),
                hasChanged(),
                one.of(),
                () -> asks() + ": " + Heading.quoted(one.words().words()) + " or "
                        + Heading.quoted(other.words().words()),
                one.words().side(one.way()),
                other.words().side(other.way()),
                why());
    }
}
