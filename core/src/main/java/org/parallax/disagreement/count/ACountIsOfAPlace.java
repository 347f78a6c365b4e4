package org.parallax.disagreement.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Counts;
import org.parallax.disagreement.number.TheNumberOfThings;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.name.Countries;

/**
 * Counts of two countries are no count told twice, nor are that of one country and that of the world: "40 dead in Norway", "60 dead worldwide". Threads
 * may share it.
 */
final class ACountIsOfAPlace {

    /** What stands for all countries. */
    private static final String WORLD = "the world";

    private static final Set<String> PLACING = WordSets.of(ACountIsOfAPlace.class, "where things are");
    private static final Set<String> EVERYWHERE = WordSets.of(ACountIsOfAPlace.class, "all over the world");
    private static final Set<String> HAVING = WordSets.of(ACountIsOfAPlace.class, "has so many");

    private static final Set<String> ENDS = Set.of(",", ";", ":", "(", ")", "–", "—", "-", "and", "or");

    /** Terms of "UK total to" before a number. */
    private static final int TOTAL = 3;

    /** By less, one account of the whole differs from another. */
    private static final double MORE = 1.04;

    /** Words of a country's name at most. */
    private static final int LONGEST = 4;

    private ACountIsOfAPlace() {}

    /** Whether one is of other places than the other, or of a part where the other is of the whole. */
    static boolean areOfTwo(Count a, Count b) {
        Set<String> one = of(a);
        Set<String> other = of(b);
        boolean known = !one.isEmpty() && !other.isEmpty();
        if (known) {
            return one.stream().noneMatch(other::contains);
        }
        return a.sort() == Count.Sort.TOLL
                && (isPart(a, one) || isPart(b, other) || (isOfTheSick(a) && isLocal(one) != isLocal(other)));
    }

    /** The sick of a place are told beside those of many others. */
    private static boolean isOfTheSick(Count count) {
        return count.thing().startsWith("sick");
    }

    private static boolean isLocal(Set<String> places) {
        return !places.isEmpty() && !places.contains(WORLD);
    }

    /** Whether its article counts more of the same and names no country for them. */
    private static boolean isPart(Count count, Set<String> places) {
        return isLocal(places)
                && Counts.in(count.line().laid()).stream()
                        .flatMap(List::stream)
                        .anyMatch(whole -> isWholeOf(whole, count));
    }

    private static boolean isWholeOf(Count whole, Count part) {
        double more = whole.quantity().told();
        double less = part.quantity().told();
        return whole.thing().equals(part.thing())
                && !whole.isNew()
                && more > MORE * less
                && more <= CountPair.MANY * less
                && !isLocal(of(whole));
    }

    /** The country that it is told of, or the world; empty where none is named. */
    static Set<String> of(Count count) {
        return named(count)
                .or(() -> behind(count))
                .or(() -> before(count))
                .map(Set::of)
                .orElseGet(Set::of);
    }

    /** "40 UK cases", "the number of UK cases reached 40", "the UK total to 40". */
    private static Optional<String> named(Count count) {
        int first = TheNumberOfThings.leadingTo(count.line(), count.first()).orElse(count.first());
        int total = count.line().term(first - 1).is("to") ? Math.max(0, first - TOTAL) : first;
        return IntStream.rangeClosed(total, count.last())
                .mapToObj(at -> country(count.line(), at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "40 cases in Norway": before the next number or mark. */
    private static Optional<String> behind(Count count) {
        Line line = count.line();
        for (int at = count.last() + 1; at < line.size() && !isEnd(line, at); at++) {
            int here = at;
            Optional<String> place =
                    placed(line, at).or(() -> isOfTheSick(count) ? town(line, here) : Optional.empty());
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(Line line, int at) {
        Term term = line.term(at);
        boolean number = term.part() == PartOfSpeech.NUMBER && !isOfCountries(line, at);
        return number || term.isOneOf(ENDS);
    }

    /** "In Norway, 40 people", "Norway, where 40 people", "Norway: 40", "Norway has 40": the nearest. */
    private static Optional<String> before(Count count) {
        Line line = count.line();
        for (int at = count.first() - 1; at >= 0; at--) {
            Optional<String> place = placed(line, at);
            if (place.isPresent()) {
                return place;
            }
            Optional<String> holder =
                    line.term(at).is("where", ":") || line.term(at).isOneOf(HAVING)
                            ? countryThatEndsAt(line, line.term(at - 1).is(",") ? at - 2 : at - 1)
                            : Optional.empty();
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }

    /** "In Norway", "in 40 countries", "around the world". */
    private static Optional<String> placed(Line line, int at) {
        Term term = line.term(at);
        if (term.isOneOf(EVERYWHERE) || (term.is("world") && line.term(at - 1).is("the"))) {
            return Optional.of(WORLD);
        }
        if (!term.isOneOf(PLACING)) {
            return Optional.empty();
        }
        int name = line.term(at + 1).is("the") ? at + 2 : at + 1;
        return isOfCountries(line, name) ? Optional.of(WORLD) : country(line, name);
    }

    /** "Among Sula pupils", "in Sula": where no country is named, the place itself; cases of a disease are counted town by town. */
    private static Optional<String> town(Line line, int at) {
        boolean placing = line.term(at).isOneOf(PLACING) || line.term(at).is("among");
        int name = line.term(at + 1).is("the") ? at + 2 : at + 1;
        return placing && line.isCapital(name) && !line.term(name).timed()
                ? Optional.of(line.term(name).lower())
                : Optional.empty();
    }

    /** "40 countries", "some 40 countries". */
    private static boolean isOfCountries(Line line, int at) {
        return IntStream.rangeClosed(at, at + 2)
                .anyMatch(noun -> line.term(noun).is("countries", "nations")
                        && line.term(noun - 1).part() == PartOfSpeech.NUMBER);
    }

    private static Optional<String> country(Line line, int from) {
        return IntStream.iterate(LONGEST - 1, more -> more >= 0, more -> more - 1)
                .filter(more -> from + more < line.size() && line.isCapital(from))
                .mapToObj(more -> Countries.named(line.words(from, from + more)))
                .flatMap(Optional::stream)
                .map(Countries.Country::code)
                .findFirst();
    }

    private static Optional<String> countryThatEndsAt(Line line, int last) {
        return IntStream.range(0, LONGEST)
                .map(more -> last - more)
                .filter(from -> from >= 0 && line.isCapital(from))
                .mapToObj(from -> Countries.named(line.words(from, last)))
                .flatMap(Optional::stream)
                .map(Countries.Country::code)
                .findFirst();
    }
}
