package org.parallax.commitment.deed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.Telling;
import org.parallax.time.Telling.Direction;
import org.parallax.time.TimeExpression;

/** When a commitment was made, and by when it is due, as one sentence tells. Threads may share it. */
public final class Dates {

    private static final int LONGEST_DAYS = 31;

    /** In units: what dates a word stands in its clause. */
    private static final int NEAR = 45;

    /** "On 26 July, …". */
    private static final int OPENING = 12;

    /** "Today and tomorrow": always. */
    private static final Pattern TOMORROW = Pattern.compile("(?:,| and| or) tomorrow");

    /** "The next few days", as a length. */
    private static final Pattern SOME_DAYS = Pattern.compile("PT?X[YMWDHS]");

    private static final Set<String> IS_OR_ARE = Set.of("is", "are");

    private Dates() {}

    /** The day by which a deed is due: a deadline in its words or, where there is none, a day to come that they name. */
    static DateRange due(Page page, Wording sentence, TextSpan deed, DateRange made) {
        DateRange own = due(page, deed, made);
        return own.isKnown() ? own : dayAhead(page, sentence, deed).orElse(own);
    }

    /** The deadline, if any, of what is not to be done or is called off: no other day is one on which it is done; empty for any other deed. */
    static Optional<DateRange> undone(Page page, Wording sentence, TextSpan deed) {
        if (isNotToBeDone(page, sentence, deed)) {
            return Optional.of(deadline(page, deed));
        }
        return isCalledOff(sentence, sentence.from(deed.start()))
                ? Optional.of(DateRange.unknown("the day is that of what is called off"))
                : Optional.empty();
    }

    /** The day until which something is not to be done. */
    static DateRange deadline(Page page, TextSpan deed) {
        return limit(page, deed)
                .or(() -> page.timesIn(deed).stream()
                        .filter(time -> follows(page, time, "until "))
                        .findFirst())
                .map(time -> last(time.range()))
                .orElseGet(() -> DateRange.unknown("what is not to be done has no day"));
    }

    /** "Postponing the rally on Monday", "cancel the boats of Friday". */
    private static boolean isCalledOff(Wording sentence, int verb) {
        return sentence.isVerb(verb) && (sentence.is(verb, "delay") || sentence.is(verb, "called off"));
    }

    /** "Will not meet him in May": no day on which that is done. */
    private static boolean isNotToBeDone(Page page, Wording sentence, TextSpan deed) {
        return new DeedReading(page, sentence, deed).isDenied();
    }

    /** "On Tuesday the board will …": the day that opens the sentence, where its verb looks ahead. */
    private static Optional<DateRange> dayAhead(Page page, Wording sentence, TextSpan deed) {
        return page.timesIn(sentence.span()).stream()
                .filter(time -> time.span().end() <= deed.start())
                .filter(time -> time.span().start() - sentence.span().start() <= OPENING
                        || isOfItsClause(page, sentence, time.span(), deed))
                .filter(time -> (isOnTheAgenda(sentence, deed)
                                || Telling.direction(page.text(), sentence.span(), time.span()) == Direction.AHEAD)
                        && isToCome(page, time, page.published().firstDay()))
                .findFirst()
                .map(time -> last(time.range()));
    }

    /** "On Thursday the board is to debate it": the day is that of what is to be done, and not of the telling. */
    private static boolean isOnTheAgenda(Wording sentence, TextSpan deed) {
        int first = sentence.from(deed.start());
        return sentence.lower(first - 1).equals("to") && IS_OR_ARE.contains(sentence.lower(first - 2));
    }

    /** "The council this week will vote", "said that on Friday it would vote": no verb but that of the deed stands behind it. */
    private static boolean isOfItsClause(Page page, Wording sentence, TextSpan time, TextSpan deed) {
        boolean told = page.saying(time).equals(page.saying(deed));
        return told
                && !sentence.any(
                        sentence.from(time.end()),
                        sentence.from(deed.start()),
                        at -> sentence.part(at) != PartOfSpeech.MODAL
                                && sentence.part(at).isVerb());
    }

    /** The day by which a deed is due, as far as its own words tell. */
    public static DateRange due(Page page, TextSpan deed, DateRange made) {
        Optional<LocalDate> since = made.firstDay().or(() -> page.published().firstDay());
        List<TimeExpression> times = page.timesIn(deed);
        return limit(page, deed)
                .or(() -> endOfSpan(page, times, since))
                .or(() -> times.stream()
                        .filter(time -> isToCome(page, time, since))
                        .min(Comparator.comparing(Dates::isYear)))
                .map(time -> last(time.range()))
                .orElseGet(() -> DateRange.unknown("no day is given"));
    }

