package org.parallax.intake.furniture;

import org.parallax.intake.line.Line;

/** Boxes that ask to sign up, subscribe or download an app. */
final class NewsletterBoxesAsForAnAddress implements FurnitureRule {

    private static final int LONGEST = 45;

    private static final Phrases LINE = Phrases.of(
            "(?:sign[ -]?up|subscribe|register|join|get|receive|stay|download|install|try|enter|want|never miss|don['’]t miss|keep up|have)\\b.{0,220}(?:newsletters?|inbox|e-?mails?|alerts?|our (?:app|apps|channel|briefing|channels)|mobile app|app store|google play|telegram channel|whatsapp (?:channel|group)|youtube channel|notifications|mailing list|daily digest|briefing)\\b.{0,80}",
            "(?:sign ?up|sign ?in|log ?in|log ?out|register|subscribe|subscribe (?:now|today|here|to .{0,60})|my account|create (?:an )?account|join (?:now|us)|donate(?: now| today)?|support us|become a member.{0,40}|contribute|gift subscriptions?)",
            "(?:our|daily|weekly|the|morning|breaking)?(?: \\w+)? ?newsletters?",
            "(?:e-?mail|your e-?mail)(?: address)?(?: \\*)?",
            "thank you for (?:subscribing|signing up|registering).*",
            "you (?:have|['’]ve) (?:successfully )?(?:been )?(?:subscribed|signed up|registered).*",
            "by (?:signing up|subscribing|registering|clicking|providing|submitting|entering)\\b.{0,250}",
            "stay (?:informed|up to date|updated|connected|tuned)\\b.{0,80}",
            "(?:unsubscribe|you can (?:unsubscribe|opt out)|no spam).{0,120}",
            "download (?:the|our) .{0,60}\\bapp\\b.{0,60}");

    /** A whole form that came out as one line, with all that it may ever say. */
    private static final Opening FORM = Opening.of(
            "(?:(?:our|daily|weekly|free|e-?mail) )*newsletters?:? (?:sign[ -]?up|subscribe|subscription)\\b.*\\b(?:continue reading|robot|invalid e-?mail|e-?mail address|thank you for|agree to receive|privacy policy|terms of)\\b.*");

    private static final int LONGEST_FORM = 140;

    @Override
    public boolean holds(Line line) {
        return isRequest(line) || isForm(line);
    }

    private static boolean isRequest(Line line) {
        return line.words() <= LONGEST && LINE.hold(line.text());
    }

    private static boolean isForm(Line line) {
        return line.words() <= LONGEST_FORM && FORM.isAll(line.text());
    }
}
