package org.parallax.disagreement.person;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.WordSets;

/** Two articles describe one person of one age as of two origins: "a 31-year-old Frenchman", "a 31-year-old immigrant from Denmark". */
public final class OneSuspectHasTwoOrigins extends OneThingIsToldInTwoWays {

    private static final Set<String> COMING = WordSets.of(OneSuspectHasTwoOrigins.class, "comes from abroad");
    private static final Set<String> BELONGING = WordSets.of(OneSuspectHasTwoOrigins.class, "belongs to a country");

    /** Terms behind the age in which the origin stands. */
    private static final int NEAR = 4;

    /** "31-year-old", in one term or in five. */
    @Override
    protected Optional<Told> at(Line line, int at) {
        String age = age(line, at);
        int end = line.term(at).lower().contains("-year-old") ? at : at + 4;
        return age.isEmpty()
                ? Optional.empty()
                : IntStream.rangeClosed(end + 1, end + NEAR)
                        .filter(word -> !origin(line, word).isEmpty())
                        .mapToObj(word -> Told.of(new Phrase(line, at, behind(line, word)), origin(line, word), age))
                        .findFirst();
    }

    private static String age(Line line, int at) {
        String word = line.term(at).lower();
        if (word.matches("\\d\\d-year-old")) {
            return word.substring(0, 2);
        }
        return word.matches("\\d\\d")
                        && line.term(at + 1).is("-")
                        && line.term(at + 2).is("year")
                ? word
                : "";
    }

    /** "Immigrant", "dual national", "Frenchman", "French citizen". */
    private static String origin(Line line, int at) {
        Term term = line.term(at);
        if (term.isOneOf(COMING)) {
            return "from abroad";
        }
        if (term.isOneOf(BELONGING)
                && (line.isCapital(at - 1) || line.term(at - 1).is("dual"))) {
            return line.term(at - 1).is("dual")
                    ? "of two countries"
                    : line.term(at - 1).lower();
        }
        boolean man = term.lower().matches("[a-z]+(man|woman)") && line.isCapital(at);
        return man ? term.lower().replaceAll("(wo)?man$", "") : "";
    }

    /** "Of Danish origin", "from Denmark". */
    private static int behind(Line line, int at) {
        int end = at;
        boolean more = line.term(at + 1).is("of", "from");
        while (more
                && end < at + NEAR
                && (end <= at + 1 || line.term(end + 1).part().isNoun())) {
            end++;
        }
        return end;
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        return one.words().standsApartFrom(other.words());
    }

    @Override
    protected String asks() {
        return "where from";
    }

    @Override
    protected String why() {
        return "one person of one age, described as of two origins";
    }
}