    /** "between 4 May and 9 May". */
    private static Optional<TimeExpression> endOfSpan(
            Page page, List<TimeExpression> times, Optional<LocalDate> since) {
        return times.size() >= 2 && follows(page, times.get(0), "between ") && follows(page, times.get(1), "and ")
                ? Optional.of(times.get(1)).filter(time -> isToCome(page, time, since))
                : Optional.empty();
    }

    /** Whether its words give a last day: "by Friday", "before 5 May". */
    public static boolean hasLimit(Page page, TextSpan deed) {
        return limit(page, deed).isPresent();
    }

    private static Optional<TimeExpression> limit(Page page, TextSpan deed) {
        return page.timesIn(deed).stream().filter(time -> isLimit(page, time)).findFirst();
    }

    /** "by Friday", "within a week", "before 5 May". */
    private static boolean isLimit(Page page, TimeExpression time) {
        return time.range().latest().isPresent()
                && !isOfSomeDays(time)
                && (Telling.isDeadline(time) || follows(page, time, "before "));
    }

    /** "Within the next few days": no day that anybody gave. */
    private static boolean isOfSomeDays(TimeExpression time) {
        return SOME_DAYS.matcher(time.value()).matches();
    }

    private static boolean follows(Page page, TimeExpression time, String words) {
        return page.text().startsWith(words, time.span().start() - words.length());
    }

    /** "Through Friday", told before it. */
    private static boolean isThrough(Page page, TimeExpression time) {
        return follows(page, time, "through ") && !time.range().endsBefore(page.published());
    }

    /** "Until Friday", "through Friday": how long it lasts; empty where no day ends it. */
    public static Optional<DateRange> lasting(Page page, TextSpan deed) {
        return page.timesIn(deed).stream()
                .filter(time -> (follows(page, time, "until ") || isThrough(page, time))
                        && time.range().latest().isPresent())
                .findFirst()
                .map(time -> last(time.range()));
    }

    /** The day that follows "until". */
    public static DateRange until(Page page, TextSpan words) {
        return page.timesIn(words).stream()
                .findFirst()
                .map(time -> last(time.range()))
                .orElseGet(() -> DateRange.unknown("no day is given"));
    }

    private static DateRange last(DateRange range) {
        return range.latest()
                .map(latest -> new DateRange(
                        range.day().isPresent() ? range.earliest() : Optional.empty(),
                        range.latest(),
                        range.basis(),
                        range.why()))
                .orElse(range);
    }

    static boolean isToCome(Page page, TimeExpression time, Optional<LocalDate> told) {
        boolean exact = time.range().lastDay().isPresent()
                && time.range().firstDay().isPresent()
                && (days(time.range()) <= LONGEST_DAYS || isYear(time));
        return exact
                && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                && !time.value().endsWith("_REF")
                && !isOfSomeDays(time)
                && !isVague(page, time)
                && !isThatVeryDay(page, time)
                && !isOfAnotherDeed(page, time)
                && (Telling.namesATime(time) || isStart(page, time))
                && (isAnOwner(page, time) ? page.published().firstDay() : told)
                        .filter(day -> time.range().lastDay().orElseThrow().isBefore(day))
                        .isEmpty();
    }

