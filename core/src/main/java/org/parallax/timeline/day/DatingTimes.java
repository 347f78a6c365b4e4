package org.parallax.timeline.day;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.reading.Reading;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;
import org.parallax.timeline.passage.Days;

/** Which times of an article date what their sentences tell: a day, a stretch of at most a month, or a year long ago. Threads may share it. */
public final class DatingTimes {

    private static final long LONGEST = 31;

    private static final Pattern THAN = Pattern.compile("\\bthan(?: \\w+){0,3} $");

    /** "Within the next few days" ends on no day. */
    private static final Pattern SOME_DAYS =
            Pattern.compile("\\b(?:few|several|some|couple|coming days|coming weeks)\\b", Pattern.CASE_INSENSITIVE);

    private final StoryArticle article;
    private final Reading reading;
    private final String text;
    private final DateRange published;

    /** Of one article. */
    public DatingTimes(StoryArticle article) {
        this.article = article;
        this.reading = article.reading();
        this.text = article.text();
        this.published = article.published().range();
    }

    /**
     * Whether a time of a sentence dates what it tells.
     *
     * @param here all times of the sentence
     */
    public boolean have(TextSpan sentence, TimeExpression time, List<TimeExpression> here) {
        List<Token> tokens = article.wordByWord().tokens(sentence);
        return !(isToCome(time) && AHeadlineWithoutAVerbTellsNoEvent.holds(tokens))
                && (isADeadline(sentence, time)
                        ? isDue(time)
                        : isADay(sentence, time) || isAYear(sentence, time, tokens))
                && ADateAndItsWeekdayMustAgree.holds(text, time)
                && !ThePresentWithAFullDateIsACaption.holds(tokens, time, published)
                && !TheEndOfAStretchIsNoEventOfItsOwn.holds(text, sentence, time.span())
                && !AWordOfATimeThatNamesNone.holds(text, sentence, time)
                && !WhatSaysHowOldSomebodyIsTellsNoEvent.holds(text, sentence, time.span())
                && !ADayOfAnotherYearHasNoDate.holds(text, sentence, time.span())
                && !YearsInARowTellNoEvent.holds(text, sentence, time.span())
                && !WhichDayADayWasIsNoEvent.holds(text, sentence, time.span())
                && !WhatDidNotHappenIsNoEvent.holds(tokens, time.span(), !isExact(time))
                && !ADayThatDescribesANounTellsNoEvent.holds(text, tokens, time, here);
    }

    private boolean isToCome(TimeExpression time) {
        return isClosed(time)
                && published
                        .lastDay()
                        .filter(day -> time.range().firstDay().orElseThrow().isAfter(day))
                        .isPresent();
    }

    private static boolean isClosed(TimeExpression time) {
        return time.range().isClosed();
    }

    private static boolean isExact(TimeExpression time) {
        return isClosed(time) && (Days.of(time.range()).count() <= LONGEST || BetweenTwoDaysIsAStretch.isOne(time));
    }

    /** Whether the words tell by when something is to be done. */
    public boolean isADeadline(TextSpan sentence, TimeExpression time) {
        return Telling.isDeadline(time)
                || WhatIsPromisedByADayHasNotHappenedThen.holds(
                        article.wordByWord().tokens(sentence), time.span());
    }

    /** A deadline that may not have passed when the article appeared. */
    private boolean isDue(TimeExpression time) {
        return isExact(time)
                && !SOME_DAYS.matcher(time.span().of(text)).find()
                && published
                        .firstDay()
                        .filter(day -> !time.range().lastDay().orElseThrow().isBefore(day))
                        .isPresent();
    }

    private boolean isADay(TextSpan sentence, TimeExpression time) {
        return isExact(time)
                && Telling.namesATime(time)
                && !isMeantOtherwise(sentence, time)
                && !isVague(sentence, time);
    }

    /** "These days", unless they are told of as past or as to come. */
    private boolean isVague(TextSpan sentence, TimeExpression time) {
        return Telling.mayMeanTheseTimes(time.span().of(text))
                && (isCompared(sentence, time) || looksNowhere(sentence, time));
    }

    private boolean looksNowhere(TextSpan sentence, TimeExpression time) {
        return Telling.direction(text, sentence, time.span()) == Telling.Direction.NEITHER;
    }

    /** "It will be worse than life today". */
    private boolean isCompared(TextSpan sentence, TimeExpression time) {
        return THAN.matcher(text.substring(sentence.start(), time.span().start()))
                .find();
    }

    private boolean isAYear(TextSpan sentence, TimeExpression time, List<Token> tokens) {
        return isClosed(time)
                && !isExact(time)
                && !isMeantOtherwise(sentence, time)
                && !WhatOnlyWasSoInAYearIsNoEvent.holds(tokens, time.span())
                && WhatHappenedLongAgoIsToldOfItsYear.holds(text, sentence, time, published);
    }

    private boolean isMeantOtherwise(TextSpan sentence, TimeExpression time) {
        return ATodayInQuotationMarksIsTheSpeakers.holds(reading, sentence, time)
                || AStampDatesThePage.holds(text, sentence, time.span())
                || Telling.isASortOfThing(text, time)
                || Telling.isALengthUpToNow(text, time)
                || ADayInANameDatesNothing.holds(reading, time.span())
                || WhatCameAfterADayIsNotOfIt.holds(text, time.span())
                || AnHourLongAfterItsDayDatesNothing.holds(time, published)
                || ADayThatBecameANameIsOfNoYear.holds(reading, time, published)
                || ThatDayIsTheOneLastSpokenOf.holds(reading, time)
                || AWeekdayAlmostAWeekBackMayBeTomorrow.holds(text, time, published);
    }
}
