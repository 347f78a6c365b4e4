package org.parallax.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.doubt.Doubts;
import org.parallax.commitment.future.APlanBindsWhoseItIs;
import org.parallax.commitment.future.WhatIsSetForADayIsToBeDone;
import org.parallax.commitment.future.WhatIsToBeDoneByADayBindsWhoDoesIt;
import org.parallax.commitment.future.WhoAnswersForADeedIsBound;
import org.parallax.commitment.future.WhoHadBeenSetToActWasBound;
import org.parallax.commitment.future.WhoIsSpokenForIsBound;
import org.parallax.commitment.future.WhoIsToActIsBound;
import org.parallax.commitment.future.WhoItWillBeDoneByIsBound;
import org.parallax.commitment.future.WhoPlansAnEventIsBound;
import org.parallax.commitment.future.WhoSaysTheyWillIsBound;
import org.parallax.commitment.order.ABanBindsThoseUnderIt;
import org.parallax.commitment.order.ADeadlineBindsWhomItIsSetFor;
import org.parallax.commitment.order.AResolutionBindsWhomItRequires;
import org.parallax.commitment.order.ARulingBindsWhomItNames;
import org.parallax.commitment.order.ASentenceBindsWhomItIsPassedOn;
import org.parallax.commitment.order.AnOrderBindsWhomItIsGivenTo;
import org.parallax.commitment.order.AnOrderForSomebodyBindsThem;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Wording;
import org.parallax.commitment.promise.ANounOfAgreementBindsItsParties;
import org.parallax.commitment.promise.AVerbOfPromiseBindsItsSubject;
import org.parallax.commitment.promise.AnAgreementBindsWhomItRequires;
import org.parallax.commitment.promise.AnAnnouncedDeedBindsWhoAnnouncesIt;
import org.parallax.commitment.promise.UnderAnAgreementItsPartiesAreBound;
import org.parallax.commitment.promise.WhoIsToDoIt;
import org.parallax.language.WordSets;
import org.parallax.language.Words;

/** Reads where one article tells that somebody is bound. A pure function of its reading. Threads may share it. */
final class Pledges {

    /** In this order; where two find the same words, the first counts. */
    private static final List<PledgeRule> RULES = List.of(
            new AVerbOfPromiseBindsItsSubject(),
            new AResolutionBindsWhomItRequires(),
            new ANounOfAgreementBindsItsParties(),
            new UnderAnAgreementItsPartiesAreBound(),
            new AnAgreementBindsWhomItRequires(),
            new ARulingBindsWhomItNames(),
            new ASentenceBindsWhomItIsPassedOn(),
            new AnOrderBindsWhomItIsGivenTo(),
            new AnOrderForSomebodyBindsThem(),
            new ADeadlineBindsWhomItIsSetFor(),
            new ABanBindsThoseUnderIt(),
            new AnAnnouncedDeedBindsWhoAnnouncesIt(),
            new WhoSaysTheyWillIsBound(),
            new WhoIsSpokenForIsBound(),
            new WhoAnswersForADeedIsBound(),
            new WhoIsToActIsBound(),
            new WhoHadBeenSetToActWasBound(),
            new WhoPlansAnEventIsBound(),
            new APlanBindsWhoseItIs(),
            new WhoItWillBeDoneByIsBound(),
            new WhatIsToBeDoneByADayBindsWhoDoesIt(),
            new WhatIsSetForADayIsToBeDone());

    private static final Set<String> PRONOUNS = WordSets.of(Pledges.class, "names nobody");

    private static final Set<String> OWNED = WordSets.of(Pledges.class, "possessive pronouns");

    private Pledges() {}

    /** In the order of the text. */
    static List<Pledge> in(Page page) {
        List<Pledge> all = new ArrayList<>();
        for (Wording sentence : page.sentences()) {
            for (PledgeRule rule : RULES) {
                rule.in(page, sentence).stream()
                        .map(pledge -> WhoIsToDoIt.known(page, sentence, pledge))
                        .filter(pledge -> !isAPronoun(page, pledge.bound()))
                        .filter(pledge -> !Doubts.hold(page, sentence, pledge))
                        .filter(pledge -> all.stream().noneMatch(known -> tell(known, pledge)))
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparing((Pledge pledge) -> pledge.deed().what()));
        return all;
    }

    /** "It", "who", "its followers": whoever that is, the text does not let us know. */
    private static boolean isAPronoun(Page page, Party bound) {
        return bound.entities().isEmpty()
                && bound.words()
                        .map(words -> Words.lower(words.of(page.text())))
                        .filter(words -> words.isEmpty() || isAPronoun(words))
                        .isPresent();
    }

    private static boolean isAPronoun(List<String> words) {
        boolean owned = OWNED.contains(words.get(0)) && words.stream().noneMatch(Responsible::isDescribed);
        return owned || (words.size() == 1 && PRONOUNS.contains(words.get(0)));
    }

    private static boolean tell(Pledge one, Pledge other) {
        return one.deed().what().overlaps(other.deed().what());
    }
}
