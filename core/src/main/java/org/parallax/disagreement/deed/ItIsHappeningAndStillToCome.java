package org.parallax.disagreement.deed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.deed.Deed.Mood;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Weighed;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.PerArticleWith;

/** One passage tells a thing as under way or done, another of the same day as still to come: "is now mending the pier", "will mend the pier". */
public final class ItIsHappeningAndStillToCome implements Rule {

    private static final String WHY = "under way or done in one passage, still to come in another of the same day";

    private static final PerArticleWith<Laid, List<Deed>> TOLD = PerArticleWith.by((article, laid) ->
            Deeds.in(laid).stream().filter(ItIsHappeningAndStillToCome::counts).toList());

    private record Weighted(Deed deed, Weighed around) {}

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Weighted>> byName = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.read(TOLD)
                        .forEach(deed -> byName.computeIfAbsent(deed.name(), unseen -> new ArrayList<>())
                                .add(new Weighted(deed, deed.beyondItsClause().weighed(story.weights())))));
        return byName.values().stream()
                .flatMap(all -> all.stream()
                        .filter(one -> one.deed().mood() == Mood.AHEAD)
                        .flatMap(ahead -> all.stream()
                                .filter(now -> now.deed().mood() == Mood.REAL && areOne(ahead, now))
                                .map(now -> contradiction(ahead.deed(), now.deed()))))
                .toList();
    }

    /** "Will mend", "is now mending", "has mended"; not "mended", which may be another time, nor "is mending", which may be still to come. */
    private static boolean counts(Deed deed) {
        Line line = deed.line();
        boolean verb = line.term(deed.at()).part().isVerbForm() && deed.holds();
        PartOfSpeech part = line.term(deed.at()).part();
        boolean under = part == PartOfSpeech.GERUND || part == PartOfSpeech.PARTICIPLE;
        boolean has =
                part == PartOfSpeech.PARTICIPLE && line.term(deed.at() - 1).is("has", "have");
        boolean now = has
                || (under
                        && line.term(deed.at() - 1).is("now", "currently", "already")
                        && line.term(deed.at() - 2).is("is", "are", "has", "have"));
        boolean will = line.term(deed.at() - 1).is("will");
        return verb && (deed.mood() == Mood.AHEAD ? will : now);
    }

    private static boolean areOne(Weighted ahead, Weighted now) {
        Laid one = ahead.deed().line().laid();
        Laid other = now.deed().line().laid();
        boolean samePlace = ahead.deed().line().equals(now.deed().line());
        boolean sameDay = one == other || (!one.isBefore(other) && !other.isBefore(one));
        return !samePlace
                && sameDay
                && !Collections.disjoint(ahead.deed().who(), now.deed().who())
                && ahead.around().isOfOneMatterWith(now.around());
    }

    private static Contradiction contradiction(Deed ahead, Deed now) {
        return new Contradiction(
                Kind.DONE,
                true,
                ahead.name(),
                () -> "whether it is still to come: " + Heading.quoted(Heading.said(ahead.line(), ahead.at())),
                side(ahead, "to come"),
                side(now, "under way"),
                WHY);
    }

    private static Side side(Deed deed, String answer) {
        Line line = deed.line();
        return new Side(
                line.evidence(line.quoted(deed.at() - 1, deed.at())), line.words(deed.at() - 1, deed.at()), answer);
    }
}
