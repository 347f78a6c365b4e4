package org.parallax.disagreement.rule;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.NumberWords;
import org.parallax.disagreement.number.TheNumberOfThings;
import org.parallax.language.PartOfSpeech;

/** What two passages differ in, as a question: its frame is the rule's, the words within it stand together in one of them. Threads may share it. */
public final class Heading {

    /** A line of a heading. */
    private static final int LONGEST = 100;

    private static final int NOWHERE = Integer.MAX_VALUE;

    private Heading() {}

    /**
     * "When “the pier was closed”": the clause of one of two deeds up to the time that differs.
     *
     * @param asks "when", "at what hour"
     */
    public static String of(String asks, Place a, Place b) {
        String told = shorter(a.told(), b.told()).orElseGet(() -> upTo(a.line(), a.at(), a.time()));
        return asks + " " + quoted(told);
    }

    /**
     * Where a clause's verb stands, and the time that it is told of.
     *
     * @param at a term of the clause
     * @param time the first term of what differs
     */
    public record Place(Line line, int at, int time) {

        private Optional<String> told() {
            return clause(line, at, time);
        }
    }

    /** What a clause tells up to a place behind its verb. */
    public static String upTo(Line line, int verb, int time) {
        return clause(line, verb, time).orElseGet(() -> line.words(verb, end(Clause.at(line, verb), verb, verb, time)));
    }

    /** What a clause tells. */
    public static String said(Line line, int verb) {
        return upTo(line, verb, NOWHERE);
    }

    /** Some words between quotation marks, cut to the length of a heading. */
    public static String quoted(String words) {
        return "“" + Shortened.of(words.replaceAll("[“”\"]", "").replaceAll("[,.;:]$", ""), LONGEST) + "”";
    }

    /** What a clause tells; empty where it has no subject of its own. */
    public static Optional<String> clause(Line line, int at) {
        return clause(line, at, NOWHERE);
    }

    private static Optional<String> shorter(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min((x, y) -> Integer.compare(x.length(), y.length()));
    }

    /** The clause that a term stands in, from its subject to its end, or up to a place behind the term; empty where it has no subject of its own. */
    private static Optional<String> clause(Line line, int at, int upTo) {
        Clause clause = Clause.at(line, at).within(at).beforeOthersWords(at);
        OptionalInt from = clause.subject(at);
        boolean infinitive = line.term(at - 1).is("to");
        return infinitive || from.isEmpty() || (upTo < at && upTo >= from.getAsInt())
                ? Optional.empty()
                : Optional.of(line.words(from.getAsInt(), end(clause, at, from.getAsInt(), upTo)));
    }

    private static int end(Clause clause, int at, int from, int upTo) {
        int last = upTo > at ? Math.min(clause.last(), upTo - 1) : clause.last();
        return new Clause(clause.line(), clause.first(), last).lastFitting(from, at, LONGEST);
    }

    /** "How many cracks", "how many people died". */
    public static String howMany(Count count) {
        return switch (count.sort()) {
            case TOLL -> ofToll(count);
            case MEASURE -> howMuch(count.thing()) + told(count);
            case PEOPLE, NOUN ->
                "how many" + noun(count) + (count.rate().isEmpty() ? told(count) : " a " + count.rate());
        };
    }

    /** “Divers found” of "divers found 14 cracks", “marched to the square” of "40 people marched to the square"; "" for neither. */
    private static String told(Count count) {
        Line line = count.line();
        Clause clause = Clause.at(line, count.first()).within(count.first());
        OptionalInt subject = clause.subject(count.first() - 1);
        boolean done = line.term(count.last() + 1).part().isVerb()
                && line.term(count.last() + 1).clause()
                        == line.term(count.last()).clause();
        if (done && subject.isEmpty()) {
            return " " + quoted(line.words(count.last() + 1, end(clause, count.last() + 1, count.last(), mark(count))));
        }
        boolean object = line.term(count.first() - 1).part().isVerbForm() && subject.isPresent();
        return object ? " " + quoted(line.words(subject.getAsInt(), count.first() - 1)) : "";
    }

    /** The next mark behind a count. */
    private static int mark(Count count) {
        int at = count.last() + 1;
        while (count.line().term(at).part() != PartOfSpeech.MARK) {
            at++;
        }
        return at;
    }

    private static String ofToll(Count count) {
        String thing = count.thing().replace(" badly", "");
        String badly = thing.equals(count.thing()) ? "" : " badly";
        String noun = noun(count);
        if (count.thing().equals("sick") && noun.matches(".*(cases|infections)")) {
            return "how many" + noun;
        }
        return "how many" + (namesToll(count) ? "" : noun) + " " + CountedWords.became(thing) + badly;
    }

    /** "Four dead bodies", "14 deaths". */
    private static boolean namesToll(Count count) {
        return IntStream.rangeClosed(count.first(), count.last())
                .anyMatch(at -> CountedWords.isToll(count.line().term(at).lower()));
    }

    /** How much of what is measured: money, a length. */
    public static String howMuch(String measured) {
        return switch (measured.split(" ", -1)[0]) {
            case "length" -> "how long or how far";
            case "mass" -> "how heavy";
            case "money" -> "how much money";
            case "share" -> "what share";
            case "speed" -> "how fast";
            case "duration" -> "how long";
            case "area" -> "how large";
            default -> "how much " + measured;
        };
    }

    /** The words behind the number: " main cracks"; "" for none, and for "others". */
    private static String noun(Count count) {
        Line line = count.line();
        int from = IntStream.rangeClosed(count.first(), count.last())
                .mapToObj(at -> NumberWords.at(line, at))
                .flatMap(Optional::stream)
                .mapToInt(NumberWords.Read::end)
                .findFirst()
                .orElse(count.last() + 1);
        while (line.term(from).is("of", "the", "more", "other", "additional")) {
            from++;
        }
        if (from > count.last()) {
            return (" " + TheNumberOfThings.noun(line, count.first())).stripTrailing();
        }
        return line.term(count.last()).is("others") ? "" : " " + line.words(from, count.last());
    }
}
