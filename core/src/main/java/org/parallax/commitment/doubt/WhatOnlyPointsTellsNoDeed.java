package org.parallax.commitment.doubt;

import java.util.regex.Pattern;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "We plan to do just that", "we'll take a look": a reader cannot tell what. */
final class WhatOnlyPointsTellsNoDeed implements DoubtRule {

    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(?i)(?:.*\\b)?(?:do|doing) (?:just |exactly )?(?:that|this|it|so|the same)"
                    + "|(?:do|doing) it again\\b.*|work (?:very |as |so )?hard(?: as \\w+ can)?(?: to (?:keep|maintain|have|do|achieve) (?:that|this|it))?"
                    + "|take a (?:\\w+ )?look.*|(?:make|making) (?:a|the) (?:\\w+ )?point.*|(?:end|wind) up\\b.*|(?:put|give) (?:it|this|everything|all)\\b.*"
                    + "|.*\\bthe (?:former|latter)|(?:do|doing),.*"
                    + "|\\w+ (?:that|this)(?: (?:now|soon|later|today|tomorrow|tonight))?");

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        return SAYS_NOTHING.matcher(pledge.deed().what().of(page.text())).matches();
    }
}
