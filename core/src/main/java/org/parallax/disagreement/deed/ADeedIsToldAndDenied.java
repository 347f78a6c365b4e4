package org.parallax.disagreement.deed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.deed.Deed.Mood;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Heading;
import org.parallax.disagreement.rule.Rule;
import org.parallax.story.PerArticleWith;

/** One passage says that something is so, another that it is not, of the same people or things: "has left the base", "is still present in the base". */
public final class ADeedIsToldAndDenied implements Rule {

    private static final double ALIKE = .4;

    private static final String WHY = "told as so, and as not so";

    private static final String AGREED =
            "agreed on in one passage, foretold otherwise in the other: no contradiction, but best read side by side";

    private static final PerArticleWith<Laid, List<ToldDeed>> TOLD = PerArticleWith.by(
            (article, laid) -> toldOneWay(Deeds.in(laid)).map(ToldDeed::of).toList());

    /** A deed's word in its sentence. */
    private record Place(Line line, String name, String word) {

        static Place of(Deed deed) {
            return new Place(
                    deed.line(), deed.name(), deed.line().term(deed.at()).lemma());
        }
    }

    @Override
    public List<Contradiction> among(Compared story) {
        Map<String, List<HeardDeed>> byName = new TreeMap<>();
        story.articles()
                .forEach(laid -> laid.read(TOLD)
                        .forEach(told -> byName.computeIfAbsent(told.deed().name(), unseen -> new ArrayList<>())
                                .add(HeardDeed.of(told, story.weights()))));
        List<Contradiction> found = new ArrayList<>();
        byName.values().forEach(deeds -> {
            DeedsOfOneName all = new DeedsOfOneName(deeds);
            for (int i = 0; i < deeds.size(); i++) {
                HeardDeed one = deeds.get(i);
                all.contraryAfter(i).stream()
                        .forEach(j -> contradiction(one, deeds.get(j), story).ifPresent(found::add));
            }
        });
        return found;
    }

    /** "The pier is not the matter, the ferry is the matter": a sentence that says both says them of two. */
    private static Stream<Deed> toldOneWay(List<Deed> deeds) {
        Map<Place, Set<Boolean>> ways = deeds.stream()
                .collect(Collectors.groupingBy(Place::of, Collectors.mapping(Deed::holds, Collectors.toSet())));
        return deeds.stream()
                .filter(deed -> ways.getOrDefault(Place.of(deed), Set.of()).size() == 1)
                .filter(deed -> !ToldDeed.isOverBefore(deed));
    }

    private static Optional<Contradiction> contradiction(HeardDeed one, HeardDeed other, Compared story) {
        Deed a = one.deed();
        Deed b = other.deed();
        return moodsFit(a, b) && contradicts(one.told(), other.told()) && areOneMatter(one, other, story)
                ? Optional.of(new Contradiction(
                        Kind.DONE,
                        one.told().over() || other.told().over(),
                        a.name(),
                        () -> about(one.told(), other.told()),
                        one.told().side(),
                        other.told().side(),
                        one.told().agreed() == other.told().agreed() ? WHY : AGREED))
                : Optional.empty();
    }

    /** What costs least is asked first: most pairs of a large story fail there. */
    private static boolean contradicts(ToldDeed one, ToldDeed other) {
        return one.ofAnother() == other.ofAnother()
                && !(one.oneOfMany() && other.oneOfMany())
                && !areOneBreath(one.deed(), other.deed())
                && !one.liesApartFrom(other)
                && one.fits(other)
                && other.fits(one)
                && !one.who().isAnother(other.who())
                && !areOneSentence(one, other);
    }

    /** The same words, in one article or in two that share them, tell the same. */
    private static boolean areOneSentence(ToldDeed a, ToldDeed b) {
        return a.sentence().equals(b.sentence());
    }

    /** "I do not like the boats. I like the pier": one speaker sets one against the other. */
    private static boolean areOneBreath(Deed a, Deed b) {
        return a.line().laid() == b.line().laid()
                && Math.abs(a.line().number() - b.line().number()) <= 1
                && a.line().speakerAt(a.at()).isPresent()
                && a.line().speakerAt(a.at()).equals(b.line().speakerAt(b.at()));
    }

    /** Whoever foretells that what was agreed on will not be kept does not say that there is no agreement. */
    private static String about(ToldDeed a, ToldDeed b) {
        return a.agreed() == b.agreed()
                ? whether(a.deed(), b.deed())
                : "whether it will be as agreed: " + foretold(a, b);
    }

    /** "Whether “the boats have left the harbour”"; in the words of the passage that says so. */
    private static String whether(Deed a, Deed b) {
        Deed so = a.holds() ? a : b;
        Deed not = a.holds() ? b : a;
        return "whether "
                + Heading.quoted(Heading.clause(so.line(), so.at())
                        .or(() -> Heading.clause(not.line(), not.at()))
                        .orElseGet(() -> Heading.said(so.line(), so.at())));
    }

    private static String foretold(ToldDeed a, ToldDeed b) {
        Deed foretold = a.agreed() ? b.deed() : a.deed();
        return Heading.quoted(Heading.said(foretold.line(), foretold.at()));
    }

    /** Both are told as done, or as to come; or what somebody is accused of is told as not done. */
    private static boolean moodsFit(Deed a, Deed b) {
        boolean rejected = (a.mood() == Mood.CHARGED && b.mood() == Mood.REAL && !b.holds())
                || (b.mood() == Mood.CHARGED && a.mood() == Mood.REAL && !a.holds());
        return rejected || (a.mood() == b.mood() && a.mood() != Mood.CHARGED);
    }

    private static boolean areOneMatter(HeardDeed one, HeardDeed other, Compared story) {
        Deed a = one.deed();
        Deed b = other.deed();
        boolean states = one.told().state()
                && other.told().state()
                && a.line().laid() != b.line().laid();
        boolean meet = !Collections.disjoint(a.who(), b.who());
        if (!states && !meet) {
            return false;
        }
        boolean charged = meet && one.rare() && (a.denied() || b.denied() || isCharge(a) || isCharge(b));
        return charged
                || (states && areOfOneNoun(one.told(), other.told()))
                || areOfTwoPersons(a, b, story)
                || areAlike(one, other);
    }

    /** Who has left whom can hardly be said of two matters. */
    private static boolean areOfTwoPersons(Deed a, Deed b, Compared story) {
        if (!a.line().term(a.at()).part().isVerbForm()) {
            return false;
        }
        int both = 0;
        for (String id : a.who()) {
            if (b.who().contains(id)) {
                if (!story.isPerson(id)) {
                    return false;
                }
                both++;
            }
        }
        return both >= 2;
    }

    /** They are of one time, or share a thing and much of what stands around them. */
    private static boolean areAlike(HeardDeed one, HeardDeed other) {
        return one.told().timesMeet(other.told())
                || (one.around().sharesThings(other.around(), 1) && one.around().sharesPart(other.around(), ALIKE));
    }

    private static boolean isCharge(Deed deed) {
        return deed.mood() == Mood.CHARGED;
    }

    /** "A straight piece of road", "not a straight road". */
    private static boolean areOfOneNoun(ToldDeed a, ToldDeed b) {
        return !a.noun().isEmpty() && a.noun().equals(b.noun());
    }
}
