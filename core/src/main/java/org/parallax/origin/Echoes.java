package org.parallax.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.origin.Echo.First;
import org.parallax.origin.Echo.Kind;
import org.parallax.story.ContentId;
import org.parallax.story.Story;

/** Finds the passages that articles of a story share. A pure function of the story. */
public final class Echoes {

    private static final Comparator<Found> BY_PLACE = Comparator.comparing((Found f) -> f.a().article())
            .thenComparing(f -> f.a().span())
            .thenComparing(f -> f.b().article())
            .thenComparing(f -> f.b().span());

    private Echoes() {}

    private record Found(Evidence a, Evidence b, Kind kind) {}

    /** All passages that two articles share, by article and place. */
    public static List<Echo> in(Story story) {
        List<Passages> articles = story.articles().stream().map(Passages::of).toList();
        List<Found> found = new ArrayList<>();
        for (SharedRuns.Pair pair : SharedRuns.of(articles)) {
            wordForWord(articles.get(pair.a()), articles.get(pair.b()), pair.runs(), found);
        }
        return named(story, found);
    }

    private static void wordForWord(Passages a, Passages b, List<Run> runs, List<Found> found) {
        for (Run run : runs) {
            if (IsTellingEnough.test(a, b, run)) {
                TextSpan inA = a.words().span(run.a(), run.endA() - 1);
                TextSpan inB = b.words().span(run.b(), run.endB() - 1);
                found.add(new Found(a.evidence(inA), b.evidence(inB), Kind.SAME));
            }
        }
    }

    private static List<Echo> named(Story story, List<Found> found) {
        ContentId ids = ContentId.of("x");
        return found.stream().sorted(BY_PLACE).map(f -> named(story, ids, f)).toList();
    }

    private static Echo named(Story story, ContentId ids, Found f) {
        First first = WhichCameFirst.of(story.article(f.a().article()), story.article(f.b().article()));
        return new Echo(ids.next(place(f.a()), place(f.b())), f.a(), f.b(), f.kind(), first);
    }

    private static String place(Evidence evidence) {
        return evidence.article() + " " + evidence.span().start() + " "
                + evidence.span().end();
    }
}
