package org.parallax.commitment.future;

import java.util.Optional;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.deed.ToCome;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Wording;
import org.parallax.language.Tagging.NameType;

/** "The collapse will be investigated by the Harbour Safety Board": told by the article itself, or by who answers for it. */
public final class WhoItWillBeDoneByIsBound implements PledgeRule {

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int at) {
        return ToCome.at(sentence, at)
                .filter(coming -> isPassiveOfADeed(sentence, coming) && isTold(page, sentence, coming))
                .flatMap(coming -> pledge(page, sentence, coming));
    }

    /** "Will be inspected by", and not "will be loved by". */
    private static boolean isPassiveOfADeed(Wording sentence, ToCome coming) {
        int participle = coming.verb() + 1;
        return sentence.lower(coming.verb()).equals("be")
                && sentence.isPast(participle)
                && sentence.lower(participle + 1).equals("by")
                && (sentence.is(participle, "act") || sentence.is(participle, "inquiry"));
    }

    private static boolean isTold(Page page, Wording sentence, ToCome coming) {
        boolean saidByWhoAnswers = page.saying(sentence.span(coming.modal()))
                .filter(said -> Responsible.is(page, said))
                .isPresent();
        return saidByWhoAnswers || WhoIsToActIsBound.isTold(page, sentence, coming);
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, ToCome coming) {
        Party doer = Phrases.from(page, sentence, coming.verb() + 3);
        return Optional.of(doer)
                .filter(party -> isABody(page, party))
                .flatMap(party -> WhatIsToBeDoneByADayBindsWhoDoesIt.deed(page, sentence, coming))
                .map(deed ->
                        pledge(page, sentence, Kind.PROMISE, doer, Party.NOBODY, sentence.span(coming.modal()), deed));
    }

    private static boolean isABody(Page page, Party party) {
        boolean named =
                party.entities().stream().anyMatch(index -> page.entity(index).type() == NameType.ORGANIZATION);
        boolean described = party.words()
                .filter(words -> Responsible.isDescribed(words.of(page.text())))
                .isPresent();
        return named || (party.entities().isEmpty() && described);
    }
}
