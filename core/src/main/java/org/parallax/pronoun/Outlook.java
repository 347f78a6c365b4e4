package org.parallax.pronoun;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.name.Titles.Gender;
import org.parallax.pronoun.Phrase.Plurality;
import org.parallax.pronoun.Phrase.Role;
import org.parallax.pronoun.Phrase.Sort;

/** What a pronoun sees when it looks back: counted once for all its candidates. Threads may share it. */
final class Outlook {

    private static final int LATELY = 2;

    private final int pronoun;
    private final int from;
    private final int[] rivals;
    private final Map<Integer, Integer> topics = new HashMap<>();
    private int lateRivals;
    private int lastSubject = -1;

    /** @param from the first phrase that it looks back to */
    Outlook(List<Phrase> phrases, int pronoun, int from) {
        this.pronoun = pronoun;
        this.from = from;
        this.rivals = new int[pronoun - from + 1];
        Phrase it = phrases.get(pronoun);
        for (int i = pronoun - 1; i >= from; i--) {
            Phrase phrase = phrases.get(i);
            boolean agrees = agree(phrase, it);
            rivals[i - from] = rivals[i - from + 1] + (agrees ? 1 : 0);
            lastSubject = agrees && lastSubject < 0 && phrase.role() == Role.SUBJECT ? i : lastSubject;
            if (it.sentence() - phrase.sentence() <= LATELY) {
                topics.merge(phrase.topic(), 1, Integer::sum);
                lateRivals = rivals[i - from];
            }
        }
    }

    int pronoun() {
        return pronoun;
    }

    /** How many phrases between a candidate and the pronoun it could mean as well. */
    int rivals(int candidate) {
        return rivals[candidate - from + 1];
    }

    /** How many it could mean in its own sentence and the two before. */
    int lateRivals() {
        return lateRivals;
    }

    /** How many other phrases of a candidate's topic stand in its own sentence and the two before. */
    int lately(Phrase phrase, Phrase it) {
        int itself = it.sentence() - phrase.sentence() <= LATELY ? 1 : 0;
        return topics.getOrDefault(phrase.topic(), 0) - itself;
    }

    /** Whether a candidate that is a subject is the last subject that it could mean. */
    boolean isLastSubject(int candidate) {
        return lastSubject <= candidate;
    }

    /** Whether number, gender and sort let a phrase be what a pronoun means. */
    private static boolean agree(Phrase phrase, Phrase pronoun) {
        Word word = pronoun.word().orElseThrow();
        if (phrase.isPronoun()) {
            return phrase.word().get() == word;
        }
        Sort sort = phrase.sort();
        return switch (word) {
            case HE, SHE ->
                phrase.number() == Plurality.ONE
                        && (phrase.gender() == Gender.UNKNOWN || phrase.gender() == word.gender())
                        && (sort == Sort.PERSON || sort == Sort.PERSON_BY_ENDING || sort == Sort.NAME);
            case IT -> phrase.number() != Plurality.MANY && sort != Sort.PERSON && sort != Sort.TIME;
            case THEY -> phrase.number() != Plurality.ONE && sort != Sort.TIME;
        };
    }
}
