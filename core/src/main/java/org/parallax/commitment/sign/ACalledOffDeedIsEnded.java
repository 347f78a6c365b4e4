package org.parallax.commitment.sign;

import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "the end of the truce", "the deal was scrapped", "the union called off its ban". */
final class ACalledOffDeedIsEnded implements SignRule {

    private static final int NEAR = 4;

    /** "The agreement between the two was scrapped": how long the names of those may be between whom it is. */
    private static final int FAR = 24;

    private static final Set<String> BESIDE = Set.of("between", "among", "with", "of");

    @Override
    public Role role() {
        return Role.ENDED;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return isCalledOff(sentence, at) || isOver(sentence, at);
    }

    /** The word for what was stopped ("truce"), or for what binds ("deal"). */
    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        boolean stop = told.words().actions().stream().anyMatch(action -> Lexicon.isStem("stop", action.lemma()))
                && sentence.is(at, "truce");
        boolean agreement = told.pledge().kind() == Pledge.Kind.AGREEMENT
                && sentence.is(at, "agreement")
                && sentence.part(at).isNoun();
        boolean about = page == told.page() || Matter.isThatOf(page, sentence, told);
        boolean parties = !told.by().isEmpty() && page.idsIn(sentence.span()).containsAll(told.by());
        return (stop && about) || (agreement && parties);
    }

    /** "the end of the truce", "scrapped the deal", "called off the strike"; not "dropped its objection to the strike". */
    static boolean isCalledOff(Wording sentence, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - NEAR); at--) {
            boolean end = sentence.lower(at).equals("end")
                    && sentence.lower(at + 1).equals("of")
                    && sentence.lower(at - 1).equals("the");
            if (sentence.is(at, "unwilling")) {
                return false;
            }
            if ((end || (calls(sentence, at) && !Mood.isPassive(sentence, at))) && !isFuture(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** "the truce has ended", "the deal has broken down", "the deal was scrapped". */
    static boolean isOver(Wording sentence, int noun) {
        int reach = BESIDE.contains(sentence.lower(noun + 1)) ? FAR : 2 * NEAR;
        for (int at = noun + 1; at < Math.min(sentence.size(), noun + reach); at++) {
            if (sentence.lower(at).equals(",") || sentence.isFuture(at)) {
                return false;
            }
            if (hasExpired(sentence, at) || (calls(sentence, at) && Mood.isPassive(sentence, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasExpired(Wording sentence, int at) {
        return sentence.isPast(at) && sentence.begins(at, "expire") && Mood.tellsWhatWasDone(sentence, at);
    }

    /** "scrapped", "called off". */
    private static boolean calls(Wording sentence, int at) {
        return sentence.isVerb(at) && sentence.begins(at, "cancel") && Mood.isDone(sentence, at);
    }

    private static boolean isFuture(Wording sentence, int at) {
        return sentence.isFuture(at - 1) || sentence.isFuture(at - 2) || sentence.isNegation(at - 1);
    }
}
