package org.parallax.commitment;

import java.util.HashSet;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.Words;

/**
 * A deed's words as they can be compared: each by the beginning of its stem, so that "withdraw" and "withdrawal" are one.
 *
 * @param actions what is to be done
 * @param objects to what
 * @param numbers in digits
 * @param denied whether it is told as what will not be done
 */
record DeedWords(Set<String> actions, Set<String> objects, Set<String> numbers, boolean denied) {

    private static final int LONG = 5;

    /** Here the deed ends, and what it is for or how long it lasts begins. */
    private static final Set<String> ENDS = Set.of("until", "because", "when", "while", "which", "so", "as", "after", "before", "if");

    static DeedWords of(Page page, Wording sentence, TextSpan deed) {
        int first = sentence.from(deed.start());
        int modal = modal(sentence, first, deed);
        Set<String> actions = new HashSet<>();
        Set<String> objects = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (int at = first; at < sentence.size() && isIn(sentence, at, deed) && !ends(sentence, at, first, modal); at++) {
            for (Words.Word word : page.words().within(sentence.span(at))) {
                if (Character.isDigit(word.form().charAt(0)) && !isOfATime(page, word)) {
                    numbers.add(word.form());
                } else if (word.telling() && !isOfATime(page, word)) {
                    boolean action = at == first && modal < 0 || at > modal && isVerb(sentence, at);
                    (action ? actions : objects).add(key(word.stem()));
                }
            }
        }
        return new DeedWords(actions, objects, numbers, isDenied(sentence, first, modal));
    }

    private static boolean isIn(Wording sentence, int at, TextSpan deed) {
        return sentence.span(at).end() <= deed.end();
    }

    /** The "will" of a deed that is told as a clause: "the pier will be mended"; -1 where it begins with its verb. */
    private static int modal(Wording sentence, int first, TextSpan deed) {
        for (int at = first; at < sentence.size() && isIn(sentence, at, deed); at++) {
            if (sentence.isFuture(at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean ends(Wording sentence, int at, int first, int modal) {
        return at > first && at > modal && ENDS.contains(sentence.lower(at));
    }

    private static boolean isVerb(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part == PartOfSpeech.VERB || part == PartOfSpeech.PARTICIPLE || part == PartOfSpeech.GERUND || part == PartOfSpeech.PAST;
    }

    private static boolean isOfATime(Page page, Words.Word word) {
        return page.timesIn(page.sentenceOf(word.span()).span()).stream().anyMatch(time -> time.span().overlaps(word.span()));
    }

    private static boolean isDenied(Wording sentence, int first, int modal) {
        return sentence.isNegation(first) || modal >= 0 && (sentence.isNegation(modal + 1) || sentence.isNegation(modal - 1));
    }

    static String key(String stem) {
        String begin = stem.length() > LONG ? stem.substring(0, LONG) : stem;
        return begin.length() == LONG && begin.endsWith("e") ? begin.substring(0, LONG - 1) : begin;
    }

    Set<String> all() {
        Set<String> all = new HashSet<>(actions);
        all.addAll(objects);
        return all;
    }

    Set<String> shared(DeedWords other) {
        Set<String> shared = all();
        shared.retainAll(other.all());
        return shared;
    }

    /** Whether the one says what is done in the other: "repair the pier", "the repairs will be completed". */
    boolean isOneAction(DeedWords other) {
        return actions.stream().anyMatch(other.all()::contains)
                || other.actions.stream().anyMatch(all()::contains)
                || Contraries.areAlike(actions, other.actions);
    }

    boolean numbersAgree(DeedWords other) {
        return numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers);
    }
}
