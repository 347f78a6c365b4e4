package org.parallax.commitment.matter;

import java.util.List;
import java.util.Set;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.WordSets;

/** "The boats must leave under the law. It was passed in May. However, Norvale delayed the withdrawal": of which commitment a sentence goes on. Threads may share it. */
public final class GoesOnFromATelling {

    private static final Set<String> OPENERS =
            WordSets.of(GoesOnFromATelling.class, "opens what goes against the sentence before");

    private static final Set<String> POINTING = WordSets.of(GoesOnFromATelling.class, "points to the sentence before");

    /** How many sentences that only point back may stand between. */
    private static final int BETWEEN = 2;

    private GoesOnFromATelling() {}

    /** The commitments that the sentence tells from which another goes on with "however"; none where it goes on from no such one. */
    public static List<List<Told>> of(Page page, Wording sentence, List<List<Told>> all) {
        return OPENERS.contains(sentence.lower(0)) ? before(page, page.numberOf(sentence) - 1, all) : List.of();
    }

    private static List<List<Told>> before(Page page, int number, List<List<Told>> all) {
        int at = number;
        while (at > 0 && number - at < BETWEEN && told(page, at, all).isEmpty() && points(page, at)) {
            at--;
        }
        return at < 0 ? List.of() : told(page, at, all);
    }

    private static boolean points(Page page, int number) {
        return POINTING.contains(page.sentences().get(number).lower(0));
    }

    private static List<List<Told>> told(Page page, int number, List<List<Told>> all) {
        Wording sentence = page.sentences().get(number);
        return all.stream()
                .filter(commitment -> commitment.stream()
                        .anyMatch(told -> told.page() == page
                                && sentence.span().overlaps(told.pledge().passage())))
                .toList();
    }
}
