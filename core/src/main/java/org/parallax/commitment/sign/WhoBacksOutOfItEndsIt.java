package org.parallax.commitment.sign;

import java.util.Collections;
import java.util.List;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;

/** "Ada Brook has backed out of the debate", "withdrew from the race": nobody backs out of what they have not agreed to, so it counts in the article that tells it too. */
final class WhoBacksOutOfItEndsIt implements SignRule {

    /** How far behind the verb the noun stands: "backed out of the next debate". */
    private static final int NEAR = 6;

    @Override
    public Role role() {
        return Role.ENDED;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return sentence.isPast(at)
                && sentence.begins(at, "backs out")
                && !Mood.isPassive(sentence, at)
                && Mood.isDone(sentence, at);
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        List<String> who = page.ids(Subjects.before(page, sentence, at).entities());
        return !told.words().denied()
                && !told.isIn(page, sentence)
                && !Collections.disjoint(who, told.by())
                && sentence.any(at + 1, at + NEAR, noun -> isTheDeed(sentence, at, noun, told));
    }

    /** "The debate" where a debate was agreed; the words between lead on to it. */
    private static boolean isTheDeed(Wording sentence, int verb, int noun, Told told) {
        return sentence.part(noun).isNoun()
                && told.words().isToldBy(sentence.action(noun))
                && !sentence.any(verb + 2, noun, at -> sentence.part(at).isNoun());
    }
}
