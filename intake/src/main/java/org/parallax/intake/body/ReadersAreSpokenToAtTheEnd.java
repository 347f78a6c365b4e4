package org.parallax.intake.body;

import java.util.List;
import java.util.regex.Pattern;

/** "Sign up for our newsletter …", "If you buy something, we may earn a commission.": the outlet speaks to its readers. */
final class ReadersAreSpokenToAtTheEnd implements EndRule {

    private static final int LONGEST = 90;

    private static final Pattern LINE = Pattern.compile("(?iu)^.{0,300}\\b(?:"
            + String.join(
                    "|",
                    "sign up (?:for|to|here|now|today)",
                    "(?:subscribe|subscription) (?:to|today|now|here|for)",
                    "your inbox",
                    "(?:may|might|could|will) (?:earn|receive|get|collect)(?: \\w+){0,4} (?:commissions?|compensation)",
                    "affiliate (?:links?|commissions?|programs?|partners?)",
                    "wherever you get your podcasts",
                    "(?:needs|need) your (?:support|help)",
                    "(?:article|story|post|content|views?|opinions?)\\b.{0,80} (?:does|do) not (?:necessarily )?(?:represent|reflect|constitute)",
                    "had no role in",
                    "for informational purposes only",
                    "edited for (?:length|clarity|brevity)",
                    "(?:full|complete|latest|all the latest|more) (?:coverage|news)\\b.{0,60}(?:https?:|www\\.|here|at)",
                    "click (?:here|on the link)")
            + ")\\b.{0,400}$");

    @Override
    public boolean holds(List<Passage> passages) {
        return EndRule.isLast(passages, LINE, LONGEST);
    }
}
