package org.parallax.commitment.sign;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** "Keeps boats in the bay in a rescue role", of "withdraw its night boats": what is there for something else than the deed speaks of. Threads may share it. */
final class AnotherRole {

    /** What it is and which: less than that names something else. */
    private static final int BOTH = 2;

    private AnotherRole() {}

    /** Whether the words behind the one that tells the contrary name a role, and do not say of which of the deed's things it speaks. */
    static boolean isTold(Wording sentence, int word, Told told) {
        return sentence.any(word + 1, sentence.size(), at -> sentence.is(at, "role"))
                && isOfSomethingElse(sentence, word, told);
    }

    private static boolean isOfSomethingElse(Wording sentence, int word, Told told) {
        Set<String> things = new HashSet<>(whatLeaves(told));
        boolean which = things.size() >= BOTH;
        things.retainAll(keysFrom(sentence, word));
        return which && things.size() < BOTH;
    }

    /** "Its night boats", of "withdraw its night boats from the bay". */
    private static Set<String> whatLeaves(Told told) {
        TextSpan deed = told.pledge().deed().what();
        Wording sentence = told.page().sentenceOf(deed);
        int first = sentence.from(deed.start());
        int end = sentence.first(
                first + 1,
                sentence.size(),
                at -> sentence.part(at) == PartOfSpeech.PREPOSITION
                        && !sentence.lower(at).equals("of"));
        return IntStream.range(first, end < 0 ? sentence.size() : end)
                .mapToObj(sentence::key)
                .filter(told.words().unnamed()::contains)
                .collect(Collectors.toSet());
    }

    private static Set<String> keysFrom(Wording sentence, int word) {
        return IntStream.range(word, sentence.size()).mapToObj(sentence::key).collect(Collectors.toSet());
    }
}
