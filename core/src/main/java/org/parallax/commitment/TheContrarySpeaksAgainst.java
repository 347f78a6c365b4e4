package org.parallax.commitment;

import java.util.List;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;
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
    public boolean holds(Page page, Wording sentence, List<Told> commitment) {
        for (int at = 0; at < sentence.size(); at++) {
            int word = at;
            if (isSaidToBeSo(sentence, at)
                    && commitment.stream()
                            .anyMatch(told -> !told.words().denied() && isContrary(page, sentence, word, told))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContrary(Page page, Wording sentence, int at, Told told) {
        Set<String> actions = told.words().actions();
        boolean state = lasts(sentence, at) && Contraries.isState(sentence.lower(at), actions);
        boolean contrary = isTold(sentence, at) && Contraries.speaksAgainst(sentence.key(at), actions);
        boolean pointed = told.isPointing() && page == told.page();
        return (state && (pointed || Signs.isAbout(page, sentence, told)))
                || (contrary && sharesAThing(sentence, told) && Signs.isAbout(page, sentence, told));
    }

    private static boolean sharesAThing(Wording sentence, Told told) {
        return told.words().objects().stream()
                .filter(object -> !told.words().names().contains(object))
                .anyMatch(sentence.keys()::contains);
    }

    private static boolean isTold(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part.isVerb()
                || part == PartOfSpeech.PARTICIPLE
                || sentence.lower(at).equals("still");
    }

    private static boolean lasts(Wording sentence, int at) {
        for (int near = Math.max(0, at - NEAR); near < at; near++) {
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
