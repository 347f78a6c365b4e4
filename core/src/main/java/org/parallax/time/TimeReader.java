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
        List<Words> words =
                sentences.stream().map(s -> Words.in(text, s.span())).toList();
        List<TimeExpression> first = read(text, words, Clockless.of(published));
        return published.isKnown() ? first : readAgain(text, words, first);
    }

    /** An undated article is read again, against what it says itself of when it was written. */
    private static List<TimeExpression> readAgain(String text, List<Words> words, List<TimeExpression> first) {
        DateRange inferred = PublicationFromText.infer(text, first);
        return inferred.isKnown() ? read(text, words, Clockless.of(inferred)) : first;
    }

    private static List<TimeExpression> read(String text, List<Words> sentences, Clockless anchor) {
        List<TimeExpression> times = new ArrayList<>();
        Named named = Named.NOTHING;
        for (Words words : sentences) {
            named = read(text, words, anchor, named, times);
        }
        return List.copyOf(times);
    }

    private static Named read(String text, Words words, Clockless anchor, Named before, List<TimeExpression> times) {
        Named named = before.nextSentence();
        for (Found found : find(words)) {
            Tense tense =
                    TenseReader.of(words, found.match().from(), found.match().to());
            Outcome own = anchor.resolve(found, named, tense);
            Optional<Outcome> beside = AfterAnotherEvent.of(found, named);
            Outcome outcome = beside.orElse(own);
            times.add(expression(text, found, outcome, beside.isPresent() ? ", from another event" : ""));
            named = named.with(found, outcome);
        }
        return named;
    }

    private static List<Found> find(Words words) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Found> found = GRAMMAR.longest(words, at, ALL);
            found.ifPresent(all::add);
            at = found.map(f -> f.match().to()).orElse(at + 1);
        }
        return all;
    }

    private static TimeExpression expression(String text, Found found, Outcome outcome, String how) {
        Match match = found.match();
        Boundary boundary = Boundary.before(match);
        var span = match.words().span(match.from(), match.to());
        DateRange range = boundary.applied(outcome.range(span.of(text)));
        String rule = found.row().name() + how + boundary.words();
        return new TimeExpression(span, found.row().type(), outcome.value(), range, rule);
    }
}
