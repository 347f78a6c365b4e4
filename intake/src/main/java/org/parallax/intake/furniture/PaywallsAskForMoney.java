package org.parallax.intake.furniture;

import org.parallax.intake.line.Line;

/** "Already a subscriber? Log in", "This article is for subscribers". */
final class PaywallsAskForMoney implements FurnitureRule {

    private static final int LONGEST = 45;

    private static final Phrases LINE = Phrases.of(
            "(?:this|the full) (?:article|content|story|post|page|feature) is (?:only )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive(?:ly)? (?:to|for)|free to read for|locked).{0,140}",
            "(?:already|not|are you|become|existing) (?:a |an )?(?:subscriber|member|subscribed|registered).{0,120}",
            "(?:subscribe|sign up|log ?in|sign ?in|register|join|upgrade|pay)\\b.{0,60} to (?:continue|read|unlock|access|keep|view|get (?:full )?access|enjoy)\\b.{0,120}",
            "you (?:have|['’]ve) (?:\\w+ )?(?:\\d+|one|two|three|four|five|no|reached|used|read)\\b.{0,60}(?:free articles?|articles? (?:left|remaining)|limit|stories).{0,80}",
            "to (?:continue|keep) reading,?.{0,120}",
            "(?:start|begin) your (?:free )?trial.{0,80}",
            "unlimited (?:digital )?access.{0,100}",
            "(?:support|help) (?:our|independent|quality|local) (?:independent |local )?journalism.{0,160}",
            "create (?:a|your) free account.{0,100}",
            "subscri(?:be|ption) (?:for|from) [£$€]?\\d.{0,80}",
            "cancel any ?time.{0,60}");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && LINE.hold(line.text());
    }
}
