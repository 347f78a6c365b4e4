package org.parallax.commitment.promise;

import java.util.OptionalInt;
import java.util.Set;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** What is promised as a thing: "pledged 40 million crowns", "offered a refund". Threads may share it. */
final class Gifts {

    /** What is pledged in feeling, or is nothing at all: no deed. */
    private static final Set<String> FAITH = Lexicon.forms("pledged, and no deed");

    private static final Set<String> SOME = Set.of("a", "an", "some");

    private static final Set<String> ALL = Set.of("every", "all", "more");

    private static final Set<String> OWNED = Set.of("the", "his", "her", "its", "their");

    private static final Set<String> OBJECTS = Lexicon.forms("object pronouns");

    private static final Set<String> CURRENCIES = Set.of("$", "£", "€");

    private static final Set<String> ABOUT = WordSets.of(Gifts.class, "says how exact a number is");

    /** Words of "an additional" and "up to" before a number. */
    private static final int HOW_EXACT = 4;

    /** "offered the travellers a full refund". */
    private static final int RELIEF = 6;

    private Gifts() {}

    /** "pledged 40 million crowns", "promised an inquiry"; not "promised a “new dawn”". */
    static boolean isGift(Wording sentence, int verb) {
        return (sentence.is(verb, "pledge") || sentence.is(verb, "guarantee"))
                && (opensANoun(sentence, verb + 1) || isSoMuch(sentence, verb + 1))
                && !isAFigure(sentence, verb + 1)
                && !FAITH.contains(sentence.lower(verb + 1));
    }

    /** "Promised the coast every boat it has", "pledged them an inquiry": where the gift begins that stands behind those to whom it is given. */
    static OptionalInt behindWhoGetsIt(Wording sentence, int verb) {
        int last = lastOfWhoGetsIt(sentence, verb + 1);
        int gift = sentence.opensAQuotation(last + 1) ? last + 2 : last + 1;
        boolean given = sentence.is(verb, "pledge") || sentence.is(verb, "guarantee");
        return given && last > verb && opensAGift(sentence, gift, gift > last + 1)
                ? OptionalInt.of(gift)
                : OptionalInt.empty();
    }

    /** The last word of "the coast", "Ada Brook", "them"; the one before where nobody stands there. */
    private static int lastOfWhoGetsIt(Wording sentence, int first) {
        if (OBJECTS.contains(sentence.lower(first))) {
            return first;
        }
        boolean opens =
                OWNED.contains(sentence.lower(first)) || sentence.part(first).isName();
        int last = first;
        while (opens && sentence.part(last + 1).isNoun()) {
            last++;
        }
        return opens && sentence.part(last).isNoun() ? last : first - 1;
    }

    private static boolean opensAGift(Wording sentence, int at, boolean quoted) {
        return ALL.contains(sentence.lower(at))
                || sentence.part(at) == PartOfSpeech.NUMBER
                || (!quoted && SOME.contains(sentence.lower(at)) && !sentence.opensAQuotation(at + 1));
    }

    /** "More than 40 million crowns", "up to three boats": words that only say how exact a number is. */
    private static boolean isSoMuch(Wording sentence, int from) {
        int number = from;
        while (number < from + HOW_EXACT && ABOUT.contains(sentence.lower(number))) {
            number++;
        }
        return number > from
                && (sentence.part(number) == PartOfSpeech.NUMBER || CURRENCIES.contains(sentence.lower(number)));
    }

    private static boolean opensANoun(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part == PartOfSpeech.NUMBER
                || part == PartOfSpeech.NOUNS
                || part == PartOfSpeech.NOUN
                || part == PartOfSpeech.ADJECTIVE
                || SOME.contains(sentence.lower(at));
    }

    private static boolean isAFigure(Wording sentence, int at) {
        return sentence.part(at) == PartOfSpeech.DETERMINER && sentence.opensAQuotation(at + 1);
    }

    /** "3 million crowns", "$ 3 million". */
    private static boolean isMoney(Wording sentence, int at) {
        return CURRENCIES.contains(sentence.lower(at))
                || sentence.lower(at).startsWith("$")
                || (sentence.part(at) == PartOfSpeech.NUMBER
                        && sentence.any(at + 1, at + 3, word -> sentence.is(word, "money")));
    }

    /** "offered a reward", "is offering free repairs"; but "offers free parking", as a shop always does. */
    static boolean isRelief(Wording sentence, int verb) {
        PartOfSpeech part = sentence.part(verb);
        boolean once = part != PartOfSpeech.THIRD_PERSON_VERB && part != PartOfSpeech.VERB;
        if (once && sentence.is(verb, "offer") && isMoney(sentence, verb + 1)) {
            return true;
        }
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
