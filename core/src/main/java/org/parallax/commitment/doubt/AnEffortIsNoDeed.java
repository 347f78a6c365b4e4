package org.parallax.commitment.doubt;

import java.util.List;
import java.util.Set;
import org.parallax.commitment.deed.Leading;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;

/** "Continue to monitor it", "work every day", "do the right thing", "stand up", "move forward": nobody can check whether it was done. */
final class AnEffortIsNoDeed implements DoubtRule {

    private static final List<List<String>> EFFORTS = ListFile.rows(AnEffortIsNoDeed.class, "efforts.tsv")
            .map(row -> List.of(row.split(" ", -1)))
            .toList();

    private static final Set<String> GOING_ON = Set.of("continue", "keep", "continuing", "keeping");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int verb = Leading.verb(sentence, sentence.from(pledge.deed().what().start()));
        return goesOn(sentence, verb) || EFFORTS.stream().anyMatch(effort -> begins(sentence, verb, effort));
    }

    /** "Move forward", and not "move forward with the sale". */
    private static boolean begins(Wording sentence, int verb, List<String> effort) {
        for (int at = 0; at < effort.size(); at++) {
            String word = effort.get(at);
            boolean same = word.equals("*")
                    || word.equals(sentence.lower(verb + at))
                    || word.equals(Lexicon.stem(sentence.lower(verb + at)));
            if (!same) {
                return false;
            }
        }
        return !sentence.lower(verb + effort.size()).equals("with");
    }

    /** "Continue to watch", "keep pushing", "continue to see cases": what is done already, and never done with, or only befalls one. */
    private static boolean goesOn(Wording sentence, int verb) {
        int what = sentence.part(verb + 1) == PartOfSpeech.GERUND ? verb + 1 : sentence.infinitive(verb + 1);
        return GOING_ON.contains(sentence.lower(verb))
                && what > 0
                && (sentence.is(what, "effort") || sentence.is(what, "undergone"));
    }
}
