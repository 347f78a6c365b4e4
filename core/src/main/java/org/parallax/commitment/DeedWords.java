package org.parallax.commitment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.WordWeights;
import org.parallax.story.Words;

/**
 * A deed's words as they can be compared.
 *
 * @param actions what is to be done
 * @param objects to what
 * @param numbers in digits and words
 * @param denied whether it is told as what will not be done
 * @param weight of actions and objects together
 */
record DeedWords(Set<String> actions, Set<String> objects, Set<String> numbers, boolean denied, double weight) {

    private static final int LONG = 5;

    static DeedWords of(Page page, Wording sentence, TextSpan deed, WordWeights weights) {
        Set<String> actions = new HashSet<>();
        Set<String> objects = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        double weight = 0;
        boolean first = true;
        for (Words.Word word : words(page, deed)) {
            String key = key(word.stem());
            if (Character.isDigit(word.form().charAt(0))) {
                numbers.add(word.form());
            } else if (word.telling()) {
                weight += actions.contains(key) || objects.contains(key) ? 0 : weights.of(word);
                (first || isAction(sentence, word) ? actions : objects).add(key);
                first = false;
            }
        }
        return new DeedWords(actions, objects, numbers, denies(sentence, deed), weight);
    }

    private static boolean isAction(Wording sentence, Words.Word word) {
        PartOfSpeech part = sentence.part(sentence.from(word.span().start()));
        return part == PartOfSpeech.VERB || part == PartOfSpeech.PARTICIPLE || part == PartOfSpeech.GERUND;
    }

    /** Its words without those of its dates. */
    private static List<Words.Word> words(Page page, TextSpan deed) {
        return page.words().within(deed).stream()
                .filter(word -> page.timesIn(deed).stream().noneMatch(time -> time.span().overlaps(word.span())))
                .toList();
    }

    private static boolean denies(Wording sentence, TextSpan deed) {
        for (int at = sentence.from(deed.start()); at < sentence.size() && sentence.span(at).end() <= deed.end(); at++) {
            if (sentence.isNegation(at) && !sentence.lower(at).equals("without")) {
                return true;
            }
        }
        return false;
    }

    /** "withdraw" and "withdrawal" are one. */
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

    boolean numbersAgree(DeedWords other) {
        return numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers);
    }
}
