package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * Finds quotations that stand right beside a verb that reports, and that no draft holds: {@code it has also noted “…”}, {@code “…,” Moss
 * said}; or as a paragraph under {@code Moss told the board:}. Threads may share it.
 */
final class MissedQuotations {

    private static final int FEWEST_WORDS = 4;
    private static final int SOURCE_WORDS = 5;
    private static final Set<String> BETWEEN = Set.of(
            "has",
            "have",
            "had",
            "also",
            "then",
            "later",
            "further",
            "even",
            "is",
            "was",
            "to",
            "once",
            "again",
            "that",
            "as",
            "just",
            "reportedly");
    private static final Set<String> MAKING =
            Set.of("made", "makes", "gave", "issued", "released", "posted", "offered", "a", "the", "this", "following");
    private static final String OF_SIGNS = "read";
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "we", "who");

    private static final Pattern DESCRIBED =
            Pattern.compile("(?:^|[,;–—] )((?i:the|an?|his|her|its|their|our|one|another) \\w+(?: [\\w’'-]+){0,3}) $");

    private final Setting setting;
    private final WhatStandsUnderASpeechIsItsOwners speech;

    MissedQuotations(Setting setting) {
        this.setting = setting;
        this.speech = new WhatStandsUnderASpeechIsItsOwners(setting);
    }

    List<Draft> missing(List<Draft> drafts) {
        BitSet held = new BitSet();
        drafts.forEach(draft -> draft.content().forEach(piece -> held.set(piece.start(), piece.end())));
        List<Draft> found = new ArrayList<>();
        for (Quotation quotation : setting.quotations().all()) {
            int content = held.nextSetBit(quotation.words().start());
            boolean isHeld = content >= 0 && content < quotation.words().end();
            if (!isHeld && Words.count(setting.text(), quotation.words()) >= FEWEST_WORDS) {
                before(quotation)
                        .or(() -> underAColon(quotation))
                        .or(() -> speech.of(quotation))
                        .or(() -> after(quotation))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> before(Quotation quotation) {
        List<TextSpan> words = outletWords(
                setting.sentenceSpan(quotation.span().start())
                        .map(TextSpan::start)
                        .orElse(0),
                quotation.span().start());
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - 2); i--) {
            if (isCue(words.get(i))) {
                return draft(sourceBefore(words, i), words.get(i), quotation);
            }
        }
        return Optional.empty();
    }

    /** Between a source and a noun that reports: {@code Moss made the following comment:}. */
    private boolean isBetween(String word) {
        return BETWEEN.contains(word) || MAKING.contains(word) || word.endsWith("ly");
    }

    /** The sentence before ends in a colon and the quotation is the next paragraph: all that the sentence reports is there. */
    private Optional<Draft> underAColon(Quotation quotation) {
        int start = quotation.span().start();
        int colon = setting.text().substring(0, start).stripTrailing().length() - 1;
        if (colon < 0 || setting.text().charAt(colon) != ':' || setting.text().indexOf('\n', colon) > start) {
            return Optional.empty();
        }
        int from = setting.sentenceSpan(colon).map(TextSpan::start).orElse(colon);
        List<TextSpan> words = outletWords(from, colon);
        return IntStream.range(0, words.size())
                .map(i -> words.size() - 1 - i)
                .filter(i -> isCue(words.get(i)) && !lower(words.get(i)).equals(OF_SIGNS))
                .mapToObj(i -> draft(
                        sourceBefore(words, i).or(() -> describedBefore(words.get(i), from)), words.get(i), quotation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Draft> after(Quotation quotation) {
        int from = quotation.span().end();
        int to = Math.min(setting.text().length(), from + 80);
        List<TextSpan> words = outletWords(from, to);
        for (int i = 0; i < Math.min(SOURCE_WORDS, words.size()); i++) {
            if (isCue(words.get(i)) && isPlain(from, words.get(i).start())) {
                Optional<TextSpan> source =
                        i == 0 ? Optional.empty() : Optional.of(words.get(0).union(words.get(i - 1)));
                return draft(source.filter(this::isSource), words.get(i), quotation);
            }
        }
        return Optional.empty();
    }

    private List<TextSpan> outletWords(int from, int to) {
        return from < to
                ? Words.in(setting.text(), new TextSpan(from, to)).stream()
                        .filter(word ->
                                setting.quotations().around(word.start()).isEmpty())
                        .toList()
                : List.of();
    }

    private boolean isPlain(int from, int to) {
        return setting.text().substring(from, to).chars().noneMatch(c -> ",.;:!?\n".indexOf(c) >= 0);
    }

    private boolean isCue(TextSpan word) {
        return CueWords.isReporting(lower(word));
    }

    private String lower(TextSpan word) {
        return word.of(setting.text()).toLowerCase(Locale.ROOT);
    }

    private Optional<TextSpan> sourceBefore(List<TextSpan> words, int cue) {
        int at = cue - 1;
        while (at >= 0 && isBetween(lower(words.get(at)))) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        if (PRONOUNS.contains(lower(words.get(at)))) {
            return Optional.of(words.get(at));
        }
        TextSpan last = words.get(at);
        return setting.namesBefore(last.end()).stream()
                .map(Setting.Named::span)
                .filter(name -> name.end() == last.end())
                .findFirst();
    }

    /** {@code On Tuesday, the board said:}: the few words after the last mark, where they open as a description does. */
    private Optional<TextSpan> describedBefore(TextSpan cue, int from) {
        String clause = setting.text().substring(from, cue.start());
        Matcher described = DESCRIBED.matcher(clause);
        return described.find()
                ? Optional.of(new TextSpan(from + described.start(1), from + described.end(1)))
                : Optional.empty();
    }

    private boolean isSource(TextSpan words) {
        return PRONOUNS.contains(lower(words))
                || !setting.namesIn(words).isEmpty()
                || lower(words).startsWith("the ");
    }

    private static Optional<Draft> draft(Optional<TextSpan> source, TextSpan cue, Quotation quotation) {
        return source.map(words -> new Draft(
                Optional.of(words),
                Optional.of(cue),
                List.of(quotation.words()),
                Draft.Origin.A_QUOTATION_BESIDE_A_CUE));
    }
}
