package org.parallax.disagreement.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Qualifiers;
import org.parallax.disagreement.line.Quantity;
import org.parallax.disagreement.line.Synonyms;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.Counts;
import org.parallax.disagreement.number.NumberWords;
import org.parallax.language.WordSets;

/**
 * So many of something that one has: "Brel now has at least 57 seats". Behind such a clause, "Lund has 12" is of the same.
 *
 * @param line where it stands
 * @param holder the term of who has it
 * @param first the number's first term
 * @param last the last term of what is counted
 * @param matter who and what, as it is compared
 * @param quantity how many
 */
record Holding(Line line, int holder, int first, int last, String matter, Quantity quantity) {

    private static final Set<String> NOW = WordSets.of(Holding.class, "between has and a number");

    /** "At least 766" is not how 781 are told. */
    private static final double EXACT = 100;

    private static final int ROUND = 10;

    static List<Holding> in(Line line) {
        List<Holding> holdings = new ArrayList<>();
        String thing = "";
        for (int at = 1; at < line.size(); at++) {
            if (line.term(at).is("has", "have")) {
                Optional<Holding> read = at(line, at, thing);
                read.ifPresent(holdings::add);
                thing = read.map(Holding::thing).orElse(thing);
            }
        }
        return holdings;
    }

    private String thing() {
        return matter.substring(matter.indexOf('|') + 1);
    }

    /** "How many seats", in the word of the line for them. */
    String asks() {
        return line
                .where(term -> !thing().isEmpty()
                        && term.stem().equals(thing())
                        && term.part().isNoun())
                .stream()
                .findFirst()
                .map(at -> "how many " + line.words(at, at))
                .orElse("what number");
    }

    private static Optional<Holding> at(Line line, int verb, String before) {
        int beside = line.term(verb - 1).is("now", "also", "currently", "still", "already") ? verb - 2 : verb - 1;
        int holder = line.term(beside).is(",", "and") && line.term(0).named() ? 0 : beside;
        int number = verb + 1;
        while (line.term(number).isOneOf(NOW)) {
            number++;
        }
        int first = number;
        return line.term(holder)
                .entity()
                .filter(who -> line.term(holder).named())
                .flatMap(who ->
                        NumberWords.at(line, first).flatMap(read -> made(line, who, holder, first, read, before)));
    }

    private static Optional<Holding> made(
            Line line, String who, int holder, int number, NumberWords.Read read, String before) {
        int start = Qualifiers.start(line, number);
        Quantity quantity = Qualifiers.asTold(line.words(start, number).toLowerCase(Locale.ROOT), read.quantity());
        Optional<Count> counted = Counts.in(line).stream()
                .filter(count -> count.first() <= number && count.last() >= number && count.sort() == Count.Sort.NOUN)
                .findFirst();
        if (counted.isPresent()) {
            Count count = counted.get();
            return Optional.of(
                    new Holding(line, holder, start, count.last(), who + "|" + Synonyms.of(count.thing()), quantity));
        }
        boolean bare = line.term(read.end()).is(".", ",", ";", "and", "while", "")
                && !line.term(number).timed();
        return bare
                ? Optional.of(new Holding(line, holder, start, read.end() - 1, who + "|" + before, quantity))
                : Optional.empty();
    }

    /** Of so many, the least is told exactly where it is not round: "at least 766" and "at least 781" are two. */
    boolean differsFrom(Holding other) {
        Holding least = quantity.told() < other.quantity.told() ? this : other;
        boolean two = quantity.told() != other.quantity.told() && least.isExactLeast();
        return two || !quantity.agreesWith(other.quantity);
    }

    private boolean isExactLeast() {
        return quantity.isOpen() && quantity.told() >= EXACT && quantity.told() % ROUND != 0;
    }
}
