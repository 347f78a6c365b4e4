package org.parallax.disagreement.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;
import org.parallax.story.PerArticleWith;

/** One article says that somebody is badly hurt, another that the same person is only slightly so: "with serious injuries", "was not seriously hurt". */
public final class OneIsHurtBadlyAndSlightly implements Rule {

    private static final String WHY = "one person, said to be hurt badly, and only slightly";

    private static final PerArticleWith<Laid, List<Harm>> HARMS = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> Harm.in(line).stream()).toList());

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<Harm>> byPerson = new TreeMap<>();
        story.articles()
                .forEach(laid -> ofThisPersonAlone(laid, story)
                        .forEach(harm -> byPerson.computeIfAbsent(harm.whom(), unseen -> new ArrayList<>())
                                .add(harm)));
        return byPerson.values().stream()
                .flatMap(harms -> harms.stream()
                        .filter(Harm::grave)
                        .flatMap(bad -> harms.stream()
                                .filter(slight -> !slight.grave())
                                .map(slight -> contradiction(bad, slight))))
                .toList();
    }

    /** Who is hurt badly and slightly in one article are two; and behind another's name, the harm is that one's. */
    private static List<Harm> ofThisPersonAlone(Laid laid, Compared story) {
        List<Harm> all = laid.read(HARMS);
        return all.stream()
                .filter(harm -> all.stream()
                        .noneMatch(other -> other.whom().equals(harm.whom()) && other.grave() != harm.grave()))
                .filter(harm -> harm.passed().stream().noneMatch(story::isPerson))
                .toList();
    }

    private static Contradiction contradiction(Harm bad, Harm slight) {
        return new Contradiction(
                Kind.OTHER,
                false,
                bad.whom(),
                "how badly the " + bad.line().words(bad.person(), bad.person()) + " was hurt",
                side(bad),
                side(slight),
                WHY);
    }

    private static Side side(Harm harm) {
        Line line = harm.line();
        return new Side(
                line.evidence(line.quoted(harm.first(), harm.last())),
                line.words(harm.first(), harm.last()),
                harm.grave() ? "badly" : "slightly");
    }
}
