package org.parallax.disagreement;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.disagreement.count.ANumberIsCorrected;
import org.parallax.disagreement.count.ANumberIsPutOtherwise;
import org.parallax.disagreement.count.AnotherCountsOtherwise;
import org.parallax.disagreement.count.OneHasTwoNumbersOfOneThing;
import org.parallax.disagreement.count.OneNumberIsTheLeastAndTheMost;
import org.parallax.disagreement.count.OneThingHasTwoSizes;
import org.parallax.disagreement.count.OneThingIsCountedTwice;
import org.parallax.disagreement.count.OneUtteranceHasTwoNumbers;
import org.parallax.disagreement.count.WhatIsAddedIsTheWhole;
import org.parallax.disagreement.day.ADayIsMoved;
import org.parallax.disagreement.day.OneEventIsToldOfTwoDays;
import org.parallax.disagreement.day.OneEventIsToldOfTwoHours;
import org.parallax.disagreement.day.OneMishapIsToldOfTwoHours;
import org.parallax.disagreement.day.OneThingIsDatedTwice;
import org.parallax.disagreement.day.OneThingIsSoLongBeforeAnother;
import org.parallax.disagreement.day.OneUtteranceIsDatedTwice;
import org.parallax.disagreement.deed.ADealIsMadeAndNotMade;
import org.parallax.disagreement.deed.ADeedIsToldAndDenied;
import org.parallax.disagreement.deed.ItIsHappeningAndStillToCome;
import org.parallax.disagreement.deed.OneConsidersItAndRulesItOut;
import org.parallax.disagreement.deed.OneIsAskedToLeaveOrMadeTo;
import org.parallax.disagreement.deed.OneKnewAndDidNotKnow;
import org.parallax.disagreement.deed.OneLeavesARaceAndStaysInIt;
import org.parallax.disagreement.event.ACauseIsUnknownAndTold;
import org.parallax.disagreement.event.AThingIsNotWhatItIsCalled;
import org.parallax.disagreement.event.AnAttackIsClaimedByNobodyAndBySomebody;
import org.parallax.disagreement.event.CauseAndEffectAreTurnedRound;
import org.parallax.disagreement.event.OneAttackIsMadeWithTwoVehicles;
import org.parallax.disagreement.event.OneDeedHasTwoMotives;
import org.parallax.disagreement.event.OneThingCameAboutInTwoWays;
import org.parallax.disagreement.event.TheGreatestIsOneOfSeveral;
import org.parallax.disagreement.event.TheGreatestOfAllIsOnlyOfLate;
import org.parallax.disagreement.event.TheWeatherIsFairAndFoul;
import org.parallax.disagreement.event.ThereIsOneOrSeveral;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.person.OneDescribedPersonHasTwoAges;
import org.parallax.disagreement.person.OneIsHurtBadlyAndSlightly;
import org.parallax.disagreement.person.OneNameIsSpelledInTwoWays;
import org.parallax.disagreement.person.OnePersonHasTwoAges;
import org.parallax.disagreement.person.OnePersonHoldsTwoOffices;
import org.parallax.disagreement.person.OneSuspectHasTwoOrigins;
import org.parallax.disagreement.rule.Compared;
import org.parallax.disagreement.rule.Contradiction;
import org.parallax.disagreement.rule.Rule;
import org.parallax.disagreement.saying.AChargeIsDenied;
import org.parallax.disagreement.saying.AClaimIsCalledUntrue;
import org.parallax.disagreement.saying.ASentenceEndsInADenial;
import org.parallax.disagreement.saying.AStatementConflictsWithAnother;
import org.parallax.disagreement.saying.AnAccusationIsRejected;
import org.parallax.disagreement.saying.OneDeniesHavingSaidIt;
import org.parallax.disagreement.saying.OneQuotationHasTwoWordings;
import org.parallax.disagreement.saying.OneSaysThisButAnotherSaysThat;
import org.parallax.disagreement.saying.SomebodyDeniesWhatIsTold;
import org.parallax.disagreement.saying.SomebodyTakesItBack;
import org.parallax.entity.Entity;
import org.parallax.story.ContentId;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;
import org.parallax.utterance.Variants;

/**
 * Finds where the accounts of a story differ. Each rule lays passages in pairs; pairs of one kind that share a side, or a side's words, are one
 * disagreement. A pure function of the story. Threads may share it.
 */
public final class Disagreements {

