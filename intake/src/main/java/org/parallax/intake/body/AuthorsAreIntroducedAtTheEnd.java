package org.parallax.intake.body;

import java.util.List;
import java.util.regex.Pattern;

/** "Jane Doe is a reporter for the Pilot.", "Write to her at …": who wrote it, and how to reach them. */
final class AuthorsAreIntroducedAtTheEnd implements EndRule {

    private static final int LONGEST = 110;

    private static final String TRADE =
            "(?:reporter|writer|journalist|editor|correspondent|columnist|contributor|author|producer|blogger|critic|analyst|freelancer|photographer|fellow|professor)s?";

    private static final Pattern LINE = Pattern.compile("(?iu)^(?:"
            + String.join(
                    "|",
                    "(?:about )?[^.,;:!?]{3,60}(?:\\([^)]{2,20}\\) )? (?:is|are|writes|covers|reports|joined)\\b(?:[^.!?]|[.!?](?! )){0,120}\\b"
                            + TRADE + "\\b.{0,700}",
                    "[^.;:!?]{3,60} (?:covers|writes about|reports on|writes for)\\b.{0,400}",
                    ".{0,700}\\b[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+\\.[\\p{L}.]{2,12}\\b.{0,200}",
                    ".{0,160}\\bcan be (?:reached|contacted|found|followed)\\b.{0,200}",
                    "(?:[^.!?]{0,60} )?(?:follow|find) (?:him|her|them|me|us|@\\w+|[^.!?]{3,50}) on (?:twitter|x|facebook|instagram|threads|bluesky|linkedin|mastodon)\\b.{0,200}")
            + ")$");

    @Override
    public boolean holds(List<Passage> passages) {
        return EndRule.isLast(passages, LINE, LONGEST);
    }
}
