package org.parallax.commitment.sign;

import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.AnotherDoer;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** "Norvale Ferries kept its promise on the pier", "the board made good on its pledge to mend the road". */
final class WhoKeepsTheirWordHasDoneIt implements SignRule {

    private static final Set<String> OWN =
            WordSets.of(WhoKeepsTheirWordHasDoneIt.class, "before a word that was given");

    /** What stands between the verb and its object: "good on", "up to". */
    private static final Set<String> BETWEEN =
            WordSets.of(WhoKeepsTheirWordHasDoneIt.class, "between keeping and the word");

    /** How many words may stand between "its" and "promise": "its main election promise". */
    private static final int DESCRIBING = 2;

    /** How far behind the verb the deed may begin: "good on its election promise to mend". */
    private static final int REACH = 8;

    @Override
    public Role role() {
        return Role.KEPT;
    }

    @Override
    public boolean repeatsIt() {
        return true;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return sentence.isPast(at) && isOfAWord(sentence, at, "keepword") && Mood.tellsWhatWasDone(sentence, at);
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return isThatWord(page, sentence, at, told);
    }

    /** Whether the word that a verb is told of is that of who is bound, and to the deed: "its pledge not to raise fares" is another. */
    static boolean isThatWord(Page page, Wording sentence, int verb, Told told) {
        int to = sentence.first(verb + 1, verb + REACH, at -> sentence.infinitive(at) > 0);
        boolean other = to >= 0
                && (sentence.isNegation(to - 1) != told.words().denied()
                        || !told.words().isToldBy(sentence.action(sentence.infinitive(to))));
        return !other && !AnotherDoer.isAnother(page, sentence, verb, told) && Matter.isThatOf(page, sentence, told);
    }

    /** Whether a word is a verb of a class, and its object the word that was given. */
    static boolean isOfAWord(Wording sentence, int at, String verbs) {
        return sentence.begins(at, verbs) && isItsObject(sentence, at);
    }

    /** "Its promise", "on its promise", "good on its election promise". */
    private static boolean isItsObject(Wording sentence, int verb) {
        int at = verb + 1;
        while (BETWEEN.contains(sentence.lower(at))) {
            at++;
        }
        return OWN.contains(sentence.lower(at)) && isGiven(sentence, at + 1);
    }

    private static boolean isGiven(Wording sentence, int first) {
        for (int at = first; at <= first + DESCRIBING; at++) {
            boolean word = sentence.is(at, "pledge")
                    || sentence.is(at, "agreement")
                    || sentence.lower(at).equals("word");
            boolean describes = sentence.part(at).isNoun() || sentence.part(at) == PartOfSpeech.ADJECTIVE;
            if (word || !describes) {
                return word;
            }
        }
        return false;
    }
}