    private static final List<Rule> RULES = List.of(
            new OneThingIsCountedTwice(),
            new WhatIsAddedIsTheWhole(),
            new OneThingHasTwoSizes(),
            new OneHasTwoNumbersOfOneThing(),
            new OneNumberIsTheLeastAndTheMost(),
            new ANumberIsPutOtherwise(),
            new AnotherCountsOtherwise(),
            new ANumberIsCorrected(),
            new OneEventIsToldOfTwoDays(),
            new OneEventIsToldOfTwoHours(),
            new OneThingIsDatedTwice(),
            new ADayIsMoved(),
            new OneUtteranceIsDatedTwice(),
            new OneUtteranceHasTwoNumbers(),
            new OnePersonHoldsTwoOffices(),
            new OnePersonHasTwoAges(),
            new OneDescribedPersonHasTwoAges(),
            new ADeedIsToldAndDenied(),
            new AnAccusationIsRejected(),
            new AClaimIsCalledUntrue(),
            new SomebodyDeniesWhatIsTold(),
            new ASentenceEndsInADenial(),
            new AStatementConflictsWithAnother(),
            new AChargeIsDenied(),
            new OneSaysThisButAnotherSaysThat(),
            new OneDeniesHavingSaidIt(),
            new AnAttackIsClaimedByNobodyAndBySomebody(),
            new OneLeavesARaceAndStaysInIt(),
            new ACauseIsUnknownAndTold(),
            new CauseAndEffectAreTurnedRound(),
            new OneMishapIsToldOfTwoHours(),
            new OneThingIsSoLongBeforeAnother(),
            new OneIsAskedToLeaveOrMadeTo(),
            new OneAttackIsMadeWithTwoVehicles(),
            new TheWeatherIsFairAndFoul(),
            new OneKnewAndDidNotKnow(),
            new OneDeedHasTwoMotives(),
            new ADealIsMadeAndNotMade(),
            new ItIsHappeningAndStillToCome(),
            new ThereIsOneOrSeveral(),
            new SomebodyTakesItBack(),
            new OneConsidersItAndRulesItOut(),
            new OneSuspectHasTwoOrigins(),
            new TheGreatestIsOneOfSeveral(),
            new TheGreatestOfAllIsOnlyOfLate(),
            new AThingIsNotWhatItIsCalled(),
            new OneThingCameAboutInTwoWays(),
            new OneIsHurtBadlyAndSlightly(),
            new OneNameIsSpelledInTwoWays(),
            new OneQuotationHasTwoWordings());

    private static final Comparator<Side> BY_PLACE = Comparator.comparing(
                    (Side s) -> s.evidence().article())
            .thenComparing(s -> s.evidence().span())
            .thenComparing(Side::value);

    private Disagreements() {}

    /**
     * All of a story, by kind and place.
     *
     * @param rows statements that are one utterance
     */
    public static List<Disagreement> of(
            Story story, List<Entity> entities, List<StoryStatement> statements, List<List<StoryStatement>> rows) {
        Compared compared = Compared.of(
                Laid.all(story.articles(), entities, statements),
                entities,
                rows,
                Variants.of(statements, story),
                story.weights());
        Matters matters = new Matters();
        RULES.forEach(rule -> rule.among(compared).forEach(matters::add));
        ContentId ids = ContentId.of("d");
        return matters.all().stream()
                .map(group -> disagreement(ids, group, compared))
                .sorted(Comparator.comparing(Disagreement::changed)
                        .thenComparing(Disagreement::kind)
                        .thenComparing(d -> d.sides().get(0), BY_PLACE)
                        .thenComparing(Disagreement::id))
                .toList();
    }

    private static Disagreement disagreement(ContentId ids, List<Contradiction> group, Compared compared) {
        Set<Side> all = new LinkedHashSet<>();
        Set<String> why = new TreeSet<>();
        group.forEach(pair -> {
            all.add(pair.a());
            all.add(pair.b());
            why.add(pair.why());
        });
        Set<Side> sides = new TreeSet<>(BY_PLACE);
        sides.addAll(all);
        String id = ids.next(sides.stream()
                .map(side -> side.evidence().article() + " " + side.evidence().span())
                .toArray(String[]::new));
        Contradiction first = group.get(0);
        List<Side> whole = sides.stream()
                .map(side -> whole(side, compared, first.quoted()))
                .toList();
        return new Disagreement(id, first.kind(), first.changed(), first.about().get(), whole, List.copyOf(why));
    }

    /** Of a page in a language that is not read, the passage as it is. */
    private static Side whole(Side side, Compared compared, boolean quoted) {
        return compared.known(side.evidence().article())
                .map(laid -> {
                    Side whole = laid.whole(side);
                    return quoted ? WithinItsQuotation.of(whole, side, laid) : whole;
                })
                .orElse(side);
    }
}
