package org.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import org.parallax.story.Groups.Join;

/** Articles that share a good part of their words rest on one text; a smaller part is enough where they credit one agency. */
final class OneText {

    /** The share of the shorter article's words in passages shared word for word, from which on two are one text. */
    static final double SHARE = .3;

    /** The same where both credit one agency, or one credits the other. */
    static final double SHARE_WITH_CREDIT = .1;

    private OneText() {}

    static List<Join> of(List<Share> shares) {
        List<Join> joins = new ArrayList<>();
        for (Share share : shares) {
            boolean credited = CreditedAgency.connects(share.a(), share.b());
            if (share.ofShorter() >= (credited ? SHARE_WITH_CREDIT : SHARE)) {
                joins.add(new Join(share.a().id(), share.b().id(), why(share, credited)));
            }
        }
        return joins;
    }

    private static String why(Share share, boolean credited) {
        String files = share.a().article().saved().file() + " and "
                + share.b().article().saved().file();
        String overlap = files + " share " + Math.round(share.ofShorter() * 100) + " % of the shorter one's words";
        return credited ? overlap + " and credit one agency" : overlap;
    }
}
