package org.parallax.intake.furniture;

import org.parallax.intake.line.Line;

/** Notes on cookies, consent and privacy. */
final class CookieNotesAskForConsent implements FurnitureRule {

    private static final int LONGEST = 90;

    private static final Phrases LINE = Phrases.of(
            "(?:we|this (?:site|website|page)|our (?:site|website|partners)|by (?:using|continuing|browsing|clicking|visiting)|to (?:provide|improve|give)|cookies?)\\b.{0,400}\\b(?:cookies?|consent|privacy (?:policy|notice))\\b.{0,200}",
            "(?:accept|reject|allow|manage|decline|i accept|i agree|agree)(?: (?:all|the|only|necessary|my|and|continue|close|cookies?|preferences|settings|choices|options))*",
            "cookie(?:s)?(?: (?:policy|settings|notice|preferences|statement|consent))+",
            "(?:your )?privacy(?: (?:policy|notice|settings|choices|preferences|statement))*",
            "do not sell(?: or share)? my.*",
            "manage (?:consent|preferences|cookies).*",
            "got it|ok, got it|i understand");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && LINE.hold(line.text());
    }
}
