package org.parallax.framing;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.PartOfSpeech;

/** What a word of a list must be in its sentence to mean what the list says. */
enum Place {
    NOUN {
        @Override
        Set<String> forms(String lemma) {
            return Forms.ofNoun(lemma);
        }

        @Override
        boolean fits(PartOfSpeech part, PartOfSpeech next) {
            return part == PartOfSpeech.NOUN || part == PartOfSpeech.NOUNS;
        }
    },
    ADJECTIVE {
        @Override
        boolean fits(PartOfSpeech part, PartOfSpeech next) {
            boolean beforeANoun = next.isNoun() || next == PartOfSpeech.ADJECTIVE;
            boolean deed = part == PartOfSpeech.PAST || part == PartOfSpeech.VERB;
            return !part.isName() && !deed && (part != PartOfSpeech.PARTICIPLE || beforeANoun);
        }
    },
    VERB {
        @Override
        Set<String> forms(String lemma) {
            return Forms.ofVerb(lemma);
        }

        @Override
        boolean fits(PartOfSpeech part, PartOfSpeech next) {
            boolean beforeItsNoun = next == PartOfSpeech.NOUN || next == PartOfSpeech.NOUNS;
            boolean modifies = part == PartOfSpeech.PARTICIPLE || part == PartOfSpeech.GERUND;
            return part.isVerbForm() && !(modifies && beforeItsNoun);
        }
    },
    ADVERB {
        @Override
        boolean fits(PartOfSpeech part, PartOfSpeech next) {
            return !part.isName();
        }
    },
    /** A noun before another noun: "horror crash". */
    BEFORE {
        @Override
        boolean fits(PartOfSpeech part, PartOfSpeech next) {
            return (part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJECTIVE)
                    && (next == PartOfSpeech.NOUN || next == PartOfSpeech.NOUNS);
        }
    };

    /** The forms of a lemma that can stand in this place. */
    Set<String> forms(String lemma) {
        return Set.of(lemma);
    }

    /** Whether a word that is one part of speech, with another behind it, stands in this place. */
    abstract boolean fits(PartOfSpeech part, PartOfSpeech next);

    static Place named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
