package org.parallax.commitment.future;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Speakers;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.language.Words;
import org.parallax.name.Mention;
import org.parallax.statement.Statement;

/** The minister said the work would be finished by May; the organizers said that doctors would be available; "Northport will pay," its mayor said. */
public final class WhoAnswersForADeedIsBound implements PledgeRule {

    private static final Set<String> NOBODY = WordSets.of(WhoAnswersForADeedIsBound.class, "subjects that name nobody");

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int at) {
        return Future.at(page, sentence, at)
                .filter(future -> canAnswer(page, sentence, future)
                        && (Answering.forOthers(page, future.said()) || ByABody.is(page, sentence, future))
                        && isADeed(page, sentence, future))
                .flatMap(future -> pledge(page, sentence, future));
    }

    private static boolean canAnswer(Page page, Wording sentence, Future future) {
        boolean itself = isOfItself(page, future.said()) && ByABody.is(page, sentence, future);
        return (Responsible.is(page, future.said()) || itself)
                && !isForecast(page, future)
                && !Answering.isThePress(page, future.said());
    }

    /** "The firm will cut 300 jobs, it said": a body of itself. Not "profits will be reduced, it said". */
    private static boolean isOfItself(Page page, Statement said) {
        return Speakers.words(page, said).equals(List.of("it"));
    }

    /** "The trustees' report says the fund will be empty": a paper that reckons promises nothing. */
    private static boolean isForecast(Page page, Future future) {
        return future.said()
                .source()
                .filter(source -> Lexicon.isAny("forecast", Words.lower(source.of(page.text()))))
                .isPresent();
    }

    private static boolean isADeed(Page page, Wording sentence, Future future) {
        if (ByWhomever.isPromisedToAll(sentence, future)) {
            return true;
        }
        if (namesNobody(sentence, future)
                || ByWhomever.isForWhoeverUsesIt(sentence, future)
                || ByWhomever.isGuessed(sentence, future)
                || ByWhomever.isReckoned(sentence, future)) {
            return false;
        }
        if (namesAPerson(page, sentence, future)) {
            return ByWhomever.isGranted(sentence, future) || isAnnouncedOfOfficers(page, sentence, future);
        }
        if (sentence.part(future.verb()) == PartOfSpeech.GERUND) {
            return ByWhomever.isWorkOfPeople(sentence, future);
        }
        return future.passive()
                ? ByWhomever.isDone(sentence, future)
                : ByWhomever.isThere(sentence, future) || ByABody.is(page, sentence, future);
    }

    private static boolean namesNobody(Wording sentence, Future future) {
        String first = sentence.lower(future.first());
        return first.isEmpty() || NOBODY.contains(first);
    }

    private static boolean namesAPerson(Page page, Wording sentence, Future future) {
        return page.namedIn(future.subject(sentence)).stream()
                .anyMatch(index -> page.entity(index).type() == NameType.PERSON);
    }

    /** "President Ada Brook will hold a conference, the presidency has announced". */
    private static boolean isAnnouncedOfOfficers(Page page, Wording sentence, Future future) {
        List<Integer> people = page.namedIn(future.subject(sentence));
        return !future.passive()
                && future.isCuedBy(page, "announce")
                && !sentence.is(future.verb(), "idle")
                && !people.isEmpty()
                && people.stream()
                        .allMatch(index -> page.entity(index).type() == NameType.PERSON
                                && page.offices().areHeldBy(index));
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, Future future) {
        Party bound = bound(page, sentence, future);
        return Deeds.from(page, sentence, first(future))
                .map(deed -> pledge(page, sentence, Kind.PROMISE, bound, Party.NOBODY, future.cue(sentence), deed));
    }

    /** "Had been heard and would be given a seat": of a passive without its subject at least the words that say that it is to come. */
    private static int first(Future future) {
        int joined = future.passive() ? future.modal() : future.verb();
        return future.isJoined() ? joined : future.first();
    }

    /** Another body's plan binds that body; what is to be done, and the speaker's own body's deed, bind who says so. */
    private static Party bound(Page page, Wording sentence, Future future) {
        boolean others = ByABody.isPlanOfAnother(page, sentence, future)
                || isAnnouncedOfOfficers(page, sentence, future)
                || isWorkOfOfficers(sentence, future)
                || isOfItself(page, future.said())
                || !Answering.forOthers(page, future.said());
        return others && sentence.part(future.last()) != PartOfSpeech.PRONOUN
                ? Phrases.party(page, sentence, future.first(), future.last())
                : answering(page, sentence, future);
    }

    /** "The captain would be working through the night". */
    private static boolean isWorkOfOfficers(Wording sentence, Future future) {
        return sentence.part(future.verb()) == PartOfSpeech.GERUND
                && sentence.lower(future.first()).equals("the")
                && sentence.is(future.last(), "speaks");
    }

    /** Those named in its subject, but for "the Norvale Ferries timetable": that is a thing. */
    private static List<Integer> acting(Page page, Wording sentence, Future future) {
        TextSpan subject = future.subject(sentence);
        return page.namedIn(subject).stream()
                .filter(index -> page.entity(index).mentions().stream()
                        .map(Mention::span)
                        .anyMatch(name -> subject.contains(name) && isTheNoun(sentence, name, future.last())))
                .toList();
    }

    private static boolean isTheNoun(Wording sentence, TextSpan name, int last) {
        int next = sentence.from(name.end());
        return next > last || !(sentence.part(next).isNoun() || sentence.part(next) == PartOfSpeech.POSSESSIVE_ENDING);
    }

    private static Party answering(Page page, Wording sentence, Future future) {
        Party speaker = Speakers.of(page, future.said());
        List<Integer> bodies = future.passive() ? List.of() : acting(page, sentence, future);
        if (Answering.isOfAState(page, future.said()) || (future.passive() && Speakers.onlyTell(page, speaker))) {
            return Party.NOBODY;
        }
        List<Integer> all = Stream.concat(
                        speaker.entities().stream(), bodies.stream().filter(page.offices()::areHeldBy))
                .distinct()
                .toList();
        return new Party(all, speaker.words());
    }
}
