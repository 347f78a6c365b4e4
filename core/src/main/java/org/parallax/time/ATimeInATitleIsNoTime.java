package org.parallax.time;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.WordSets;

/**
 * {@code Brel told the channel's "This Week"}, {@code she wrote in Harbour Today}, {@code the Sunday Times}: a time in the title of a programme, a paper or a work is none. Threads may
 * share it.
 */
final class ATimeInATitleIsNoTime {

    /** Written small wherever they are not of a title. */
    private static final Set<String> SMALL = Set.of("this", "week", "today", "tonight", "tomorrow", "yesterday");

    private static final Set<String> OPENING = Set.of("\"", "“", "‘");

    private static final Set<String> CLOSING = Set.of("\"", "”", "’");

    /** Small words of a title. */
    private static final Set<String> INSIDE =
            Set.of("of", "the", "and", "in", "on", "at", "to", "a", "with", "for", "&");

    private static final Set<String> OWNERS = Set.of("the", "s");

    /** "The Sunday Times". */
    private static final Set<String> PAPERS = WordSets.of(ATimeInATitleIsNoTime.class, "papers and shows");

    /** Words before or behind the time in a title in marks. */
    private static final int LONGEST = 4;

    private ATimeInATitleIsNoTime() {}

    static boolean holds(Match match) {
        return isInMarks(match) || isACapitalised(match) || isOfAPaper(match);
    }

    /** A few words with capitals, between marks, and no stop or comma among them: "Friday," she said. */
    private static boolean isInMarks(Match match) {
        Words words = match.words();
        int open = match.from() - 1;
        while (open > match.from() - 1 - LONGEST && isOfATitle(words, open)) {
            open--;
        }
        int close = match.to();
        while (close < match.to() + LONGEST && isOfATitle(words, close)) {
            close++;
        }
        return OPENING.contains(words.lower(open))
                && CLOSING.contains(words.lower(close))
                && begins(words.at(open + 1))
                && IntStream.range(match.from(), match.to()).allMatch(at -> isOfATitle(words, at));
    }

    private static boolean begins(Word word) {
        return !word.spaced() && (word.capital() || word.isNumber());
    }

    private static boolean isOfATitle(Words words, int at) {
        Word word = words.at(at);
        return (word.isLetters() && (word.capital() || INSIDE.contains(word.lower()))) || word.isNumber();
    }

    private static boolean isACapitalised(Match match) {
        Words words = match.words();
        boolean capitals = IntStream.range(match.from(), match.to())
                .allMatch(at -> words.at(at).capital() && SMALL.contains(words.lower(at)));
        boolean beside =
                isOfAName(words, match.from() - 1) || words.at(match.to()).capital() || match.to() - match.from() > 1;
        boolean inMarks = OPENING.contains(words.lower(match.from() - 1))
                || words.lower(match.from() - 1).equals("'");
        return match.from() > 0 && capitals && beside && (inMarks || !isAHeadline(words));
    }

    private static boolean isOfAName(Words words, int at) {
        return words.at(at).capital()
                || (at > 0 && words.lower(at).equals("s") && Verbs.isApostrophe(words.lower(at - 1)));
    }

    /** More of its words have a capital than have none. */
    private static boolean isAHeadline(Words words) {
        long capital = words.all().stream()
                .filter(word -> word.isLetters() && word.capital())
                .count();
        long letters = words.all().stream().filter(Word::isLetters).count();
        return 2 * capital > letters;
    }

    private static boolean isOfAPaper(Match match) {
        Words words = match.words();
        return Slot.WEEKDAY.at(words, match.from()).isPresent()
                && match.to() == match.from() + 1
                && words.at(match.to()).capital()
                && PAPERS.contains(words.lower(match.to()))
                && !words.at(match.to() + 1).capital()
                && OWNERS.contains(words.lower(match.from() - 1));
    }
}
