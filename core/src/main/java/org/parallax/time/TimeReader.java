package org.parallax.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.language.Sentence;

/**
 * Reads the time expressions of a text and the days that they can mean, against the article's date and against each other. A pure
 * function of its arguments, linear in the text; it knows no clock. Threads may share it.
 */
public final class TimeReader {

    private static final Grammar GRAMMAR = Grammar.of(Stream.of(
                    DateRows.all(),
                    DayRows.all(),
                    HolidayRows.all(),
                    DaysThatBecameNames.all(),
                    StretchRows.all(),
                    AgoRows.all(),
                    LengthRows.all(),
                    SetRows.all(),
                    VagueRows.all())
            .flatMap(List::stream)
            .toList());

    private static final Set<Category> ALL = EnumSet.allOf(Category.class);

    private TimeReader() {}

    /**
     * The time expressions of a text, in order, without the prepositions before them.
     *
     * @param published when the article appeared; a range is taken as such, and so is unknown
     */
    public static List<TimeExpression> read(String text, List<Sentence> sentences, DateRange published) {
        List<List<Found>> found =
                sentences.stream().map(s -> find(Words.in(text, s.span()))).toList();
        List<TimeExpression> first = resolve(text, found, Clockless.of(published));
        return published.isKnown() ? first : resolveAgain(text, found, first);
    }

    /** What an undated article says is resolved again, against what it says itself of when it was written. */
    private static List<TimeExpression> resolveAgain(String text, List<List<Found>> found, List<TimeExpression> first) {
        DateRange inferred = PublicationFromText.infer(text, first);
        return inferred.isKnown() ? resolve(text, found, Clockless.of(inferred)) : first;
    }

    private static List<TimeExpression> resolve(String text, List<List<Found>> sentences, Clockless anchor) {
        List<TimeExpression> times = new ArrayList<>();
        Named named = Named.NOTHING;
        for (List<Found> sentence : sentences) {
            named = resolve(text, sentence, anchor, named, times);
        }
        return List.copyOf(times);
    }

    private static Named resolve(
            String text, List<Found> sentence, Clockless anchor, Named before, List<TimeExpression> times) {
        Named named = before.nextSentence();
        List<TimeExpression> here = new ArrayList<>();
        AFeastIsOfTheYearToldBesideIt feasts = AFeastIsOfTheYearToldBesideIt.in(sentence, anchor);
        AMonthIsOfTheYearToldBehindTheNext lists = AMonthIsOfTheYearToldBehindTheNext.in(sentence, anchor);
        for (int at = 0; at < sentence.size(); at++) {
            int place = at;
            Found found = sentence.get(at);
            Match match = found.match();
            Tense tense = TenseReader.of(match.words(), match.from(), match.to());
            Outcome own = feasts.of(found, tense).or(() -> lists.of(place)).orElse(anchor.resolve(found, named, tense));
            Optional<Outcome> beside = AfterAnotherEvent.of(found, named, anchor);
            Outcome outcome = beside.orElse(WhatIsOverIsNotToCome.told(found, own, anchor, named, tense));
            Outcome told = WhatWasThisWeekWasByNow.told(found, outcome, anchor, tense);
            here.add(expression(
                    text,
                    found,
                    told,
                    tense == Tense.PAST && anchor.isOver(told),
                    beside.isPresent() ? ", from another event" : ""));
            named = named.with(found, outcome);
        }
        times.addAll(DaysOfOneMonthAreToldAsAWhole.in(
                text, ASpanIsToldAsAWhole.in(text, AWeekdayOfASpanFollowsTheOther.in(text, here))));
        return named;
    }

    private static List<Found> find(Words words) {
        Slots slots = Slots.in(words);
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Found> found = GRAMMAR.longest(slots, at, ALL);
            found.filter(time -> !ATimeInATitleIsNoTime.holds(time.match())).ifPresent(all::add);
            at = found.map(f -> f.match().to()).orElse(at + 1);
        }
        return all;
    }

    private static TimeExpression expression(String text, Found found, Outcome outcome, boolean over, String how) {
        Match match = found.match();
        Boundary boundary = Boundary.before(match, over);
        var span = match.words().span(match.from(), match.to());
        DateRange range = boundary.applied(outcome.range(span.of(text)));
        String rule = found.row().name() + how + boundary.words();
        return new TimeExpression(span, found.row().type(), outcome.value(), range, rule);
    }
}
