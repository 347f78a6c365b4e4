package org.parallax.intake.furniture;

import org.parallax.intake.line.Line;

/** "Advertisement", "Story continues below". */
final class AdvertisementsAreLabelled implements FurnitureRule {

    private static final int LONGEST = 14;

    private static final Phrases LINE = Phrases.of(
            "(?:advert(?:ise?ment|s|ising|orial)?|ads?|sponsored(?: (?:content|by.{0,40}|links?|post))?|promoted(?: content)?|promotion|paid (?:content|post|partner.*)|partner content|affiliate.{0,60})(?: ?\\d+)?(?:\\s*[-–|].{0,60})?",
            "(?:advert(?:ise?ment)?|ads?|sponsored)\\s*[-–|:.]?\\s*(?:story continues|(?:scroll to )?continue|keep|skip)\\b.{0,60}",
            "(?:story|article|content|post|scroll|text)?\\s*(?:continues?|continued|to continue)\\b.{0,20}(?:below|after|with|reading).{0,40}",
            "(?:skip|close|hide|report|remove) (?:this )?(?:ads?|advertise?ments?)",
            "(?:anzeige|werbung|publicité|publicidad|pubblicità|advertentie|reklama|reklam|реклама)",
            "ads by .{0,40}",
            "powered by .{0,40}");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && LINE.hold(line.text());
    }
}
