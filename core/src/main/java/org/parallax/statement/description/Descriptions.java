package org.parallax.statement.description;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.source.SourcePhrase;

/** Tells whom a description means, by the first rule that knows. Threads may share it. */
public final class Descriptions {

    /** In the order in which they are asked. */
    public static final List<DescriptionRule> RULES = List.of(
            new AnAgeIsOfWhomItIsTold(),
            new ADescriptionIsThePersonWhoHoldsTheOffice(),
            new ADescriptionIsThePersonJustSpokenOf(),
            new ARelationIsTheOneSoDescribed(),
            new AParentIsNamedWithTheOther(),
            new TheTwoAreThoseNamedTogether(),
            new ATradeStandsForThePersonInView(),
            new WhoIsQuotedNextIsTheOneDescribed(),
            new WhoAloneSpeaksInTheParagraphIsTheOneDescribed(),
            new WhoSpokeLastAndIsAloneInViewIsTheOneDescribed(),
            new HisCampaignIsTheOneThatBearsHisName(),
            new ADescriptionIsTheOrganizationOfThatKind(),
            new ABodysKindVariesTheNameInView());

    private Descriptions() {}

    /** Whether an entity is not the one described, by what the sentence says beside the description. */
    static boolean isAgainstTheWords(int entity, Draft draft, Discourse soFar) {
        return WhoIsToldOfIsNotWhoTells.holds(entity, draft, soFar.setting())
                || WhoSaysSheIsNoMan.holds(entity, draft, soFar)
                || AnEnvoyIsOfOneLandToAnother.holds(entity, draft, soFar.setting())
                || AfterButTheOtherOneIsDescribed.holds(entity, draft, soFar);
    }

    /** The index of the entity that the words of an article describe; empty where no rule knows. */
    static Optional<Integer> entity(TextSpan words, Discourse soFar) {
        SourcePhrase phrase = new SourcePhrase(soFar.setting(), words);
        return RULES.stream()
                .map(rule -> rule.described(phrase, soFar))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
