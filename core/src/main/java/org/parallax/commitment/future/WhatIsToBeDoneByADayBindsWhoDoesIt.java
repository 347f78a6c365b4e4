package org.parallax.commitment.future;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.deed.ToCome;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Deed;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;

/** "The report will be published on 4 May", "the crew will be allowed to leave": told by the article itself, of whom nobody says who does it. */
public final class WhatIsToBeDoneByADayBindsWhoDoesIt implements PledgeRule {

    private static final Pattern LASTING =
            Pattern.compile("\\b(?:until|indefinitely|for [^ ]+ (?:days?|weeks?|months?))\\b");

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int at) {
        return ToCome.at(sentence, at)
                .filter(coming -> isTold(page, sentence, coming) && isDoneByDecision(sentence, coming))
                .flatMap(coming -> pledge(page, sentence, coming));
    }

    private static boolean isTold(Page page, Wording sentence, ToCome coming) {
        return WhoIsToActIsBound.isTold(page, sentence, coming)
                && !Set.of("if", "unless", "when").contains(sentence.lower(0));
    }

    private static boolean isDoneByDecision(Wording sentence, ToCome coming) {
        int verb = coming.verb() + 1;
        boolean be = sentence.lower(coming.verb()).equals("be");
        return (be && sentence.isPast(verb) && (sentence.is(verb, "act") || isAllowed(sentence, verb)))
                || isShut(sentence, coming);
    }

    /** "Will be closed", "will remain shut". */
    private static boolean isShut(Wording sentence, ToCome coming) {
        boolean stays = sentence.lower(coming.verb()).equals("be") || sentence.is(coming.verb(), "remain");
        return stays && Set.of("closed", "shut").contains(sentence.lower(coming.verb() + 1));
    }

    /** "Until further notice", "for two weeks". */
    private static boolean lasts(Page page, Pledge pledge) {
        return LASTING.matcher(pledge.deed().what().of(page.text())).find();
    }

    /** "The museum will be closed": a body that is shut shuts itself; of who does anything else nobody tells. */
    private static Party bound(Page page, Wording sentence, ToCome coming) {
        Party subject = Subjects.before(page, sentence, coming.modal());
        return isShut(sentence, coming) && isABody(page, subject)
                ? subject
                : WhoHoldsThemLetsThemGo.bound(page, sentence, coming.verb() + 1);
    }

    private static boolean isABody(Page page, Party party) {
        return party.entities().stream().anyMatch(index -> page.entity(index).type() == NameType.ORGANIZATION)
                || party.words()
                        .map(words -> Words.lower(words.of(page.text())))
                        .filter(words -> Responsible.isBody(words.get(words.size() - 1)))
                        .isPresent();
    }

    /** "The crew — two men and a boy — will …". */
    private static boolean isAfterAnAside(Wording sentence, ToCome coming) {
        return sentence.part(coming.modal() - 1) == PartOfSpeech.MARK;
    }

    private static boolean isAllowed(Wording sentence, int verb) {
        return sentence.lower(verb).equals("allowed") && sentence.infinitive(verb + 1) > 0;
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, ToCome coming) {
        int participle = coming.verb() + 1;
        Party bound = bound(page, sentence, coming);
        TextSpan cue = sentence.span(coming.modal());
        return deed(page, sentence, coming)
                .filter(deed -> deed.what().end() > sentence.span(participle).start())
                .map(deed -> pledge(page, sentence, Kind.PROMISE, bound, Party.NOBODY, cue, deed))
                .filter(pledge -> pledge.due().isKnown()
                        || isAllowed(sentence, participle)
                        || (isShut(sentence, coming) && lasts(page, pledge)));
    }

    /** What is to be done, with what it is done to. */
    static Optional<Deed> deed(Page page, Wording sentence, ToCome coming) {
        return Subjects.before(page, sentence, coming.modal())
                .words()
                .filter(subject -> sentence.part(coming.modal() - 1) != PartOfSpeech.PRONOUN)
                .map(subject -> isAfterAnAside(sentence, coming) ? coming.modal() : sentence.from(subject.start()))
                .flatMap(first -> Deeds.from(page, sentence, first));
    }
}
