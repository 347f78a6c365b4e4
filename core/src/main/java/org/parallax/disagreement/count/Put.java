package org.parallax.disagreement.count;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.number.Count;
import org.parallax.disagreement.number.NumberWords;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * What somebody puts at a number: "put the crowd at 900", "estimated the number of dead at 40", "gave a figure of 900".
 *
 * @param line where it stands
 * @param what the term of what is put at it: "crowd", "number"
 * @param of the term that says of what, "dead"; -1 for none
 * @param number the first term of the number
 * @param read the number
 */
record Put(Line line, int what, int of, int number, NumberWords.Read read) {

    private static final Set<String> PUTTING = WordSets.of(Put.class, "ways to put a number");
    private static final Set<String> GIVING = WordSets.of(Put.class, "giving a figure");
    private static final Set<String> PEOPLE = WordSets.of(Put.class, "what people are put at");
    private static final Set<String> DEAD = WordSets.of(Put.class, "what the dead are put at");
    private static final Set<String> MONEY = WordSets.of(Put.class, "what money is put at");
    private static final Set<String> ANYTHING = WordSets.of(Put.class, "what anything is put at");
    private static final Set<String> BETWEEN = WordSets.of(Put.class, "between a number and its words");

    /** Terms of "the number of the dead". */
    private static final int LONGEST = 6;

    /** What is put at the number behind a term. */
    static Optional<Put> at(Line line, int at) {
        return line.term(at).is("at") ? putAt(line, at) : line.term(at).is("of") ? given(line, at) : Optional.empty();
    }

    private static Optional<Put> putAt(Line line, int at) {
        return IntStream.rangeClosed(1, LONGEST)
                .map(back -> at - back)
                .filter(verb -> line.term(verb).isOneOf(PUTTING)
                        && line.term(verb).part().isVerbForm()
                        && line.term(verb).clause() == line.term(at).clause())
                .boxed()
                .findFirst()
                .flatMap(verb -> IntStream.range(verb + 1, at)
                        .filter(what -> isCounted(line.term(what)))
                        .boxed()
                        .findFirst())
                .flatMap(what -> put(line, what, of(line, what, at), at + 1));
    }

    /** "The number of dead", "the number of people in the square". */
    private static int of(Line line, int what, int at) {
        return line.term(what).isOneOf(ANYTHING) && line.term(what + 1).is("of")
                ? IntStream.range(what + 2, at)
                        .filter(noun -> line.term(noun).part().isNoun())
                        .findFirst()
                        .orElse(at - 1)
                : -1;
    }

    /** "Gave a figure of 900". */
    private static Optional<Put> given(Line line, int of) {
        boolean figure = line.term(of - 1).is("figure", "number", "total", "toll")
                && line.term(of - 3).isOneOf(GIVING);
        return figure ? put(line, of - 1, -1, of + 1) : Optional.empty();
    }

    private static Optional<Put> put(Line line, int what, int of, int from) {
        int number = from;
        while (line.term(number).isOneOf(BETWEEN)) {
            number++;
        }
        int first = number;
        return NumberWords.at(line, first).map(read -> new Put(line, what, of, first, read));
    }

    private static boolean isCounted(Term term) {
        return term.isOneOf(PEOPLE) || term.isOneOf(DEAD) || term.isOneOf(MONEY) || term.isOneOf(ANYTHING);
    }

    /** The last of some counts that can be of what is put at the number. */
    Optional<Count> among(List<Count> counts) {
        boolean anything = of < 0 && line.term(what).isOneOf(ANYTHING);
        Optional<Count> last = counts.stream().filter(this::canBe).reduce((earlier, later) -> later);
        return last.or(() -> anything && counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty());
    }

    private boolean canBe(Count count) {
        if (of >= 0) {
            return isOf(count, line.term(of));
        }
        Term put = line.term(what);
        boolean people = count.sort() == Count.Sort.PEOPLE;
        if (put.isOneOf(PEOPLE)) {
            return people;
        }
        if (put.isOneOf(DEAD)) {
            return count.thing().equals("dead");
        }
        if (put.isOneOf(MONEY)) {
            return count.thing().startsWith("money");
        }
        return people || count.sort() == Count.Sort.TOLL;
    }

    /** "The number of dead", "the number of marchers", "the number of boats". */
    private static boolean isOf(Count count, Term noun) {
        return CountedWords.toll(noun.lower())
                .map(toll -> toll.equals(count.thing()))
                .orElseGet(() -> CountedWords.isPerson(noun.lower())
                        ? count.sort() == Count.Sort.PEOPLE
                        : noun.part() != PartOfSpeech.MARK && noun.stem().equals(count.thing()));
    }
}
