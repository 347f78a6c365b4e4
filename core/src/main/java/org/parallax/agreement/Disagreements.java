package org.parallax.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.agreement.Disagreement.Side;
import org.parallax.entity.Entity;
import org.parallax.story.ContentId;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.story.WordWeights;

/**
 * Finds where the accounts of a story differ. Each rule lays passages in pairs; pairs of one kind that share a side, or a side's words, are one
 * disagreement. A pure function of the story. Threads may share it.
 */
public final class Disagreements {

    private static final List<Rule> RULES = List.of(
            new OneThingIsCountedTwice(),
            new ANumberIsPutOtherwise(),
            new OneEventIsToldOfTwoDays(),
            new OneUtteranceIsDatedTwice(),
            new OnePersonHoldsTwoOffices(),
            new ADeedIsToldAndDenied(),
            new AnAccusationIsRejected(),
            new TheGreatestIsOneOfSeveral(),
            new OneQuotationHasTwoWordings());

    private static final Comparator<Side> BY_PLACE = Comparator.comparing(
                    (Side s) -> s.evidence().article())
            .thenComparing(s -> s.evidence().span())
            .thenComparing(Side::value);

    private Disagreements() {}

    /** All of a story, by kind and place. */
    public static List<Disagreement> of(Story story, List<Entity> entities, List<StoryStatement> statements) {
        Compared compared = new Compared(
                Laid.all(story.articles(), entities, statements),
                entities,
                Utterances.rows(statements, story),
                WordWeights.of(story));
        List<List<Contradiction>> groups = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.among(compared).forEach(found -> join(groups, found));
        }
        ContentId ids = ContentId.of("d");
        return groups.stream()
                .map(group -> disagreement(ids, group))
                .sorted(Comparator.comparing(Disagreement::changed)
                        .thenComparing(Disagreement::kind)
                        .thenComparing(d -> d.sides().get(0), BY_PLACE)
                        .thenComparing(Disagreement::id))
                .toList();
    }

    private static void join(List<List<Contradiction>> groups, Contradiction found) {
        if (groups.stream().flatMap(List::stream).anyMatch(other -> areTheSame(other, found))) {
            return;
        }
        List<Contradiction> joined = new ArrayList<>(List.of(found));
        groups.removeIf(group -> {
            boolean meets = group.stream().anyMatch(other -> meet(other, found));
            if (meets) {
                joined.addAll(0, group);
            }
            return meets;
        });
        groups.add(joined);
    }

    /** Two passages are laid side by side once, whatever else they differ in. */
    private static boolean areTheSame(Contradiction one, Contradiction other) {
        return (overlap(one.a(), other.a()) && overlap(one.b(), other.b()))
                || (overlap(one.a(), other.b()) && overlap(one.b(), other.a()));
    }

    private static boolean overlap(Side one, Side other) {
        return one.evidence().article().equals(other.evidence().article())
                && one.evidence().span().overlaps(other.evidence().span());
    }

    private static boolean meet(Contradiction one, Contradiction other) {
        return one.kind() == other.kind()
                && one.changed() == other.changed()
                && one.matter().equals(other.matter())
                && (same(one.a(), other.a())
                        || same(one.a(), other.b())
                        || same(one.b(), other.a())
                        || same(one.b(), other.b()));
    }

    private static boolean same(Side one, Side other) {
        return one.evidence().words().equals(other.evidence().words()) || overlap(one, other);
    }

    private static Disagreement disagreement(ContentId ids, List<Contradiction> group) {
        Set<Side> sides = new TreeSet<>(BY_PLACE);
        Set<String> why = new TreeSet<>();
        group.forEach(pair -> {
            sides.add(pair.a());
            sides.add(pair.b());
            why.add(pair.why());
        });
        String id = ids.next(sides.stream()
                .map(side -> side.evidence().article() + " " + side.evidence().span())
                .toArray(String[]::new));
        Contradiction first = group.get(0);
        return new Disagreement(id, first.kind(), first.changed(), first.about(), List.copyOf(sides), List.copyOf(why));
    }
}
