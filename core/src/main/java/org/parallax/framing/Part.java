package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Evidence;
import org.parallax.language.Lemma;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.PerArticleWith;

/**
 * A noun without a name that has part in a deed, where an article says what it is about: "the keepers" in "the keepers freed the heron".
 *
 * @param deed the deed's verb, by its lemma, and the noun's part in it: "free <", "free >", "fall into"
 * @param noun its stem
 * @param word the noun, in lower case
 * @param told what its sentence tells of
 * @param evidence the noun with what stands before it
 */
record Part(String deed, String noun, String word, Set<String> told, Evidence evidence) implements InOtherWords.Told {

    private static final int NEAR = 8;

    private static final PerArticleWith<Voice, List<Part>> PARTS =
            PerArticleWith.by((article, voice) -> List.copyOf(parts(voice)));

    /** All of an article, in order. */
    static List<Part> in(Voice voice) {
        return voice.read(PARTS);
    }

    private static List<Part> parts(Voice voice) {
        List<Part> found = new ArrayList<>();
        for (Line line : voice.lines()) {
            if (line.isHeadline() || line.isInLead()) {
                for (int at = 0; at < line.size(); at++) {
                    addOf(line, at, found);
                }
            }
        }
        return found;
    }

    private static void addOf(Line line, int verb, List<Part> found) {
        if (Deed.isAt(line, verb)) {
            String lemma = Lemma.of(line.token(verb).lower());
            boolean suffered = Deed.isSuffered(line, verb);
            doer(line, verb)
                    .flatMap(at -> of(line, at, lemma + (suffered ? " >" : " <")))
                    .ifPresent(found::add);
            behind(line, verb, lemma).ifPresent(found::add);
        }
    }

    private static Optional<Integer> doer(Line line, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - NEAR) && Deed.isInClause(line, at); at--) {
            PartOfSpeech part = line.token(at).part();
            if (part.isNoun()) {
                return Optional.of(at);
            }
            if (part == PartOfSpeech.PRONOUN || part == PartOfSpeech.PREPOSITION) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The noun behind a verb, with the preposition before it where there is one. */
    private static Optional<Part> behind(Line line, int verb, String lemma) {
        String way = ">";
        for (int at = verb + 1; at < Math.min(line.size(), verb + NEAR) && Deed.isInClause(line, at); at++) {
            PartOfSpeech part = line.token(at).part();
            if (part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.TO) {
                way = line.token(at).lower();
            }
            if (part.isNoun() && !line.token(at + 1).part().isNoun()) {
                return of(line, at, lemma + " " + way);
            }
        }
        return Optional.empty();
    }

    private static Optional<Part> of(Line line, int at, String deed) {
        boolean noun = !line.isNamed(at) && !line.isTime(at) && Keys.isTelling(line.token(at)) && line.isUnquoted(at);
        return !noun
                ? Optional.empty()
                : line.phraseAt(at)
                        .filter(phrase -> phrase.head() == at && phrase.bearer().isEmpty())
                        .map(phrase -> new Part(
                                deed,
                                Keys.stem(line.token(at)),
                                line.token(at).lower(),
                                Keys.in(line),
                                phrase.evidence()));
    }

    /** Of how many things both sentences tell. */
    int shared(Part other) {
        return Keys.shared(told, other.told);
    }
}
