package org.parallax.commitment;

import java.util.Set;
import org.parallax.language.PartOfSpeech;

/** What is promised as a thing: "pledged 40 million crowns", "offered a refund". Threads may share it. */
final class Gifts {

    /** What is pledged in feeling, and is no deed. */
    private static final Set<String> FAITH = Lexicon.forms("pledged in feeling");

    /** "offered the travellers a full refund". */
    private static final int RELIEF = 6;

    private Gifts() {}

    /** "pledged 40 million crowns", "promised an inquiry"; not "promised a “new dawn”". */
    static boolean isGift(Wording sentence, int verb) {
        PartOfSpeech next = sentence.part(verb + 1);
        boolean noun = next == PartOfSpeech.NUMBER
                || next == PartOfSpeech.NOUNS
                || next == PartOfSpeech.NOUN
                || next == PartOfSpeech.ADJECTIVE
                || sentence.lower(verb + 1).equals("a")
                || sentence.lower(verb + 1).equals("an")
                || sentence.lower(verb + 1).equals("some");
        boolean figure =
                next == PartOfSpeech.DETERMINER && Set.of("“", "\"", "‘").contains(sentence.lower(verb + 2));
        return noun
                && !figure
                && !FAITH.contains(sentence.lower(verb + 1))
                && (sentence.is(verb, "pledge") || sentence.is(verb, "guarantee"));
    }

    /** "offered a reward", "is offering free repairs"; but "offers free parking", as a shop always does. */
    static boolean isRelief(Wording sentence, int verb) {
        PartOfSpeech part = sentence.part(verb);
        boolean once = part != PartOfSpeech.THIRD_PERSON_VERB && part != PartOfSpeech.VERB;
        for (int at = verb + 1; once && sentence.is(verb, "offer") && at <= verb + RELIEF; at++) {
            if (sentence.lower(at).equals("free") || (sentence.part(at).isNoun() && sentence.is(at, "relief"))) {
                return true;
            }
            if (sentence.part(at).isVerb() || sentence.part(at) == PartOfSpeech.PREPOSITION) {
                return false;
            }
        }
        return false;
    }
}
