package org.parallax.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.disagreement.Context.Shared;
import org.parallax.disagreement.Context.Weighed;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.language.WordSets;
import org.parallax.story.WordWeights;
import org.parallax.time.TimeExpression;

/** Two clauses tell much the same of the same people and places, whatever their verbs, and date it in two years, or on one day of two years. */
final class OneThingIsDatedTwice implements Rule {

    private static final String WHY = "two clauses tell much the same, with two dates";

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d\\d(-\\d\\d)?");

    /** A date that its words tell in full: no year has to be worked out. */
    private static final Pattern STATED = Pattern.compile("\\b[12]\\d{3}\\b");

    /** What stands between two events of a sentence. */
    private static final Set<String> APART = WordSets.of(OneThingIsDatedTwice.class, "parts clauses");

    private static final int AROUND = 14;

    /** The letters of a year. */
    private static final int YEARS = 4;

    /** Fewer words say too little of what happened. */
    private static final int SHARED = 3;

    private static final double ALIKE = .5;

    /** One day of the calendar, told of two years, is hardly of two things. */
    private static final double ALIKE_OF_ONE_DAY = .25;

    /** The letters of a day. */
    private static final int DAY_LENGTH = 10;

    /** In bits, about three words of which each stands in one sentence of sixteen. */
    private static final double MUCH = 12;

    /** Years beyond which things of one sort are two. */
    private static final int FAR = 2;

    private record Dated(Line line, int first, int last, LocalDate day, String value, Weighed around) {

        /** Whether both are one day or month of the calendar, as far as both tell it. */
        boolean isOneInTheYearOf(Dated other) {
            int told = Math.min(value.length(), other.value.length());
            return value.substring(YEARS, told).equals(other.value.substring(YEARS, told));
        }
    }

    @Override
    public List<Contradiction> among(Compared story) {
        List<Dated> all = story.articles().stream()
                .flatMap(laid -> laid.lines().stream())
                .flatMap(line -> in(line, story.weights()).stream())
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (lieApart(all.get(i), all.get(j)) && areOne(all.get(i), all.get(j))) {
                    found.add(contradiction(all.get(i), all.get(j)));
                }
            }
        }
        return found;
    }

    private static List<Dated> in(Line line, WordWeights weights) {
        List<Dated> found = new ArrayList<>();
        for (TimeExpression time : line.times(line.span())) {
            List<Integer> at =
                    line.where(term -> time.span().contains(term.span().start()));
            if (!at.isEmpty()
                    && isStated(line, time)
                    && line.term(at.get(0) - 1).is("on", "in")) {
                int first = at.get(0);
                int last = at.get(at.size() - 1);
                Weighed around = around(line, first, last).weighed(weights);
                time.range()
                        .firstDay()
                        .ifPresent(day -> found.add(new Dated(line, first, last, day, time.value(), around)));
            }
        }
        return found;
    }

    private static boolean isStated(Line line, TimeExpression time) {
        String words = time.span().of(line.laid().article().text());
        return YEAR.matcher(words).matches()
                || (DAY.matcher(time.value()).matches() && STATED.matcher(words).find());
    }

    /** The words on either side up to another event, but for those that stand nearer to another time. */
    private static Context around(Line line, int first, int last) {
        List<Integer> others = line.where(term -> term.timed()).stream()
                .filter(at -> at < first || at > last)
                .toList();
        return Context.of(
                line,
                end(line, first, -1),
                end(line, last, 1),
                at -> others.stream().noneMatch(other -> Math.abs(other - at) < Math.abs(first - at)));
    }

    private static int end(Line line, int from, int way) {
        int at = from;
        while (Math.abs(at - from) < AROUND
                && !APART.contains(line.term(at + way).lower())) {
            at += way;
        }
        return at;
    }

    /** One day or month of the calendar in two years, or two years. */
    private static boolean lieApart(Dated a, Dated b) {
        int years = Math.abs(a.day().getYear() - b.day().getYear());
        return a.line().laid() != b.line().laid() && years > 0 && years <= FAR && a.isOneInTheYearOf(b);
    }

    private static boolean areOne(Dated a, Dated b) {
        Shared shared = a.around().sharedWith(b.around());
        boolean days = a.value().length() == DAY_LENGTH && b.value().length() == DAY_LENGTH;
        return days
                ? shared.words().size() >= 2 && shared.ofTheLess() >= ALIKE_OF_ONE_DAY
                : shared.words().size() >= SHARED && shared.bits() >= MUCH && shared.ofTheLess() >= ALIKE;
    }

    private static Contradiction contradiction(Dated a, Dated b) {
        return new Contradiction(
                Kind.DATE,
                false,
                "",
                About.of(a.line(), a.first(), a.last(), b.line(), b.first(), b.last()),
                side(a),
                side(b),
                WHY);
    }

    private static Side side(Dated dated) {
        Line line = dated.line();
        return new Side(
                line.evidence(line.quoted(dated.first(), dated.last())),
                line.words(dated.first(), dated.last()),
                dated.day().toString());
    }
}
