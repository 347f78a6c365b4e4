package org.parallax.statement.day;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;
import org.parallax.time.DateRange;

/**
 * {@code For months Brook stayed out of the quarrel, arguing that …}, {@code Early in the race Moss complained … Brook called him …}: what a sentence sets at a long time, or at one that it does not
 * name, was said on no one day, and so was what its paragraph tells next.
 */
final class WhatIsToldOfALongTimeIsOfNoDay implements DayRule {

    private static final String LENGTHS = "(?:days|weeks|months|years|decades)";

    private static final Pattern OPENS =
            Pattern.compile("(?:[“\"']?(?:But|And|Yet|Still|Indeed|So|Even),? )?(?:For (?:[\\p{L}-]+ ){0,3}" + LENGTHS
                    + "|(?:Over|During|In|Throughout) (?:the )?(?:(?:past|last|recent|previous|early|intervening|preceding) )(?:[\\p{L}-]+ )?"
                    + LENGTHS
                    + "|(?:Early|Earlier|Late|Later) in (?:the|his|her|its|their) (?!day\\b|morning|afternoon|evening|night|week)\\p{L}+"
                    + "|At (?:first|the start|the beginning|the outset)|In the beginning|Initially|Originally|Back then|In those days"
                    + "|(?:[\\p{L}-]+ )?" + LENGTHS
                    + " (?:earlier|before|later|afterwards?)|Long (?:ago|before)|In the past|Until recently"
                    + "|Throughout (?:the|his|her|its|their) \\p{L}+)(?!\\p{L})");

    private static final String UNKNOWN = "told of a long time, or of one that is not named";

    @Override
    public Optional<DateRange> when(Said said, Days soFar) {
        return opensItself(said, soFar) || opensBefore(said, soFar)
                ? Optional.of(DateRange.unknown(UNKNOWN))
                : Optional.empty();
    }

    private static boolean opensItself(Said said, Days soFar) {
        Setting setting = soFar.setting();
        return Stretch.isOfTheOutlet(said.draft())
                && !Stretch.isOfThePresent(said.draft(), setting)
                && setting.sentenceSpan(said.anchor().start())
                        .filter(sentence -> opens(sentence, soFar))
                        .isPresent();
    }

    private static boolean opensBefore(Said said, Days soFar) {
        return Stretch.of(said, soFar).stream()
                .flatMap(stretch -> stretch.beforeInTheParagraph(said).stream())
                .anyMatch(sentence -> opens(sentence, soFar));
    }

    /** In the outlet's own words: {@code At first, Brook said, it rained} tells when it rained. */
    private static boolean opens(TextSpan sentence, Days soFar) {
        return OPENS.matcher(soFar.setting().text())
                        .region(sentence.start(), sentence.end())
                        .lookingAt()
                && soFar.near().stream()
                        .flatMap(other -> other.draft().content().stream())
                        .noneMatch(piece -> piece.contains(sentence.start()));
    }
}
