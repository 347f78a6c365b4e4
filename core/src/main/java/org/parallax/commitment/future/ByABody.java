package org.parallax.commitment.future;

import java.util.List;
import java.util.Set;
import org.parallax.commitment.deed.Dates;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Speakers;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.Statement;
import org.parallax.time.DateRange;

/** Clauses that tell what a body will do, of which who speaks can know: a plan of its own, or a deed of the speaker's body. Threads may share it. */
final class ByABody {

    private static final Set<String> OWN = Set.of("the", "its", "his", "her", "their", "our");

    /** A longer subject tells more than who it is. */
    private static final int LONGEST = 5;

    private ByABody() {}

    static boolean is(Page page, Wording sentence, Future future) {
        return isPlanned(page, sentence, future) || isOwn(page, sentence, future);
    }

    /** Whether it is another body's plan than the speaker's. */
    static boolean isPlanOfAnother(Page page, Wording sentence, Future future) {
        return isPlanned(page, sentence, future) && (isPlural(sentence, future) || !isOwn(page, sentence, future));
    }

    /** "The firm that it hired plans to publish its report": another body's plan, told by who can know it. */
    private static boolean isPlanned(Page page, Wording sentence, Future future) {
        return !sentence.isFuture(future.modal())
                && !future.isOffered(sentence)
                && isBody(page, sentence, future)
                && !sentence.is(future.verb(), "idle")
                && !future.isNegated(sentence);
    }

    private static boolean isBody(Page page, Wording sentence, Future future) {
        return Responsible.isBody(sentence.lower(noun(sentence, future)))
                || (future.isJoined() && Responsible.isBody(sentence.lower(future.first() + 1)))
                || page.namedIn(future.subject(sentence)).stream()
                        .anyMatch(index -> page.entity(index).type() == NameType.ORGANIZATION);
    }

    /** A body or state that acts: for it, who holds its office speaks. */
    private static boolean isOwn(Page page, Wording sentence, Future future) {
        return isShort(sentence, future)
                && (isOwnByItsNoun(sentence, future) || isOwnByName(page, sentence, future))
                && acts(sentence, future)
                && sentence.part(future.verb()) != PartOfSpeech.ADJECTIVE
                && !isOnlyDenied(sentence, future);
    }

    private static boolean isShort(Wording sentence, Future future) {
        return noun(sentence, future) - future.first() < LONGEST;
    }

    /** The word that tells what its subject is: "committees" of "House committees of both parties also". */
    private static int noun(Wording sentence, Future future) {
        int of = sentence.first(future.first() + 1, future.last(), at -> sentence.part(at) == PartOfSpeech.PREPOSITION);
        int last = of > 0 ? of - 1 : future.last();
        while (last > future.first() && sentence.isAdverb(last)) {
            last--;
        }
        return last;
    }

    /** "The board", "our firm", "authorities"; of a deed that others can see also "Norvale's harbour board", "Norvale committees". */
    private static boolean isOwnByItsNoun(Wording sentence, Future future) {
        return Responsible.isBody(sentence.lower(noun(sentence, future)))
                && (OWN.contains(sentence.lower(future.first()))
                        || (sentence.part(future.first()).isName() && sentence.is(future.verb(), "act"))
                        || isPlural(sentence, future));
    }

    private static boolean isPlural(Wording sentence, Future future) {
        return future.first() == future.last() && sentence.part(future.first()) == PartOfSpeech.NOUNS;
    }

    private static boolean isOwnByName(Page page, Wording sentence, Future future) {
        List<Integer> named = page.namedIn(future.subject(sentence));
        return named.size() == 1
                && page.offices().areHeldBy(named.get(0))
                && (isSpeakers(page, future, named.get(0))
                        || future.isCuedBy(page, "announce")
                        || hasADay(page, sentence, future));
    }

    /** The speaker's own body, or one that a statement of its own tells of. */
    private static boolean isSpeakers(Page page, Future future, int named) {
        Statement said = future.said();
        return said.speaker().stream().anyMatch(speaker -> speaker == named)
                || said.source().map(page::namedIn).orElse(List.of()).contains(named)
                || isRun(page, future, named)
                || Responsible.isAStatement(page, said);
    }

    /** "Ada Brook, the chief executive, said that Norvale Ferries would …": who runs a body speaks of their own. */
    private static boolean isRun(Page page, Future future, int named) {
        return page.entity(named).type() == NameType.ORGANIZATION
                && !page.isChamber(named)
                && Speakers.offices(page, future.said()).stream()
                        .anyMatch(office -> Lexicon.isAny("runs", Words.lower(office)));
    }

    /** Of a deed for which who speaks gives a day they know. */
    private static boolean hasADay(Page page, Wording sentence, Future future) {
        return Deeds.from(page, sentence, future.first())
                .filter(deed -> Dates.due(page, deed.what(), DateRange.unknown("nobody tells"))
                        .isKnown())
                .isPresent();
    }

    private static boolean acts(Wording sentence, Future future) {
        boolean changes = sentence.is(future.verb(), "idle") || sentence.is(future.verb(), "stir");
        return !changes && !isAStance(sentence, future);
    }

    /** "The bank would only back …", "the union will support …". */
    private static boolean isAStance(Wording sentence, Future future) {
        return sentence.lower(future.verb() - 1).equals("only") || sentence.is(future.verb(), "backing");
    }

    /** "The firm isn't going to go under": only what is reported as refused binds. */
    private static boolean isOnlyDenied(Wording sentence, Future future) {
        boolean refused = future.said().kind() == Statement.Kind.INDIRECT && !sentence.is(future.verb(), "mute");
        return future.isNegated(sentence) && !refused;
    }
}
