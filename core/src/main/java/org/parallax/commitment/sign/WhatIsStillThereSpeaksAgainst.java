package org.parallax.commitment.sign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Contraries;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Teller;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.Tagging.NameType;

/** "The board said that the boats had left Northport. However, Ada Brook said that boats were still in Northport." */
final class WhatIsStillThereSpeaksAgainst {

    private static final Set<String> THERE = Set.of("present", "there", "in", "at");

    /** So many sentences behind the report one may still answer it. */
    private static final int SENTENCES = 4;

    private WhatIsStillThereSpeaksAgainst() {}

    /** A later sentence that says that at the place which was reported left there are still some. */
    static Optional<Sign> after(Page page, Wording report, Told told) {
        int next = page.numberOf(report) + 1;
        List<Wording> later = page.sentences()
                .subList(next, Math.min(next + SENTENCES, page.sentences().size()));
        return Contraries.isState("in", told.words().actions())
                ? later.stream()
                        .filter(sentence -> isStillThere(sentence) && isOfOnePlace(page, report, sentence, told))
                        .findFirst()
                        .map(sentence -> sign(page, sentence, told))
                : Optional.empty();
    }

    private static boolean isStillThere(Wording sentence) {
        return sentence.any(
                0,
                sentence.size(),
                at -> sentence.lower(at).equals("still")
                        && THERE.contains(sentence.lower(at + 1))
                        && !sentence.isNegation(at - 1));
    }

    /** A place or body that both name, and that it does not concern; and a thing of the deed, or who is bound. */
    private static boolean isOfOnePlace(Page page, Wording report, Wording sentence, Told told) {
        List<Integer> left = page.namedIn(report.span());
        boolean about = Matter.hasAThingIn(sentence, told) || Matter.namesWhoIsBound(page, sentence, told);
        return about
                && page.namedIn(sentence.span()).stream()
                        .filter(left::contains)
                        .filter(index -> page.entity(index).type() != NameType.PERSON)
                        .anyMatch(index -> !told.parties()
                                .contains(page.ids(List.of(index)).get(0)));
    }

    private static Sign sign(Page page, Wording sentence, Told told) {
        Teller by = Teller.of(page, sentence.span(sentence.size() / 2), List.of(told));
        return Sign.against(page, sentence.span(), by, WhatIsStillThereSpeaksAgainst.class);
    }
}
