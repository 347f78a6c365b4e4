package org.parallax.statement.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The board urged the mayor to reject the toll}, {@code the rules allow the council to approve it}, {@code every bill must cite the law}, {@code the mayor is
 * under pressure to disown him}: what somebody is asked, allowed or obliged to say has not been said. {@code The toll prompted the mayor to reject it} tells that it has. Threads may share it.
 */
final class WhatOneIsToSayIsNotSaid implements ActRule {

    private static final Pattern INFINITIVE = Pattern.compile("(?i)(?:not )?to \\p{L}.*");

    /** "had to" tells what somebody did after all, unless it is told inside what another says. */
    private static final Pattern OBLIGED =
            Pattern.compile("(?i)\\b(?:must|ought to|(?:has|have|needs?|is|are) to|supposed to|obliged to)\\b");

    private static final Pattern OBLIGED_INSIDE = Pattern.compile(
            "(?i)\\b(?:must|ought to|(?:has|have|had|needs?|needed|is|are) to|supposed to|obliged to)\\b");

    /** {@code under growing pressure to disown}, {@code was urged to deny}: behind the one who is to say it. */
    private static final Pattern PRESSED = Pattern.compile("(?i)\\b(?:under (?:[\\p{L}-]+ ){0,2}pressure"
            + "|(?:is|are|was|were|be|been|being) (?:\\p{L}+ly )?(?:asked|pressed|begged|called (?:up)?on|told)"
            + "|urged|implored|invited|advised|encouraged|challenged) to \\p{L}");

    private static final int LONGEST_BETWEEN = 40;

    /** What makes somebody say a thing that he then says. */
    private static final Pattern MOVED = Pattern.compile(
            "(?i)(?:prompt|led|lead|caus|provok|mov|spur|forc|driv|drove|inspir|push|compel|impell|oblig)\\p{L}*");

    private static final Set<String> LEAVES_OPEN = Set.of(
            "for",
            "on",
            "upon",
            "let",
            "lets",
            "letting",
            "allow",
            "allows",
            "allowed",
            "allowing",
            "permit",
            "permits",
            "permitted",
            "enable",
            "enables",
            "enabled",
            "require",
            "requires",
            "required",
            "help",
            "helps",
            "helped",
            "want",
            "wants",
            "wanted",
            "expect",
            "expects",
            "expected",
            "ask",
            "asks",
            "asked",
            "asking",
            "tell",
            "tells",
            "told",
            "telling");

    /** {@code closed it a week after the storm to call it safe}: what stands behind these calls nothing. */
    private static final Set<String> OF_WHAT_IT_IS = Set.of("after", "before", "of", "in", "at", "than");

    /** So many words back stands what somebody is asked or allowed by. */
    private static final int NEAR = 3;

    private static final int LONGEST_GAP = 2;

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        return holds(draft, setting) ? Optional.of(Act.ATTITUDE) : Optional.empty();
    }

    static boolean holds(Draft draft, Setting setting) {
        return draft.source().isPresent()
                && (isInfinitive(draft, setting) || isObliged(draft, setting) || isPressed(draft, setting));
    }

    private static boolean isPressed(Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElseThrow();
        int from = draft.source().orElseThrow().end();
        return from <= cue.start()
                && cue.start() - from <= LONGEST_BETWEEN
                && PRESSED.matcher(setting.text()).region(from, cue.end()).find();
    }

    private static boolean isInfinitive(Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElseThrow();
        TextSpan source = draft.source().orElseThrow();
        boolean infinitive = INFINITIVE.matcher(cue.of(setting.text())).matches()
                && source.end() <= cue.start()
                && cue.start() - source.end() <= LONGEST_GAP;
        if (!infinitive) {
            return false;
        }
        List<String> before = before(source, setting);
        boolean moved = before.stream().anyMatch(word -> MOVED.matcher(word).matches());
        boolean object = isInside(draft) && before.stream().anyMatch(OF_WHAT_IT_IS::contains);
        return !moved && (object || before.stream().anyMatch(WhatOneIsToSayIsNotSaid::leavesOpen));
    }

    private static boolean leavesOpen(String word) {
        return LEAVES_OPEN.contains(word)
                || CueWords.act(word).filter(Act.DEMAND::equals).isPresent();
    }

    private static boolean isObliged(Draft draft, Setting setting) {
        TextSpan cue = draft.cue().orElseThrow();
        int from = Math.min(cue.start(), Math.max(draft.source().orElseThrow().end(), cue.start() - 1));
        String words = setting.text().substring(from, cue.end());
        return (isInside(draft) ? OBLIGED_INSIDE : OBLIGED).matcher(words).find();
    }

    private static boolean isInside(Draft draft) {
        return draft.isInside();
    }

    private static List<String> before(TextSpan source, Setting setting) {
        int sentence = setting.sentenceSpan(source.start()).map(TextSpan::start).orElse(source.start());
        List<TextSpan> words = sentence < source.start()
                ? Words.in(setting.text(), new TextSpan(sentence, source.start()))
                : List.of();
        return words.subList(Math.max(0, words.size() - NEAR), words.size()).stream()
                .map(word -> word.of(setting.text()).toLowerCase(Locale.ROOT))
                .toList();
    }
}
