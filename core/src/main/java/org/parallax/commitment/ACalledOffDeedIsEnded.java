package org.parallax.commitment;

import java.util.List;
import org.parallax.commitment.Commitment.Role;

/** "the end of the truce", "the deal was scrapped", "the union called off its ban". */
final class ACalledOffDeedIsEnded implements SignRule {

    private static final int NEAR = 4;

    @Override
    public Role role() {
        return Role.ENDED;
    }

    @Override
    public boolean holds(Wording sentence, List<Told> commitment) {
        for (int at = 0; at < sentence.size(); at++) {
            if (isOver(sentence, at) && !isFuture(sentence, at)) {
                for (int noun = Math.max(0, at - NEAR); noun < Math.min(sentence.size(), at + NEAR + 1); noun++) {
                    int named = noun;
                    if (noun != at && commitment.stream().anyMatch(told -> names(sentence, named, told))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isOver(Wording sentence, int at) {
        boolean noun = sentence.lower(at).equals("end") && sentence.lower(at - 1).equals("the") && sentence.lower(at + 1).equals("of");
        boolean verb = sentence.isVerb(at) && sentence.is(at, "over") && !sentence.lower(at - 1).equals("to");
        boolean off = sentence.lower(at).equals("called") && sentence.lower(at + 1).equals("off");
        return noun || verb || off;
    }

    private static boolean isFuture(Wording sentence, int at) {
        return sentence.isFuture(at - 1) || sentence.isFuture(at - 2) || sentence.isNegation(at - 1);
    }

    /** The word for what was stopped ("truce"), or for what binds ("deal"). */
    private static boolean names(Wording sentence, int at, Told told) {
        boolean stop = told.words().actions().stream().anyMatch(action -> Lexicon.isKey("stop", action)) && sentence.is(at, "truce");
        boolean agreement = told.pledge().kind() == Pledge.Kind.AGREEMENT && sentence.is(at, "agreement") && sentence.part(at).isNoun();
        return stop || agreement;
    }
}
