package org.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.origin.Groups.Join;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.Words;

/** Articles that share a good part of their words rest on one text; a smaller part is enough where they credit one agency. */
final class OneText {

    /** The share of the shorter article's words in passages shared word for word, from which on two are one text. */
    static final double SHARE = .3;

    /** The same where both credit one agency, or one credits the other. */
    static final double SHARE_WITH_CREDIT = .1;

    private OneText() {}

    static List<Join> of(Story story, List<Echo> echoes) {
        Map<String, List<Echo>> couples = new TreeMap<>();
        echoes.forEach(
                e -> couples.computeIfAbsent(e.a().article() + " " + e.b().article(), unseen -> new ArrayList<>())
                        .add(e));
        List<Join> joins = new ArrayList<>();
        couples.values().forEach(shared -> joined(story, shared, joins));
        return joins;
    }

    private static void joined(Story story, List<Echo> shared, List<Join> joins) {
        StoryArticle a = story.article(shared.get(0).a().article());
        StoryArticle b = story.article(shared.get(0).b().article());
        double share = share(a, b, shared);
        boolean credited = CreditedAgency.connects(a, b);
        if (share >= (credited ? SHARE_WITH_CREDIT : SHARE)) {
            joins.add(new Join(a.id(), b.id(), why(a, b, share, credited)));
        }
    }

    private static double share(StoryArticle a, StoryArticle b, List<Echo> shared) {
        int inA = shared.stream().mapToInt(e -> Words.in(e.a().words()).size()).sum();
        int inB = shared.stream().mapToInt(e -> Words.in(e.b().words()).size()).sum();
        double ofA = inA / (double) Words.in(a.text()).size();
        double ofB = inB / (double) Words.in(b.text()).size();
        return Math.max(ofA, ofB);
    }

    private static String why(StoryArticle a, StoryArticle b, double share, boolean credited) {
        String files =
                a.article().saved().file() + " and " + b.article().saved().file();
        String overlap = files + " share " + Math.min(100, Math.round(share * 100)) + " % of the shorter one's words";
        return credited ? overlap + " and credit one agency" : overlap;
    }
}
