package org.parallax.disagreement.person;

import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** Finds of whom a harm is told: the one person who stands next before it, with nobody and nothing else between that it can be told of. Threads may share it. */
final class WhoIsHurt {

    private static final Set<String> PERSONS = WordSets.of(WhoIsHurt.class, "one person");
    private static final Set<String> CHILDREN = WordSets.of(WhoIsHurt.class, "children");

    /** Terms before the harm in which the person stands. */
    private static final int BEFORE = 14;

    private WhoIsHurt() {}

    /** The term of the person: "the boy", but neither "two boys" nor "the boy's dog". */
    static Optional<Integer> before(Line line, int harm) {
        for (int at = harm - 1; at >= Math.max(0, harm - BEFORE); at--) {
            Term term = line.term(at);
            if (CountedWords.isPerson(term.lower()) || (term.part() == PartOfSpeech.NUMBER && !isAge(line, at))) {
                return Optional.empty();
            }
            if (isNoun(term)) {
                int start = startOfPhrase(line, at);
                if (isBehindAPreposition(line, start)) {
                    at = start;
                } else if (term.isOneOf(PERSONS)) {
                    return line.term(at - 1).is("the") ? Optional.of(at) : Optional.empty();
                } else if (term.clause() == line.term(harm).clause()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** "The boy, 9,". */
    private static boolean isAge(Line line, int at) {
        return line.term(at - 1).is(",") && line.term(at + 1).is(",");
    }

    private static boolean isNoun(Term term) {
        return term.part().isNoun() && !term.timed();
    }

    /** "The old pier", "the boy's boat". */
    private static int startOfPhrase(Line line, int noun) {
        int start = noun;
        while (start > 0 && belongs(line.term(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean belongs(Term term) {
        return term.part().isNoun()
                || switch (term.part()) {
                    case ADJECTIVE, DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE_ENDING -> true;
                    default -> false;
                };
    }

    private static boolean isBehindAPreposition(Line line, int start) {
        PartOfSpeech before = line.term(start - 1).part();
        return before == PartOfSpeech.PREPOSITION || before == PartOfSpeech.TO;
    }

    /** As the person is compared: one word for all nouns for a child, and what tells one driver from another: "of bus". */
    static String key(Line line, int person) {
        String noun = line.term(person).isOneOf(CHILDREN)
                ? "child"
                : line.term(person).lower();
        return isBehindAPreposition(line, person + 2) ? noun + " " + phraseFrom(line, person + 1) : noun;
    }

    /** "Of the bus": its preposition and its noun. */
    private static String phraseFrom(Line line, int preposition) {
        int at = preposition + 1;
        while (belongs(line.term(at)) && belongs(line.term(at + 1))) {
            at++;
        }
        return line.term(preposition).lower() + " " + line.term(at).key();
    }
}
