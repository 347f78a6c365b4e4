package org.parallax.disagreement.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Clause;
import org.parallax.disagreement.line.Context;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Weighed;
import org.parallax.disagreement.line.Weighed.Shared;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;
import org.parallax.time.TimeExpression;

/** Two clauses tell much the same of the same people and places, whatever their verbs, and date it in two years, or on one day of two years. */
public final class OneThingIsDatedTwice implements Rule {

    private static final String WHY = "much the same is told of two years";

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

    private static final PerArticleWith<Laid, List<Told>> TOLD = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> in(line).stream()).toList());

    private record Told(Line line, int first, int last, LocalDate day, String value, Context around) {}

    private record Dated(Told told, Weighed around) {

        int year() {
            return told.day().getYear();
        }

        /** Whether both are one day or month of the calendar, as far as both tell it. */
        boolean isOneInTheYearOf(Dated other) {
            int both = Math.min(told.value().length(), other.told.value().length());
            return told.value().substring(YEARS, both).equals(other.told.value().substring(YEARS, both));
        }
    }

    @Override
    public List<Contradiction> among(Compared story) {
        List<Dated> all = story.articles().stream()
                .flatMap(laid -> laid.read(TOLD).stream())
                .map(told -> new Dated(told, told.around().weighed(story.weights())))
                .toList();
        List<Contradiction> found = new ArrayList<>();
        Map<Integer, BitSet> byYear = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byYear.computeIfAbsent(all.get(i).year(), unseen -> new BitSet()).set(i);
        }
        for (int i = 0; i < all.size(); i++) {
            Dated one = all.get(i);
            BitSet others = yearsApart(one, byYear);
            others.clear(0, i);
            others.stream()
                    .mapToObj(all::get)
                    .filter(other -> lieApart(one, other) && areOne(one, other))
                    .forEach(other -> found.add(contradiction(one.told(), other.told())));
        }
        return found;
    }

    /** The numbers of those that are told of other years not far from its own. */
    private static BitSet yearsApart(Dated one, Map<Integer, BitSet> byYear) {
        BitSet others = new BitSet();
        for (int years = 1; years <= FAR; years++) {
            others.or(byYear.getOrDefault(one.year() - years, new BitSet()));
            others.or(byYear.getOrDefault(one.year() + years, new BitSet()));
        }
        return others;
    }

    private static List<Told> in(Line line) {
        List<Told> found = new ArrayList<>();
        for (TimeExpression time : line.times(line.span())) {
            List<Integer> at =
                    line.where(term -> time.span().contains(term.span().start()));
            if (!at.isEmpty()
                    && isStated(line, time)
                    && line.term(at.get(0) - 1).is("on", "in")) {
                int first = at.get(0);
                int last = at.get(at.size() - 1);
                Context around = around(line, first, last);
                time.range()
                        .firstDay()
                        .ifPresent(day -> found.add(new Told(line, first, last, day, time.value(), around)));
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
        int years = Math.abs(a.year() - b.year());
        return a.told().line().laid() != b.told().line().laid() && years > 0 && years <= FAR && a.isOneInTheYearOf(b);
    }

    private static boolean areOne(Dated a, Dated b) {
        Shared shared = a.around().sharedWith(b.around());
        boolean days =
                a.told().value().length() == DAY_LENGTH && b.told().value().length() == DAY_LENGTH;
        return days
                ? shared.words().size() >= 2 && shared.ofTheLess() >= ALIKE_OF_ONE_DAY
                : shared.words().size() >= SHARED && shared.bits() >= MUCH && shared.ofTheLess() >= ALIKE;
    }

    private static Contradiction contradiction(Told a, Told b) {
        return new Contradiction(
                Kind.DATE, false, "", () -> Heading.of("in which year", place(a), place(b)), side(a), side(b), WHY);
    }

    /** The verb of the clause next to the year, before it or else behind. */
    private static Heading.Place place(Told told) {
        Line line = told.line();
        int verb = Clause.at(line, told.first()).verb(told.first());
        return new Heading.Place(line, verb, told.first());
    }

    private static Side side(Told told) {
        Line line = told.line();
        return new Side(
                line.evidence(line.quoted(told.first(), told.last())),
                line.words(told.first(), told.last()),
                told.day().toString());
    }
}
