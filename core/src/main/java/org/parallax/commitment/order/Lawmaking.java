package org.parallax.commitment.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Words;

/** Whether a law or resolution was passed, and by whom. Threads may share it. */
final class Lawmaking {

    private static final Set<String> OBJECTS = Lexicon.forms("object pronouns");

    private static final Set<String> NOT_YET = Set.of("until", "till", "unless", "before");

    private static final Set<String> OF_A_HOUSE = Set.of("parliamentary", "congressional");

    private static final int NEAR = 5;

    private Lawmaking() {}

    static boolean isPassed(Wording sentence, int noun) {
        return passing(sentence, noun) >= 0;
    }

    /** As well not "issued a plan": that it is proposed is told. */
    static boolean isAdopted(Wording sentence, int noun) {
        int verb = passing(sentence, noun);
        return verb >= 0 && !sentence.is(verb, "tells of");
    }

    /** "The senate passed a law"; nobody where nothing says so. */
    static Party maker(Page page, Wording sentence, int noun) {
        int verb = passing(sentence, noun);
        return verb < 0 ? Party.NOBODY : Subjects.of(page, sentence, verb);
    }

    /** As well "a law passed by the senate". */
    static Party body(Page page, Wording sentence, int noun) {
        int by = sentence.first(
                noun + 1, noun + NEAR, at -> sentence.lower(at).equals("by") && sentence.is(at - 1, "passed"));
        return by < 0 ? maker(page, sentence, noun) : Phrases.from(page, sentence, by + 1);
    }

    private static int passing(Wording sentence, int noun) {
        return sentence.last(
                noun - NEAR, noun, at -> sentence.isVerb(at) && sentence.is(at, "passed") && isPassing(sentence, at));
    }

    /** Not "help us pass the bill", nor "until the senate approves the bill". */
    private static boolean isPassing(Wording sentence, int verb) {
        boolean bare = sentence.part(verb) == PartOfSpeech.VERB && OBJECTS.contains(sentence.lower(verb - 1));
        return !bare
                && !sentence.any(0, verb, at -> NOT_YET.contains(sentence.lower(at)))
                && Mood.tellsWhatWasDone(sentence, verb);
    }

    /** The body that a possessive before the noun names, or that it is an adjective of: "the senate's decision", "a parliamentary resolution". */
    static Party owner(Page page, Wording sentence, int noun) {
        int ending = sentence.last(
                Math.max(1, noun - 2),
                noun,
                at -> sentence.part(at) == PartOfSpeech.POSSESSIVE_ENDING && sentence.is(at - 1, "house"));
        if (ending > 0) {
            return Subjects.before(page, sentence, ending);
        }
        return OF_A_HOUSE.contains(sentence.lower(noun - 1))
                ? new Party(List.of(), Optional.of(sentence.span(noun - 1, noun)))
                : Party.NOBODY;
    }

    /** What a club resolves to call for binds nobody; what a parliament does, may. */
    static boolean isOfLawgivers(Page page, Party body) {
        return body.words()
                .filter(words -> Lexicon.isAny("lawgiver", Words.lower(words.of(page.text()))))
                .isPresent();
    }
}
