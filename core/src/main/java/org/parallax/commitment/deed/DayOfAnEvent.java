package org.parallax.commitment.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/** When an event is held at which a deed is to be done: "stand in the next election" where the article tells of "the election on 9 May". Threads may share it. */
final class DayOfAnEvent {

    /** What may stand between an event and its day: "the election, which is to be held by May". */
    private static final Pattern BEFORE_ITS_DAY = Pattern.compile(
            "s?(?:,? (?:which|that))?(?:,? (?:is|are|comes|come|begins|begin|starts|start|to|be|held|scheduled|slated|set|due|planned|on|in|by|for|late|take|takes|place))*,? ?");

    /** "Tuesday's primary", "the 9 May election of the council". */
    private static final Pattern BEHIND_ITS_DAY = Pattern.compile("(?:['’]s)?(?: [\\p{L}-]+){0,2} ");

    private static final int FARTHEST = 48;

    private DayOfAnEvent() {}

    /** The one day that the article gives it; empty where it gives none, or several. */
    static Optional<DateRange> in(Page page, Wording sentence, TextSpan deed, DateRange made) {
        Optional<LocalDate> since = made.lastDay().or(() -> page.published().firstDay());
        List<TimeExpression> days = event(page, sentence, deed).stream()
                .flatMap(noun -> page.sentences().stream().flatMap(other -> days(page, other, noun).stream()))
                .filter(time ->
                        isDeadline(time) || (time.range().day().isPresent() && Dates.isToCome(page, time, since)))
                .toList();
        return days.stream()
                .map(TimeExpression::range)
                .filter(range ->
                        days.stream().allMatch(other -> other.range().lastDay().equals(range.lastDay())))
                .findFirst()
                .map(range -> new DateRange(
                        Optional.empty(), range.latest(), DateRange.Basis.INFERRED, "the day of what it is done at"));
    }

    /** Not "no later than six months before", of which nobody can tell the day. */
    private static boolean isDeadline(TimeExpression time) {
        return Telling.isDeadline(time) && time.range().latest().isPresent();
    }

    /** "The next election", and not "an election", nor "the boat that won the race", nor "last week's election". */
    private static Optional<String> event(Page page, Wording sentence, TextSpan deed) {
        int first = sentence.from(deed.start());
        int noun = sentence.first(
                first + 1,
                sentence.from(deed.end()),
                at -> isOne(page, sentence, at),
                at -> sentence.part(at).isVerb() && sentence.part(at) != PartOfSpeech.VERB);
        return noun < 0 ? Optional.empty() : Optional.of(sentence.lower(noun));
    }

    private static boolean isOne(Page page, Wording sentence, int noun) {
        int opener = sentence.last(
                noun - 4, noun, at -> !sentence.part(at).isNoun() && sentence.part(at) != PartOfSpeech.ADJECTIVE);
        return sentence.is(noun, "held on a day")
                && sentence.part(noun).isNoun()
                && (sentence.lower(opener).equals("the") || sentence.part(opener) == PartOfSpeech.POSSESSIVE_ENDING)
                && !(opener > 0 && page.isTime(sentence, opener - 1));
    }

    private static List<TimeExpression> days(Page page, Wording sentence, String noun) {
        return page.timesIn(sentence.span()).stream()
                .filter(time -> isOf(page, sentence, time.span(), noun))
                .toList();
    }

    private static boolean isOf(Page page, Wording sentence, TextSpan time, String noun) {
        return sentence.any(
                0, sentence.size(), at -> sentence.lower(at).equals(noun) && isBeside(page, sentence.span(at), time));
    }

    private static boolean isBeside(Page page, TextSpan noun, TextSpan time) {
        boolean before = noun.end() <= time.start() && time.start() - noun.end() < FARTHEST;
        boolean behind = time.end() <= noun.start() && noun.start() - time.end() < FARTHEST;
        return (before
                        && BEFORE_ITS_DAY
                                .matcher(page.text().substring(noun.end(), time.start()))
                                .matches())
                || (behind
                        && BEHIND_ITS_DAY
                                .matcher(page.text().substring(time.end(), noun.start()))
                                .matches());
    }
}
