package org.parallax.commitment.sign;

import java.util.List;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/** "Ada Brook had said she would sell the mill but backed off", "but changed her mind": told in the sentence that tells what was to be done. */
final class WhoBacksOffEndsIt implements SignRule {

    /** A verb, and words right behind it; * is any word. From general knowledge of English. */
    private static final List<List<String>> BACKING_OFF = List.of(
            List.of("back", "off"),
            List.of("back", "away"),
            List.of("back", "out"),
            List.of("back", "down"),
            List.of("backtrack"),
            List.of("backpedal"),
            List.of("change", "*", "mind"),
            List.of("change", "*", "minds"),
            List.of("reverse", "course"),
            List.of("reverse", "himself"),
            List.of("reverse", "herself"),
            List.of("reverse", "itself"),
            List.of("reverse", "themselves"),
            List.of("think", "better", "of", "it"));

    @Override
    public Role role() {
        return Role.ENDED;
    }

    @Override
    public boolean repeatsIt() {
        return true;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return sentence.isPast(at)
                && List.of("but", "then", "before", "later").contains(sentence.lower(beforeAdverbs(sentence, at)))
                && BACKING_OFF.stream().anyMatch(words -> begins(sentence, at, words));
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return told.isIn(page, sentence)
                && told.pledge().deed().what().start() < sentence.span(at).start();
    }

    private static int beforeAdverbs(Wording sentence, int verb) {
        int at = verb - 1;
        while (sentence.isAdverb(at)
                && !sentence.lower(at).equals("then")
                && !sentence.lower(at).equals("later")) {
            at--;
        }
        return at;
    }

    private static boolean begins(Wording sentence, int at, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals("*") && !words.get(i).equals(sentence.lower(at + i))) {
                return false;
            }
        }
        return Lexicon.stem(sentence.lower(at)).equals(Lexicon.stem(words.get(0)));
    }
}
