package org.parallax.timeline.shown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;
import org.parallax.timeline.day.WhatOnlyWasSoInAYearIsNoEvent;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.Days;
import org.parallax.timeline.passage.Distance;
import org.parallax.timeline.passage.Standing;

/**
 * {@code The firm bought a mill that had burned down in May}: what happened in May is told by a clause under another. An entry of May shows {@code a mill that
 * had burned down in May}, in the sentence's own words; a whole sentence would tell of another day. Threads may share it.
 */
public final class TheClauseThatTellsItIsShown {

    private static final long YESTERDAY = 1;

    private static final long NOT_YESTERDAY = 2;

    private static final long WEEK = 7;

    private TheClauseThatTellsItIsShown() {}

    /**
     * What an entry shows of a passage in the place of its sentence; empty where it shows the sentence, since news of one day is told by all of it.
     *
     * @param article of the passage
     */
    public static Optional<TextSpan> of(StoryArticle article, Dated told) {
        List<Token> sentence = article.wordByWord().tokens(told.sentence());
        if (told.isASaying() || told.due()) {
            return Optional.empty();
        }
        if (isBesideAnEvent(article, told.time())) {
            return ClauseUnderAnother.besideEvent(article.text(), sentence, told.time());
        }
        return HappeningOfADay.behind(sentence, told.time())
                .filter(named -> standsBesideOtherNews(article, told, named) && isMentioned(told, named))
                .or(() -> ClauseUnderAnother.in(article.text(), sentence, told.time())
                        .filter(clause -> standsBesideOtherNews(article, told, clause)
                                || tellsHowThingsAre(sentence, clause)
                                || (isDaysBack(article, told, NOT_YESTERDAY)
                                        && ClauseUnderAnother.isOfANoun(sentence, clause))
                                || (isDaysBack(article, told, YESTERDAY)
                                        && ClauseUnderAnother.isWhatCameBefore(sentence, clause))))
                .or(() ->
                        HappeningOfADay.in(sentence, told.time()).filter(named -> mayStandForIt(article, told, named)))
                .or(() -> MainClauseOfADay.in(
                        article.text(), sentence, told.time(), part -> tellsAnotherDay(article, told, part)));
    }

    /**
     * {@code After Monday's vote the board met on Friday}: a sentence that only mentions what happened on the day, that tells of another or of what is no more
     * news, and that has no words of its own for it.
     */
    static boolean isOtherNews(StoryArticle article, Dated told) {
        return isMentionedBesideOtherNews(article, told)
                || (isBesideAnEvent(article, told.time()) && of(article, told).isEmpty());
    }

    private static boolean isMentionedBesideOtherNews(StoryArticle article, Dated told) {
        return told.standing() == Standing.MENTIONED
                && (!told.planned() || told.days() > WEEK)
                && standsBesideOtherNews(article, told, told.time())
                && !HappeningOfADay.isAnOccasion(article.wordByWord().tokens(told.sentence()), told.time())
                && of(article, told).isEmpty();
    }

    /** "The 3 May attack": a word before the day makes it a part of the name. */
    private static boolean isMentioned(Dated told, TextSpan named) {
        return told.standing() == Standing.MENTIONED
                || named.start() < told.time().start();
    }

    private static boolean mayStandForIt(StoryArticle article, Dated told, TextSpan named) {
        boolean mentioned = told.standing() == Standing.MENTIONED
                || HappeningOfADay.isSpokenOf(article.wordByWord().tokens(told.sentence()), named);
        boolean old = told.standing() == Standing.MENTIONED
                || Distance.isOlderThanNews(told.range(), article.published().range());
        return mentioned && old && standsBesideOtherNews(article, told, named);
    }

    private static boolean isBesideAnEvent(StoryArticle article, TextSpan time) {
        return article.reading().times().stream()
                .anyMatch(found -> found.span().equals(time) && Telling.isBesideAnEvent(found));
    }

    /** The sentence may well tell of the article's day, or of the days before. */
    private static boolean isDaysBack(StoryArticle article, Dated told, long days) {
        return article.published()
                .range()
                .firstDay()
                .filter(day -> day.toEpochDay() - told.told().last() >= days)
                .isPresent();
    }

    private static boolean standsBesideOtherNews(StoryArticle article, Dated told, TextSpan clause) {
        return Distance.isOlderThanNews(told.range(), article.published().range())
                || otherDays(article, told).anyMatch(time -> !clause.contains(time.span()));
    }

    /** "Velt is under fire after the pier burned on Monday": outside the clause nothing is told of any day. */
    private static boolean tellsHowThingsAre(List<Token> sentence, TextSpan clause) {
        List<PartOfSpeech> verbs = sentence.stream()
                .filter(token -> !clause.contains(token.span()))
                .map(Token::part)
                .filter(PartOfSpeech::isVerb)
                .toList();
        boolean present = verbs.stream().noneMatch(part -> part == PartOfSpeech.PAST || part == PartOfSpeech.MODAL);
        return !verbs.isEmpty() && (present || wasOnlySo(sentence, clause));
    }

    /** "The plan was like a law passed on Monday". */
    private static boolean wasOnlySo(List<Token> sentence, TextSpan clause) {
        return WhatOnlyWasSoInAYearIsNoEvent.isOnlySo(sentence.stream()
                .filter(token -> !clause.contains(token.span()))
                .toList());
    }

    private static boolean tellsAnotherDay(StoryArticle article, Dated told, TextSpan part) {
        return otherDays(article, told).anyMatch(time -> part.contains(time.span()));
    }

    private static Stream<TimeExpression> otherDays(StoryArticle article, Dated told) {
        return article.reading().times().stream()
                .filter(time -> told.sentence().contains(time.span()))
                .filter(time -> isAnother(told, time.range()));
    }

    private static boolean isAnother(Dated told, DateRange range) {
        return range.isClosed() && !told.told().meet(Days.of(range));
    }
}
