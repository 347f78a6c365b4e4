package org.parallax.origin;

import java.util.Locale;
import java.util.regex.Pattern;

/** Sentences that stand under every page of an outlet or agency, whatever it tells: notices of rights, credits of staff, invitations. */
final class Notices {

    private static final Pattern NOTICE = Pattern.compile(
            "all rights reserved|copyright|©|may not be (?:re)?(?:published|produced|broadcast|written|distributed)"
                    + "|contributed to this (?:report|story|article)|terms of (?:use|service)|sign up (?:for|to)|subscribe to"
                    + "|follow .{0,40}on (?:twitter|facebook|x|instagram)|transcripts? (?:is|are|was|were) (?:created|provided|produced)"
                    + "|(?:reporting|editing) by |(?:not|may) be in its final form|authoritative record of");

    private Notices() {}

    static boolean isNotice(String sentence) {
        return NOTICE.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }
}
