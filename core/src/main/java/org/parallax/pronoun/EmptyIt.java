package org.parallax.pronoun;

import java.util.Set;
import org.parallax.language.PartOfSpeech;

/**
 * Whether "it" looks as if it meant nothing that was named: "it is raining", "it is clear that …", "it seems", "made it hard to …". After
 * Lappin and Leass 1994 and Boyd, Gegg-Harrison and Byron 2005. Threads may share it.
 */
enum EmptyIt {
    NO,
    ADJECTIVE_AND_CLAUSE,
    NOUN_AND_CLAUSE,
    SEEMS,
    WEATHER_OR_TIME,
    TAKES_TO,
    OBJECT_OF_MAKE,
    /** "It is clear that …", "it was decided that …". */
    THAT_CLAUSE,
    IS_SOMETHING;

    private static final Set<String> BE = Set.of(
            "is", "was", "be", "been", "being", "'s", "are", "were", "become", "becomes", "became", "remains", "seems",
            "looks");
    private static final Set<String> SEEM = Set.of(
            "seem",
            "seems",
            "seemed",
            "appear",
            "appears",
            "appeared",
            "turns",
            "turned",
            "happens",
            "happened",
            "follows",
            "looks",
            "sounds");
    /** What only the weather does. */
    private static final Set<String> RAIN = Set.of("rain", "rained", "rains", "snow", "snowed", "snows", "drizzled");

    private static final Set<String> WEATHER = Set.of(
            "rain",
            "rained",
            "raining",
            "rains",
            "snow",
            "snowed",
            "snowing",
            "snows",
            "late",
            "early",
            "dark",
            "midnight",
            "noon",
            "time",
            "o'clock",
            "cold",
            "hot",
            "warm",
            "windy",
            "sunny");
    private static final Set<String> CLAUSE =
            Set.of("that", "to", "for", "if", "whether", "how", "why", "what", "when", "who", "where");
    private static final Set<String> TAKE = Set.of("take", "takes", "took", "taken", "cost", "costs");
    private static final Set<String> MAKE = Set.of(
            "make",
            "makes",
            "made",
            "making",
            "find",
            "finds",
            "found",
            "finding",
            "consider",
            "considers",
            "considered",
            "think",
            "thought",
            "believe",
            "believed",
            "leave",
            "leaves",
            "left",
            "keep",
            "keeps",
            "kept",
            "deem",
            "deemed",
            "feel",
            "feels",
            "felt");
    private static final int CLAUSE_WINDOW = 7;

    static EmptyIt of(Sheet sheet, int it) {
        int end = sheet.sentence(sheet.sentenceOf(it)).end();
        int at = it + 1;
        while (at < end && isAuxiliary(sheet, at) && !BE.contains(sheet.lower(at))) {
            at++;
        }
        if (MAKE.contains(sheet.lower(it - 1)) && sheet.part(it + 1, it) != PartOfSpeech.MARK) {
            return clauseFollows(sheet, it + 1, end) ? OBJECT_OF_MAKE : NO;
        }
        if (SEEM.contains(sheet.lower(at))) {
            return SEEMS;
        }
        if (RAIN.contains(sheet.lower(at))) {
            return WEATHER_OR_TIME;
        }
        if (TAKE.contains(sheet.lower(at))) {
            return clauseFollows(sheet, at + 1, end) ? TAKES_TO : NO;
        }
        return BE.contains(sheet.lower(at)) ? being(sheet, skipAdverbs(sheet, at + 1, end), end) : NO;
    }

    private static EmptyIt being(Sheet sheet, int at, int end) {
        if (at >= end) {
            return NO;
        }
        if (WEATHER.contains(sheet.lower(at))) {
            return WEATHER_OR_TIME;
        }
        boolean clause = clauseFollows(sheet, at + 1, end);
        boolean that = sheet.lower(at + 1).equals("that");
        return switch (sheet.part(at)) {
            case ADJECTIVE -> that ? THAT_CLAUSE : clause ? ADJECTIVE_AND_CLAUSE : IS_SOMETHING;
            case PARTICIPLE, PAST -> that ? THAT_CLAUSE : NO;
            case DETERMINER, NOUN, NOUNS, POSSESSIVE_PRONOUN, NUMBER -> clause ? NOUN_AND_CLAUSE : IS_SOMETHING;
            default -> NO;
        };
    }

    private static int skipAdverbs(Sheet sheet, int from, int end) {
        int at = from;
        while (at < end && (sheet.part(at) == PartOfSpeech.ADVERB || BE.contains(sheet.lower(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isAuxiliary(Sheet sheet, int at) {
        PartOfSpeech part = sheet.part(at);
        return part == PartOfSpeech.MODAL
                || part == PartOfSpeech.ADVERB
                || Set.of("has", "had", "have", "did", "does", "do", "'d", "'ll")
                        .contains(sheet.lower(at));
    }

    private static boolean clauseFollows(Sheet sheet, int from, int end) {
        for (int at = from; at < Math.min(end, from + CLAUSE_WINDOW); at++) {
            if (CLAUSE.contains(sheet.lower(at))) {
                return true;
            }
            if (sheet.part(at) == PartOfSpeech.MARK || sheet.part(at).isVerb()) {
                return false;
            }
        }
        return false;
    }
}
