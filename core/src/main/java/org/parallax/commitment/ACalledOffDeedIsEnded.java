package org.parallax.commitment;

import java.util.List;
import org.parallax.commitment.Commitment.Role;
import org.parallax.language.PartOfSpeech;

/** "the end of the truce", "the deal was scrapped", "the union called off its ban". */
final class ACalledOffDeedIsEnded implements SignRule {

    private static final int NEAR = 4;

    @Override
    public Role role() {
        return Role.ENDED;
    }

    @Override
    public boolean holds(Page page, Wording sentence, List<Told> commitment) {
        for (int at = 0; at < sentence.size(); at++) {
            int noun = at;
            boolean over = isCalledOff(sentence, at) || isOver(sentence, at);
            if (over && commitment.stream().anyMatch(told -> names(page, sentence, noun, told))) {
                return true;
            }
        }
        return false;
    }

    /** "the end of the truce", "scrapped the deal", "called off the strike". */
    private static boolean isCalledOff(Wording sentence, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - NEAR); at--) {
            boolean end = sentence.lower(at).equals("end")
                    && sentence.lower(at + 1).equals("of")
                    && sentence.lower(at - 1).equals("the");
            boolean verb = sentence.isVerb(at)
                    && sentence.part(at) != PartOfSpeech.GERUND
                    && sentence.is(at, "revoke")
                    && Mood.tellsWhatWasDone(sentence, at);
            boolean off = sentence.lower(at).equals("called")
                    && sentence.lower(at + 1).equals("off");
            if ((end || verb || off) && !isFuture(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** "the truce has ended", "the deal has expired". */
    private static boolean isOver(Wording sentence, int noun) {
        for (int at = noun + 1; at < Math.min(sentence.size(), noun + 2 * NEAR); at++) {
            boolean verb = sentence.part(at) == PartOfSpeech.PAST || sentence.part(at) == PartOfSpeech.PARTICIPLE;
            if (sentence.lower(at).equals(",") || sentence.isFuture(at)) {
                return false;
            }
            if (verb && sentence.is(at, "expire") && Mood.tellsWhatWasDone(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFuture(Wording sentence, int at) {
        return sentence.isFuture(at - 1) || sentence.isFuture(at - 2) || sentence.isNegation(at - 1);
    }

    /** The word for what was stopped ("truce"), or for what binds ("deal"). */
    private static boolean names(Page page, Wording sentence, int at, Told told) {
        boolean stop = told.words().actions().stream().anyMatch(action -> Lexicon.isKey("stop", action))
                && sentence.is(at, "truce");
        boolean agreement = told.pledge().kind() == Pledge.Kind.AGREEMENT
                && sentence.is(at, "agreement")
                && sentence.part(at).isNoun();
        boolean about = page == told.page() || Signs.isAbout(page, sentence, told);
        boolean parties = !told.by().isEmpty() && page.idsIn(sentence.span()).containsAll(told.by());
        return (stop && about) || (agreement && parties);
    }
}