    /** "The problems that it faces today": and not "will meet today". */
    private static boolean isBehindAVerb(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at - 1);
        return part.isVerb() && part != PartOfSpeech.VERB;
    }

    /** "Be closed out of respect for the crew lost on 4 May": the day of what was done to the noun, where it does not end what is to be done. */
    private static boolean isOfAnotherDeed(Page page, TimeExpression time) {
        Wording sentence = page.sentenceOf(time.span());
        int first = sentence.from(time.span().start());
        int participle = sentence.part(first - 1) == PartOfSpeech.PREPOSITION ? first - 2 : first - 1;
        return sentence.isPast(participle) && sentence.part(participle - 1).isNoun() && !isLimit(page, time);
    }

    /** "Sail on the very day that the keeper has named": the day is told elsewhere. */
    private static boolean isThatVeryDay(Page page, TimeExpression time) {
        return time.span().of(page.text()).equals("the very day");
    }

    /** "Our problems today"; but what "will be announced today" is due then. */
    private static boolean isVague(Page page, TimeExpression time) {
        Wording sentence = page.sentenceOf(time.span());
        return Telling.mayMeanTheseTimes(time.span().of(page.text()))
                && (isBehindAVerb(sentence, sentence.from(time.span().start()))
                        || TOMORROW.matcher(page.text())
                                .region(time.span().end(), page.text().length())
                                .lookingAt()
                        || Telling.direction(page.text(), sentence.span(), time.span()) != Direction.AHEAD);
    }

    /** "Wednesday's attacks would be investigated": the day of what is past is none by which anything is due. */
    private static boolean isAnOwner(Page page, TimeExpression time) {
        int end = time.span().end();
        return page.text().startsWith("'s ", end)
                || page.text().startsWith("’s ", end)
                || time.span().of(page.text()).matches(".*['’]s");
    }

    /** "starting Tuesday". */
    private static boolean isStart(Page page, TimeExpression time) {
        return follows(page, time, "starting ")
                || follows(page, time, "beginning ")
                || follows(page, time, "starting on ");
    }

    /** "in 2019". */
    private static boolean isYear(TimeExpression time) {
        return time.value().matches("\\d{4}");
    }

    private static long days(DateRange range) {
        return range.lastDay().orElseThrow().toEpochDay()
                - range.firstDay().orElseThrow().toEpochDay()
                + 1;
    }

    /** When the words were said or, where nobody tells, the time beside the word that binds. */
    static DateRange made(Page page, Wording sentence, TextSpan cue, TextSpan deed) {
        DateRange said = page.cuedBy(cue).map(s -> s.when()).orElseGet(() -> DateRange.unknown("nobody tells"));
        boolean before = isLookedBackOn(sentence, cue);
        return beside(page, sentence, cue, deed)
                .or(() -> Optional.of(said)
                        .filter(range -> range.isKnown()
                                && !(range.firstDay().isPresent() && isAfter(page, range))
                                && !(before && isOfTheArticle(page, range))))
                .orElseGet(() -> before ? beforeTold(page) : noLaterThanTold(page));
    }

    /** "had said it would". */
    private static boolean isLookedBackOn(Wording sentence, TextSpan cue) {
        return sentence.lower(sentence.from(cue.start()) - 1).equals("had");
    }

    private static boolean isOfTheArticle(Page page, DateRange said) {
        return said.lastDay().isPresent()
                && said.lastDay().equals(page.published().lastDay());
    }

    private static DateRange beforeTold(Page page) {
        return page.published()
                .firstDay()
                .map(day -> new DateRange(
                        Optional.empty(),
                        Optional.of(PartialDate.day(day.minusDays(1))),
                        DateRange.Basis.INFERRED,
                        "before the article that looks back on it"))
                .orElseGet(() -> noLaterThanTold(page));
    }

    private static Optional<DateRange> beside(Page page, Wording sentence, TextSpan cue, TextSpan deed) {
        return page.timesIn(sentence.span()).stream()
                .filter(time ->
                        !deed.overlaps(time.span()) && Telling.namesATime(time) && !Telling.isBesideAnEvent(time))
                .filter(time -> time.range().firstDay().isPresent() && !isAfter(page, time.range()))
                .filter(time -> !AnAsideTellsOfAnotherTime.holds(sentence, time.span(), cue))
                .filter(time -> !isOnTheAgenda(sentence, deed))
                .filter(time -> distance(time.span(), cue) <= NEAR
                        || time.span().start() - sentence.span().start() <= OPENING)
                .min(Comparator.comparingInt(time -> distance(time.span(), cue)))
                .map(TimeExpression::range);
    }

    private static boolean isAfter(Page page, DateRange range) {
        return page.published()
                .lastDay()
                .filter(day -> range.firstDay().orElseThrow().isAfter(day))
                .isPresent();
    }

    private static int distance(TextSpan a, TextSpan b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    /** Some day up to that of the article; unknown where it has none. */
    public static DateRange noLaterThanTold(Page page) {
        return page.published()
                .latest()
                .map(day -> new DateRange(
                        Optional.empty(),
                        Optional.of(day),
                        DateRange.Basis.INFERRED,
                        "no later than the article that tells it"))
                .orElseGet(() -> DateRange.unknown("nobody tells"));
    }
}
