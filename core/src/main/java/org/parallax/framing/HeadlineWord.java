package org.parallax.framing;

import org.parallax.language.PartOfSpeech;

/**
 * A word of a headline, which writes with capitals what is no name and is misread for it: "Brook Taunts the Board", "Harsh Words for Brook". What is
 * a verb there, a noun or an adjective, its form and the words beside it tell.
 *
 * @param line the headline
 * @param at where the word stands
 */
record HeadlineWord(Line line, int at) {

    /** Whether a word of a list that has this form can stand here as what the list says. */
    boolean fits(Place place) {
        return line.isHeadline()
                && !line.isNamed(at)
                && switch (place) {
                    case VERB -> isVerb();
                    case NOUN -> part(at).isName();
                    case ADJECTIVE -> part(at).isNoun() && isBesideANoun();
                    case ADVERB, BEFORE -> false;
                };
    }

    /** "Brook Taunts", "Union Mocks the Board", "Aide Quits After Mocking Brook", "To Chide Brook". */
    private boolean isVerb() {
        String word = line.token(at).lower();
        PartOfSpeech before = part(at - 1);
        if (word.endsWith("ing")) {
            return hasObject() && (before.isNoun() || before == PartOfSpeech.PREPOSITION);
        }
        boolean finite = word.endsWith("s") || word.endsWith("ed");
        boolean subject = line.isNamed(at - 1) || (before.isNoun() && hasObject());
        return line.token(at - 1).lower().equals("to") || (finite && subject);
    }

    private boolean hasObject() {
        PartOfSpeech next = part(at + 1);
        return next.isName()
                || line.isNamed(at + 1)
                || next == PartOfSpeech.DETERMINER
                || next == PartOfSpeech.POSSESSIVE_PRONOUN;
    }

    private boolean isBesideANoun() {
        return part(at + 1).isNoun() || part(at - 1).isVerb();
    }

    private PartOfSpeech part(int index) {
        return line.token(index).part();
    }
}
