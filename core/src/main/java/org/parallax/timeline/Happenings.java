package org.parallax.timeline;

import java.util.Set;

/** Nouns of what happens on a day. From general knowledge of English. */
final class Happenings {

    private static final Set<String> NOUNS = Set.of("""
            accident accord agreement ambush arrest arrests assault assaults attack attacks ballot blast blasts bombing bombings bill capsize clash clashes
            collapse collision coup crash crashes deal death decision derailment disaster earthquake election elections eruption explosion explosions fire flight flood floods
            gunfire hearing hijacking hijackings incident killing killings landing launch liftoff massacre meeting murder murders outage poll protest protests quake
            raid raids rally rampage referendum resolution riot riots robbery ruling session shooting shootings sinking spill speech stabbing storm strike strikes
            summit talks tragedy treaty truce uprising verdict veto violence vote wreck""".split("\\s+"));

    private Happenings() {}

    static boolean contains(String lower) {
        return NOUNS.contains(lower);
    }
}
