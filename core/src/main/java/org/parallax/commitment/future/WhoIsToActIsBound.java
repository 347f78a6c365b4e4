package org.parallax.commitment.future;

import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.deed.ToCome;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.time.TimeExpression;

/** "The airline plans to cut 40 flights", "the minister is due to testify on 4 May", "the council will publish the report": told by the article itself. */
public final class WhoIsToActIsBound implements PledgeRule {

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int at) {
        return ToCome.at(sentence, at)
                .map(coming -> coming.going(sentence))
                .filter(coming -> isTold(page, sentence, coming)
                        && !coming.isIdle(sentence)
                        && !coming.isOffered(sentence)
                        && !isAStance(sentence, coming)
                        && !sentence.lower(coming.verb()).equals("try"))
                .flatMap(coming -> pledge(page, sentence, coming));
    }

    /** "Will give in", "plans to support it"; but what somebody plans to give, stop or allow is done. */
    private static boolean isAStance(Wording sentence, ToCome coming) {
        return sentence.is(coming.verb(), isPlan(sentence, coming) ? "backing" : "stance");
    }

    /** Not what somebody says, who may only guess, and not what was once to come. */
    static boolean isTold(Page page, Wording sentence, ToCome coming) {
        return !coming.past()
                && !coming.isNegated(sentence)
                && sentence.part(coming.verb()) != PartOfSpeech.MARK
                && !isOfASort(sentence, coming)
                && !isBeingDone(sentence, coming)
                && Mood.tellsWhatWasDone(sentence, coming.modal())
                && page.saying(sentence.span(coming.modal())).isEmpty();
    }

    /** "Is now leaving the pier": it is done already. */
    private static boolean isBeingDone(Wording sentence, ToCome coming) {
        return sentence.lower(coming.modal() + 1).equals("now")
                && coming.verb() == coming.modal() + 2
                && !sentence.isFuture(coming.modal());
    }

    /** "Towns that will vote in May": which ones are meant, and no news of them. */
    private static boolean isOfASort(Wording sentence, ToCome coming) {
        return sentence.lower(coming.modal() - 1).equals("that");
    }

    /** By its own plan anything that is done; of what merely "will" be, what is done on a day that has not passed. */
    private static boolean isAnAct(Page page, Wording sentence, ToCome coming, Pledge pledge) {
        int verb = coming.verb();
        boolean changes = sentence.is(verb, "stir") && !sentence.is(verb, "turn");
        boolean due = pledge.due().isKnown() && !pledge.due().endsBefore(page.published());
        return isPlan(sentence, coming)
                || (due && !changes)
                || (sentence.lower(coming.modal() + 1).equals("now") && !changes)
                || (sentence.is(verb, "act") && isTimed(page, sentence, coming, pledge));
    }

    /** "Will meet on Friday morning", "on Tuesday the board will meet": a time of which one does not know that it has passed. */
    private static boolean isTimed(Page page, Wording sentence, ToCome coming, Pledge pledge) {
        TextSpan deed = pledge.deed().what();
        return page.timesIn(sentence.span()).stream()
                .filter(time -> deed.contains(time.span())
                        || time.span().end() < sentence.span(coming.modal()).start())
                .map(TimeExpression::range)
                .anyMatch(range -> range.lastDay().isPresent()
                        && range.firstDay().isPresent()
                        && !range.endsBefore(page.published()));
    }

    private static boolean isPlan(Wording sentence, ToCome coming) {
        return !sentence.isFuture(coming.modal());
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, ToCome coming) {
        Party bound = Subjects.of(page, sentence, coming.modal());
        return Deeds.from(page, sentence, coming.verb())
                .map(deed ->
                        pledge(page, sentence, Kind.PROMISE, bound, Party.NOBODY, sentence.span(coming.modal()), deed))
                .filter(pledge -> isAnAct(page, sentence, coming, pledge)
                        && (answers(page, pledge.bound()) || isPersonWithADay(page, pledge)));
    }

    private static boolean answers(Page page, Party bound) {
        boolean office = bound.entities().stream().anyMatch(page.offices()::areHeldBy)
                && bound.words().filter(words -> isThing(page, words)).isEmpty();
        boolean described = bound.entities().isEmpty()
                && bound.words()
                        .filter(words -> Responsible.isDescribed(words.of(page.text())))
                        .isPresent();
        return office || described;
    }

    /** "the Swift", "Norvale's boats", "Norvale flights to Eastmere": a name with an article, or an owner's, is a body's where the words say so. */
    private static boolean isThing(Page page, TextSpan subject) {
        String words = subject.of(page.text());
        boolean article = words.startsWith("the ") || words.startsWith("The ");
        String owned = words.replaceFirst(".*(?:’|')s ", "");
        return (article || !owned.equals(words) || words.contains(" to "))
                && !Responsible.isDescribed(owned.replaceFirst(" (?:for|over|against|between) .*", ""))
                && !words.matches(".*\\b\\p{Lu}{2,}\\b.*");
    }

    private static boolean isPersonWithADay(Page page, Pledge pledge) {
        return pledge.due().isKnown()
                && pledge.bound().entities().stream()
                        .anyMatch(index -> page.entity(index).type() == NameType.PERSON);
    }
}
