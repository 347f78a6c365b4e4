package org.parallax.commitment.sign;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Action;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;

/** "violated the agreement", "in breach of the ban", "flouted the withdrawal". */
final class AViolationSpeaksAgainst implements SignRule {

    private static final int NEAR = 5;

    /** How far behind "violation of" the noun of what is violated stands. */
    private static final int FAR = 10;

    private static final List<String> BINDING = List.of("agreement", "pledge", "resolution", "terms", "ban", "truce");

    @Override
    public Role role() {
        return Role.AGAINST;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        return isViolated(sentence, at) || isFlouted(sentence, at);
    }

    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        boolean violated =
                isViolated(sentence, at) && isOfWhatBinds(sentence, at, told) && namesItsDeed(sentence, told);
        return (violated && (told.words().denied() || Matter.isThatOf(page, sentence, told)))
                || (isFlouted(sentence, at)
                        && ADelaySpeaksAgainst.names(sentence, at, told)
                        && Matter.isThatOf(page, sentence, told));
    }

    private static boolean isFlouted(Wording sentence, int at) {
        return sentence.is(at, "flout") && Mood.isDone(sentence, at);
    }

    /** "in violation of the ban": not "no violation". */
    private static boolean isViolated(Wording sentence, int at) {
        boolean violated = sentence.is(at, "violation")
                && (sentence.isVerb(at) || sentence.lower(at + 1).equals("of"));
        for (int near = Math.max(0, at - NEAR); violated && near < at; near++) {
            violated = !sentence.isNegation(near) && !sentence.lower(near).equals("denied") && !sentence.isFuture(near);
        }
        return violated;
    }

    /** "Violations of the ban", "breached the deal"; a violation of grand-jury secrecy breaks no promise to file charges. */
    private static boolean isOfWhatBinds(Wording sentence, int violation, Told told) {
        Set<String> own = told.words().all();
        return sentence.any(
                violation + 1,
                violation + FAR,
                at -> BINDING.stream().anyMatch(kind -> sentence.is(at, kind)) || own.contains(sentence.key(at)));
    }

    /** What is banned is seldom told with who banned it. */
    private static boolean namesItsDeed(Wording sentence, Told told) {
        Set<String> things = new HashSet<>(told.words().things());
        things.retainAll(sentence.keys());
        boolean action = told.words().actions().stream().map(Action::root).anyMatch(sentence.keys()::contains);
        return things.size() >= (told.words().denied() || action ? 2 : 3);
    }
}
