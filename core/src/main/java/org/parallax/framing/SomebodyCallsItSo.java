package org.parallax.framing;

import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** "Critics called it a scandal", "she branded the plan a witch hunt": the word is theirs, and not the outlet's. Threads may share it. */
final class SomebodyCallsItSo {

    private static final Set<String> CALLING = WordSets.of(SomebodyCallsItSo.class, "calling by a word");

    private static final Set<String> CALLING_AS = WordSets.of(SomebodyCallsItSo.class, "calling as a word");

    private static final Set<String> BEING = WordSets.of(SomebodyCallsItSo.class, "being");

    /** Tokens from the verb to the word. */
    private static final int NEAR = 8;

    private SomebodyCallsItSo() {}

    static boolean at(Line line, int word) {
        return IntStream.rangeClosed(1, Math.min(NEAR, word))
                .map(back -> word - back)
                .takeWhile(at -> line.token(at).part() != PartOfSpeech.MARK)
                .anyMatch(at -> calls(line, at, word));
    }

    /** "Called it a", "described the plan as a": with a phrase of its own between, and before the word an article or nothing. */
    private static boolean calls(Line line, int verb, int word) {
        String lower = line.token(verb).lower();
        boolean as = line.indexes(verb + 1, word - 1).stream()
                .anyMatch(at -> line.token(at).lower().equals("as"));
        boolean called = CALLING.contains(lower) && isNamedSo(line, verb, word);
        return line.token(verb).part().isVerbForm() && (called || (CALLING_AS.contains(lower) && as));
    }

    /** Not "called for a controversial vote", "called a controversial vote". */
    private static boolean isNamedSo(Line line, int verb, int word) {
        PartOfSpeech next = line.token(verb + 1).part();
        boolean another = next == PartOfSpeech.PRONOUN
                || (next == PartOfSpeech.DETERMINER
                        && line.indexes(verb + 2, word - 1).stream()
                                .anyMatch(at -> line.token(at).part() == PartOfSpeech.DETERMINER))
                || line.isNamed(verb + 1);
        boolean passive = line.token(verb - 1).part() == PartOfSpeech.MARK
                || line.indexes(verb - 2, verb - 1).stream()
                        .anyMatch(at -> BEING.contains(line.token(at).lower()));
        return another || (passive && next == PartOfSpeech.DETERMINER);
    }
}
