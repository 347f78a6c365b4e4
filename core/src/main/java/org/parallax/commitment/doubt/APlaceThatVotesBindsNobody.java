package org.parallax.commitment.doubt;

import java.util.List;
import org.parallax.commitment.deed.Leading;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Wording;
import org.parallax.language.Tagging.NameType;

/** "Norvale will elect 12 members on Tuesday", "Eastmere goes to the polls in May": a place votes by the calendar, and nobody gives their word. */
final class APlaceThatVotesBindsNobody implements DoubtRule {

    /** How far behind "go" the polls may stand: "go back to the polls". */
    private static final int NEAR = 4;

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        int verb = Leading.verb(sentence, sentence.from(pledge.deed().what().start()));
        return pledge.kind() == Kind.PROMISE && isAPlace(page, pledge.bound().entities()) && votes(sentence, verb);
    }

    private static boolean isAPlace(Page page, List<Integer> bound) {
        return !bound.isEmpty()
                && bound.stream().allMatch(index -> page.entity(index).type() == NameType.PLACE);
    }

    private static boolean votes(Wording sentence, int verb) {
        boolean polls =
                sentence.any(verb + 1, verb + NEAR + 1, at -> sentence.lower(at).equals("polls"));
        return sentence.is(verb, "votes") || (sentence.lower(verb).matches("go|head|return") && polls);
    }
}
