package org.parallax.commitment.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge.Deed;
import org.parallax.commitment.page.Wording;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;

/**
 * By when a deed is due: by its own words, by the clause that says when, or by what is said right behind it. "Within days" is no day that anybody gave,
 * and nobody is late by it. Threads may share it.
 */
final class Due {

    /** "… when it is dry, and that will be on Friday". */
    private static final Pattern THAT_WILL_BE =
            Pattern.compile("^[”\"]?,? and (?:that|this|it) (?:will|would) (?:be|happen) ([^.;,]+)");

    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six", "seven");

    private static final Pattern SO_MANY_DAYS = Pattern.compile("\\b(two|three|four|five|six|seven)[ -]days?\\b");

    /** "Resign, effective on 9 May". */
    private static final Pattern EFFECTIVE = Pattern.compile("^, effective ([^.;,]+)");

    private static final Pattern FROM = Pattern.compile("\\b(?:from|starting|beginning|as of) (?:on )?$");

    private Due() {}

    static DateRange of(Page page, Wording sentence, Deed deed, DateRange made) {
        return Dates.undone(page, sentence, deed.what())
                .or(() -> lastOfItsDays(page, deed.what()))
                .orElseGet(() -> ofWhatIsToBeDone(page, sentence, deed, made));
    }

    /** "Three days of talks, starting on Saturday": the last of them. */
    private static Optional<DateRange> lastOfItsDays(Page page, TextSpan deed) {
        Matcher days = SO_MANY_DAYS.matcher(deed.of(page.text()));
        return days.find()
                ? page.timesIn(deed).stream()
                        .filter(time -> isBeginning(page, time, deed))
                        .flatMap(time -> time.range().day().stream())
                        .findFirst()
                        .map(first -> daysFrom(first, NUMBERS.indexOf(days.group(1)) + 1))
                : Optional.empty();
    }

    private static DateRange daysFrom(LocalDate first, int days) {
        LocalDate last = first.plusDays(days);
        return new DateRange(
                Optional.of(PartialDate.day(first)),
                Optional.of(PartialDate.day(last)),
                DateRange.Basis.INFERRED,
                "the last of its days");
    }

    private static DateRange ofWhatIsToBeDone(Page page, Wording sentence, Deed deed, DateRange made) {
        DateRange own = Dates.due(page, sentence, deed.what(), made);
        return own.isKnown()
                ? own
                : behind(page, sentence, deed, made)
                        .or(() -> when(page, deed, made))
                        .or(() -> since(page, sentence, deed.what()))
                        .or(() -> Dates.lasting(page, deed.what()))
                        .or(() -> DayOfAnEvent.in(page, sentence, deed.what(), made))
                        .orElse(own);
    }

    private static Optional<DateRange> behind(Page page, Wording sentence, Deed deed, DateRange made) {
        int from =
                Math.max(deed.what().end(), deed.condition().map(TextSpan::end).orElse(0));
        int end = Math.max(from, sentence.span().end());
        String rest = page.text().substring(from, end);
        Matcher behind = rest.startsWith(", effective") ? EFFECTIVE.matcher(rest) : THAT_WILL_BE.matcher(rest);
        if (!behind.find()) {
            return Optional.empty();
        }
        TextSpan when = new TextSpan(from + behind.start(1), from + behind.end(1));
        return Optional.of(Dates.due(page, when, made)).filter(DateRange::isKnown);
    }

    /** "… when the summer begins on 9 May"; what is to be done "if the grant comes by 9 May" has no day. */
    private static Optional<DateRange> when(Page page, Deed deed, DateRange made) {
        return deed.condition()
                .filter(words -> words.of(page.text()).startsWith("when "))
                .map(words -> Dates.due(page, words, made))
                .filter(DateRange::isKnown);
    }

    /** "Run more boats from Friday": a day of beginning, and by which it is done only where beginning is what is promised. */
    private static Optional<DateRange> since(Page page, Wording sentence, TextSpan deed) {
        boolean begin = sentence.is(sentence.from(deed.start()), "proceed");
        return page.timesIn(deed).stream()
                .filter(time -> isBeginning(page, time, deed))
                .map(TimeExpression::range)
                .filter(range -> range.earliest().isPresent())
                .findFirst()
                .map(range -> begin
                        ? range
                        : new DateRange(range.earliest(), Optional.empty(), range.basis(), "from then on"));
    }

    private static boolean isBeginning(Page page, TimeExpression time, TextSpan deed) {
        return FROM.matcher(page.text().substring(deed.start(), time.span().start()))
                .find();
    }
}
