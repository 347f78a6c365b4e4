package org.parallax.commitment.sign;

import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.deed.Contraries;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Action;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;

/** Troops that were to leave "remain", or "have increased"; a bridge that was to open is "still closed". */
final class TheContrarySpeaksAgainst implements SignRule {

    private static final Set<String> LASTING = Set.of("still", "remain", "remains", "remained", "stays", "stayed");

    private static final int NEAR = 4;

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean needsTime() {
        return true;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return Contraries.isAny(sentence.action(at), sentence.lower(at))
                && (isTold(sentence, at) || lasts(sentence, at))
                && isSaidToBeSo(sentence, at);
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        Set<Action> actions = told.words().actions();
        boolean state = lasts(sentence, at) && Contraries.isState(sentence.lower(at), actions);
        boolean contrary = isTold(sentence, at) && Contraries.speaksAgainst(sentence.action(at), actions);
        if (told.words().denied() || !(state || contrary)) {
            return false;
        }
        boolean pointed = told.isPointing() && page == told.page();
        boolean about = Matter.isThatOf(page, sentence, told);
        return ((state && (pointed || about)) || (contrary && about && Matter.hasAThingIn(sentence, told)))
                && !AnotherRole.isTold(sentence, at, told);
    }

    private static boolean isTold(Wording sentence, int at) {
        return sentence.isVerb(at) && sentence.part(at) != PartOfSpeech.GERUND;
    }

    /** "remained largely closed"; a preposition stands right behind: "still in Sula". */
    private static boolean lasts(Wording sentence, int at) {
        int reach = sentence.part(at) == PartOfSpeech.PREPOSITION ? 1 : NEAR;
        for (int near = Math.max(0, at - reach); near < at; near++) {
            if (LASTING.contains(sentence.lower(near))) {
                return true;
            }
        }
        return false;
    }

    /** Not denied, not wished for and not to come. */
    private static boolean isSaidToBeSo(Wording sentence, int at) {
        for (int near = Math.max(0, at - NEAR); near < at; near++) {
            if (sentence.isNegation(near)
                    || sentence.part(near) == PartOfSpeech.MODAL
                    || sentence.part(near) == PartOfSpeech.TO) {
                return false;
            }
        }
        return true;
    }
}
