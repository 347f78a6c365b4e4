package org.parallax.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads where one article tells that somebody is bound. A pure function of its reading. Threads may share it. */
final class Pledges {

    /** In this order; where two find the same words, the first counts. */
    private static final List<PledgeRule> RULES = List.of(
            new AVerbOfPromiseBindsItsSubject(),
            new AResolutionBindsWhomItRequires(),
            new ANounOfAgreementBindsItsParties(),
            new AnOrderBindsWhomItIsGivenTo(),
            new ADeadlineBindsWhomItIsSetFor(),
            new ABanBindsThoseUnderIt(),
            new AnAnnouncedDeedBindsWhoAnnouncesIt(),
            new WhoSaysTheyWillIsBound(),
            new WhoAnswersForADeedIsBound(),
            new WhoIsToActIsBound(),
            new WhatIsToBeDoneByADayBindsWhoDoesIt());

    private Pledges() {}

    /** In the order of the text. */
    static List<Pledge> in(Page page) {
        List<Pledge> all = new ArrayList<>();
        for (Wording sentence : page.sentences()) {
            for (PledgeRule rule : RULES) {
                rule.in(page, sentence).stream()
                        .filter(pledge -> all.stream().noneMatch(known -> tell(known, pledge)))
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparing((Pledge pledge) -> pledge.deed().what()));
        return all;
    }

    private static boolean tell(Pledge one, Pledge other) {
        return one.deed().what().overlaps(other.deed().what());
    }
}
