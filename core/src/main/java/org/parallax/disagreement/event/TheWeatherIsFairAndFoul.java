package org.parallax.disagreement.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.OneThingIsToldInTwoWays;
import org.parallax.language.WordSets;

/** Of one accident, one article says that the weather was good, another that it was not: "visibility was perfect", "strong winds in the area of the crash". */
public final class TheWeatherIsFairAndFoul extends OneThingIsToldInTwoWays {

    private static final Set<String> WEATHER = WordSets.of(TheWeatherIsFairAndFoul.class, "weather");
    private static final Set<String> FAIR = WordSets.of(TheWeatherIsFairAndFoul.class, "fair");
    private static final Set<String> FOUL = WordSets.of(TheWeatherIsFairAndFoul.class, "foul");
    private static final Set<String> STORMY =
            WordSets.of(TheWeatherIsFairAndFoul.class, "what is foul where it is strong");
    private static final Set<String> STRONG = WordSets.of(TheWeatherIsFairAndFoul.class, "strong as weather");
    private static final Set<String> ACCIDENTS = WordSets.of(TheWeatherIsFairAndFoul.class, "accidents");
    private static final Set<String> NOT = WordSets.of(Line.class, "not told as so");

    private static final Set<String> LATER = WordSets.of(TheWeatherIsFairAndFoul.class, "weather of another time");

    /** Terms between the weather and what is said of it. */
    private static final int NEAR = 6;

    @Override
    protected Optional<Told> at(Line line, int at) {
        Term term = line.term(at);
        boolean strong = term.isOneOf(STORMY) && line.term(at - 1).isOneOf(STRONG);
        boolean weather = strong || term.isOneOf(WEATHER);
        boolean open = weather
                && line.terms().stream()
                        .anyMatch(word -> word.isOneOf(NOT) || word.isOneOf(LATER) || word.is("if", "will"));
        if (!weather || open || !isOfAnAccident(line)) {
            return Optional.empty();
        }
        return strong ? Optional.of(Told.of(line, at - 1, at, "foul")) : told(line, at);
    }

    /** "Visibility was poor", "good weather". */
    private static Optional<Told> told(Line line, int weather) {
        return IntStream.concat(IntStream.of(weather - 1), IntStream.rangeClosed(weather + 1, weather + NEAR))
                .filter(of -> line.term(of).isOneOf(FAIR) || line.term(of).isOneOf(FOUL))
                .filter(of -> line.term(of).clause() == line.term(weather).clause())
                .mapToObj(of -> Told.of(line, of, weather, line.term(of).isOneOf(FAIR) ? "fair" : "foul"))
                .findFirst();
    }

    /** The accident stands in its sentence, or in one beside. */
    private static boolean isOfAnAccident(Line line) {
        List<Line> lines = line.laid().lines();
        return IntStream.rangeClosed(line.number() - 1, line.number() + 1)
                .filter(at -> at >= 0 && at < lines.size())
                .anyMatch(at -> lines.get(at).terms().stream().anyMatch(term -> term.isOneOf(ACCIDENTS)));
    }

    @Override
    protected boolean areOne(Told one, Told other, Compared story) {
        return one.words().standsApartFrom(other.words()) && LooksBack.is(one.line()) == LooksBack.is(other.line());
    }

    @Override
    protected String asks() {
        return "how the weather was";
    }

    @Override
    protected String why() {
        return "of one accident, the weather is told as good and as bad";
    }
}
