package org.parallax.statement.day;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Occasions;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * {@code Brook said in an interview on Tuesday … In the interview, she said …}: of the day on which the same speaker, or one of those who are named beside, is told before
 * to have spoken on such an occasion. {@code In an earlier debate she said …}, {@code in the last debate} are of no day that is told, and not of the day of the news.
 */
final class WhatWasSaidInTheSameInterviewIsOfItsDay implements DayRule {

    private static final Pattern THE_SAME = Pattern.compile(
            "(?i)\\b(?:in|during|throughout|at) (?:the same|the|that|this) (?:(?!same|earlier|previous|prior|last|past|"
                    + EarlierOccasion.PLACES + ")[\\p{L}-]+ )?(?<occasion>" + Occasions.SPOKEN + ")\\b");

    private static final String TALKED =
            "|\\b(?:told|(?:spoke|talked|spoken|talking|speaking) (?:to|with)|sat down with|appear(?:ed|ing) (?:with|on)|was interviewed|interviewed)\\b";

    /** How many sentences back the occasion can have been told. */
    private static final int FAR = 30;

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        boolean inside = said.draft().isInside();
        return soFar.setting()
                .sentenceSpan(said.anchor().start())
                .filter(sentence ->
                        !inside && !WhatARelativeClauseTellsOfSomebodyIsNotNow.holds(said.draft(), soFar.setting()))
                .flatMap(sentence -> told(sentence, said, soFar));
    }

    private static Optional<DateRange> told(TextSpan sentence, Said said, Days soFar) {
        Setting setting = soFar.setting();
        Matcher same = THE_SAME.matcher(setting.text()).region(sentence.start(), sentence.end());
        if (same.find() && !isSaid(same.start(), said)) {
            return before(same.group("occasion"), said, soFar);
        }
        boolean earlier = !tellsATime(sentence, said, setting) && EarlierOccasion.isTold(sentence, setting);
        return earlier ? Optional.of(EarlierOccasion.unknown()) : Optional.empty();
    }

    private static boolean isSaid(int place, Said said) {
        return said.draft().content().stream().anyMatch(piece -> piece.contains(place));
    }

    private static boolean tellsATime(TextSpan sentence, Said said, Setting setting) {
        return setting.timesIn(sentence).stream()
                .anyMatch(time -> !isSaid(time.span().start(), said));
    }

    /** The day of what the same speaker said last on an occasion of that name, or else the one that is told of it. */
    private static Optional<DateRange> before(String occasion, Said said, Days soFar) {
        String named = "(?i)\\b" + Pattern.quote(occasion) + "\\b";
        Pattern of = Pattern.compile(named);
        return IntStream.iterate(soFar.count() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> said.isBySameSpeaker(soFar.said(i)) && isToldOf(of, soFar.said(i), soFar.setting()))
                .mapToObj(i -> soFar.day(i).range())
                .filter(DateRange::isClosed)
                .findFirst()
                .or(() -> toldOf(Pattern.compile(isTalk(occasion) ? named + TALKED : named), said, soFar.setting()))
                .map(range ->
                        range.because(DateRange.Basis.INFERRED, toldOnce("the same " + occasion + ": ", range.why())));
    }

    private static String toldOnce(String same, String why) {
        return why.startsWith(same) ? why : same + why;
    }

    private static boolean isTalk(String occasion) {
        return occasion.toLowerCase(Locale.ROOT).startsWith("interview");
    }

    private static boolean isToldOf(Pattern named, Said before, Setting setting) {
        return setting.sentenceSpan(before.anchor().start())
                .map(span -> named.matcher(setting.text()).region(span.start(), span.end()))
                .filter(matcher -> matcher.find() && !isSaid(matcher.start(), before))
                .isPresent();
    }

    /** {@code On Friday Brook sat down with Moss. … During the interview, Moss asked}: the last sentence that names the occasion, one of the two and a day. */
    private static Optional<DateRange> toldOf(Pattern named, Said said, Setting setting) {
        int at = setting.sentenceAt(said.anchor().start());
        Set<Integer> here = setting.sentenceSpan(said.anchor().start())
                .map(sentence -> entities(sentence, setting))
                .orElseGet(HashSet::new);
        said.speaker().entity().ifPresent(here::add);
        return IntStream.iterate(at - 1, i -> i >= Math.max(0, at - FAR), i -> i - 1)
                .mapToObj(i -> setting.sentences().get(i).span())
                .filter(span -> isOutside(named, span, setting)
                        && entities(span, setting).stream().anyMatch(here::contains))
                .flatMap(span -> setting.timesIn(span).stream().filter(time -> isADay(time, setting)))
                .findFirst()
                .map(setting::daysOf);
    }

    private static boolean isOutside(Pattern named, TextSpan span, Setting setting) {
        Matcher matcher = named.matcher(setting.text()).region(span.start(), span.end());
        return matcher.find() && setting.quotations().around(matcher.start()).isEmpty();
    }

    /** A day that is over, or the article's own. */
    private static boolean isADay(TimeExpression time, Setting setting) {
        DateRange published = setting.article().dating().published().range();
        return Telling.namesATime(time)
                && time.range().day().isPresent()
                && !published.endsBefore(time.range())
                && setting.quotations().around(time.span().start()).isEmpty();
    }

    private static Set<Integer> entities(TextSpan span, Setting setting) {
        return setting.namesIn(span).stream().map(Setting.Named::entity).collect(Collectors.toSet());
    }
}
