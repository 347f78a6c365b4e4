package org.parallax.disagreement.deed;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;

/** The entities that the clause of a deed speaks of; of a deed that is denied, who denies it as well. Threads may share it. */
final class WhoIsInADeed {

    private WhoIsInADeed() {}

    /** "Accused him of taking the boat, and her of selling it": where the next charge begins. */
    private static int endOfCharge(Line line, int at) {
        int end = at;
        while (end < line.size() && !line.term(end).is("and", ",", ";")) {
            end++;
        }
        return end;
    }

    /** "The zoo's cage was closed" does not say so of the zoo. */
    private static boolean isOwner(Line line, int at, String id) {
        int end = at;
        while (line.term(end + 1).entity().filter(id::equals).isPresent()
                && line.term(end + 1).named()) {
            end++;
        }
        return line.term(end + 1).part() == PartOfSpeech.POSSESSIVE_ENDING
                || line.term(end).part() == PartOfSpeech.POSSESSIVE_ENDING;
    }

    static Set<String> of(Line line, int at, boolean denied) {
        Set<String> who = new LinkedHashSet<>();
        if (denied) {
            line.speakerAt(at).ifPresent(who::add);
        }
        int end = Moods.charge(line, at).isPresent() ? endOfCharge(line, at) : line.size();
        for (int place = 0; place < line.size(); place++) {
            int i = place;
            Term term = line.term(i);
            if (term.clause() == line.term(at).clause() && place <= end) {
                term.entity().filter(id -> !isOwner(line, i, id)).ifPresent(who::add);
                if (term.is("i", "me", "my")) {
                    line.speakerAt(i).ifPresent(who::add);
                }
            }
        }
        return who;
    }
}
