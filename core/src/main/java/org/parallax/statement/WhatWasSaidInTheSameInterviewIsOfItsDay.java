package org.parallax.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.time.DateRange;

/**
 * {@code Brook said in an interview on Tuesday … In the interview, she said …}: of the day on which the same speaker is told before to have spoken on such an occasion. {@code In an
 * earlier debate she said …}, {@code in the last debate} are of no day that is told, and not of the day of the news.
 */
final class WhatWasSaidInTheSameInterviewIsOfItsDay implements DayRule {

    private static final String OCCASION =
            "(?<occasion>interview|debate|hearing|speech|address|briefing|testimony|rally|town hall|(?:news|press) conference)\\b";

    private static final Pattern THE_SAME = Pattern.compile(
            "(?i)\\b(?:in|during|at) (?:the same|the|that|this) (?:(?!same|earlier|previous|prior|last|past|first)[\\p{L}-]+ )?"
                    + OCCASION);

    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:in|during|at) (?:an?|the|that|his|her|their) (?:earlier|previous|prior|last|past) (?:[\\p{L}-]+ ){0,2}?"
                    + OCCASION);

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        Setting setting = soFar.setting();
        boolean inside = said.draft().origin() == Draft.Origin.INSIDE_A_CONTENT;
        Optional<TextSpan> sentence =
                setting.sentenceSpan(said.anchor().start()).filter(span -> !inside && !tellsATime(span, said, setting));
        return sentence.flatMap(span -> told(span, said, soFar));
    }

    private static Optional<DateRange> told(TextSpan sentence, Said said, Days soFar) {
        Setting setting = soFar.setting();
        Optional<Matcher> same = found(THE_SAME, sentence, said, setting);
        return same.isPresent()
                ? before(same.get().group("occasion"), said, soFar)
                : found(EARLIER, sentence, said, setting)
                        .map(earlier -> DateRange.unknown("said on an earlier occasion, of which no day is told"));
    }

    /** In the outlet's own words. */
    private static Optional<Matcher> found(Pattern pattern, TextSpan sentence, Said said, Setting setting) {
        Matcher matcher = pattern.matcher(setting.text()).region(sentence.start(), sentence.end());
        return matcher.find() && !isSaid(matcher.start(), said) ? Optional.of(matcher) : Optional.empty();
    }

    private static boolean isSaid(int place, Said said) {
        return said.draft().content().stream().anyMatch(piece -> piece.contains(place));
    }

    private static boolean tellsATime(TextSpan sentence, Said said, Setting setting) {
        return setting.timesIn(sentence).stream()
                .anyMatch(time -> !isSaid(time.span().start(), said));
    }

    /** The day of what the same speaker said last on an occasion of that name. */
    private static Optional<DateRange> before(String occasion, Said said, Days soFar) {
        Pattern named = Pattern.compile("(?i)\\b" + Pattern.quote(occasion) + "\\b");
        return IntStream.iterate(soFar.count() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> said.isBySameSpeaker(soFar.said(i)) && isToldOf(named, soFar.said(i), soFar.setting()))
                .mapToObj(i -> soFar.day(i).range())
                .filter(DateRange::isClosed)
                .findFirst()
                .map(range -> range.because(DateRange.Basis.INFERRED, "the same " + occasion + ": " + range.why()));
    }

    private static boolean isToldOf(Pattern named, Said before, Setting setting) {
        return setting.sentenceSpan(before.anchor().start())
                .map(span -> named.matcher(setting.text()).region(span.start(), span.end()))
                .filter(matcher -> matcher.find() && !isSaid(matcher.start(), before))
                .isPresent();
    }
}
