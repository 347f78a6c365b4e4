package org.parallax.timeline.standing;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * {@code Velt offered to meet the crew on 4 May}, {@code Brel proposed they sail on 4 May}, {@code Brel proposed a race on the evening of 4 May}: a date that somebody proposes is one on which nothing need
 * happen. {@code Velt was offered a berth on 4 May} tells of the day on which she was. Threads may share it.
 */
final class WhatIsProposedForADateIsNoEventOfIt {

    private static final Set<String> PROPOSE = WordSets.of(WhatIsProposedForADateIsNoEventOfIt.class, "proposes");

    private static final Set<String> ENDS = Set.of(";", ":", "–", "—", "-", "(", ")");

    private static final Pattern DATE = Pattern.compile("\\p{Lu}\\p{L}+\\.? \\d|\\d{1,2}(?:st|nd|rd|th)? \\p{L}");

    private static final Pattern PART_OF =
            Pattern.compile("\\b(?:morning|afternoon|evening|night|day) of $", Pattern.CASE_INSENSITIVE);

    /** Words between who proposes and the date. */
    private static final int REACH = 14;

    private WhatIsProposedForADateIsNoEventOfIt() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(String text, List<Token> sentence, TextSpan time) {
        Matcher date = DATE.matcher(time.of(text));
        if (!date.find()) {
            return false;
        }
        int from = Token.firstFrom(sentence, time.start());
        boolean part = PART_OF.matcher(text.substring(sentence.get(0).span().start(), time.start() + date.start()))
                .find();
        return IntStream.iterate(from - 1, at -> at >= 0 && at >= from - REACH, at -> at - 1)
                .takeWhile(at -> !ENDS.contains(sentence.get(at).lower()))
                .filter(at -> PROPOSE.contains(sentence.get(at).lower())
                        && sentence.get(at).part().isVerbForm())
                .anyMatch(at -> part || isToBeDone(sentence.subList(at + 1, from)));
    }

    /** "To meet the crew on", "they sail on". */
    private static boolean isToBeDone(List<Token> proposed) {
        return IntStream.range(1, proposed.size())
                .anyMatch(at -> proposed.get(at).part() == PartOfSpeech.VERB
                        && (proposed.get(at - 1).part() == PartOfSpeech.TO
                                || proposed.get(at - 1).part() == PartOfSpeech.PRONOUN));
    }
}
