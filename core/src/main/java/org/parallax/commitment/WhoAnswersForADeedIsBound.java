package org.parallax.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.commitment.Pledge.Kind;
import org.parallax.commitment.Pledge.Party;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.Statement;
import org.parallax.time.DateRange;

/** The minister said the work would be finished by May; the organizers said that doctors would be available; "Northport will pay," its mayor said. */
final class WhoAnswersForADeedIsBound implements PledgeRule {

    private static final Set<String> NOBODY = Set.of(
            "it", "there", "this", "that", "he", "she", "they", "you", "who", "which", "i", "we", "what", "nobody",
            "nothing");

    private static final int NEAR = 4;

    private static final Set<String> OWN = Set.of("the", "its", "his", "her", "their", "our");

    @Override
    public List<Pledge> in(Page page, Wording sentence) {
        List<Pledge> found = new ArrayList<>();
        for (int at = 1; at < sentence.size(); at++) {
            Future.at(page, sentence, at)
                    .filter(future -> Responsible.is(page, future.said())
                            && !isForecast(page, future)
                            && !Answering.isThePress(page, future.said())
                            && (Answering.forOthers(page, future.said())
                                    || isPlanOfABody(page, sentence, future)
                                    || isOwnBody(page, sentence, future))
                            && isADeed(page, sentence, future))
                    .flatMap(future -> pledge(page, sentence, future))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "The trustees' report says the fund will be empty": a paper that reckons promises nothing. */
    private static boolean isForecast(Page page, Future future) {
        return future.said()
                .source()
                .filter(source ->
                        Words.lower(source.of(page.text())).stream().anyMatch(word -> Lexicon.is("forecast", word)))
                .isPresent();
    }

    private static boolean isADeed(Page page, Wording sentence, Future future) {
        if (isThereToBe(sentence, future) || isToProceed(sentence, future)) {
            return true;
        }
        if (isBenefit(sentence, future)) {
            return true;
        }
        if (NOBODY.contains(sentence.lower(future.first()))
                || sentence.lower(future.first()).isEmpty()) {
            return false;
        }
        if (isForWhoeverUsesIt(sentence, future)) {
            return false;
        }
        if (isGuessed(sentence, future)) {
            return false;
        }
        if (namesAPerson(page, sentence, future)) {
            return isGranted(sentence, future);
        }
        if (sentence.part(future.verb()) == PartOfSpeech.GERUND) {
            return isWorkOfPeople(sentence, future);
        }
        if (future.passive()) {
            return !sentence.is(future.verb(), "felt")
                    && !isByOthers(sentence, future)
                    && !Set.of("soon", "shortly", "eventually").contains(sentence.lower(future.verb() + 1));
        }
        boolean there = sentence.lower(future.verb() - 1).equals("be") || sentence.isAdverb(future.verb() - 1);
        boolean remain = sentence.is(future.verb(), "remain") && sentence.is(future.verb() + 1, "present");
        return (there && sentence.is(future.verb(), "present"))
                || remain
                || isPlanOfABody(page, sentence, future)
                || isOwnBody(page, sentence, future);
    }

    /** "Passengers will receive a refund", "you'll receive a ticket": what is promised to whoever gets it. */
    private static boolean isBenefit(Wording sentence, Future future) {
        String verb = sentence.lower(future.verb());
        boolean you = sentence.lower(future.first()).equals("you") && future.first() == future.last();
        boolean people = sentence.is(future.first(), "public") || sentence.is(future.last(), "public");
        boolean given = future.passive() && Set.of("given", "offered").contains(verb);
        boolean got = verb.equals("get") && isAThing(sentence.part(future.verb() + 1));
        return ((you || people) && verb.equals("receive")) || (people && (got || given));
    }

    /** "Get a refund", and not "get wet". */
    private static boolean isAThing(PartOfSpeech part) {
        return part == PartOfSpeech.DETERMINER || part == PartOfSpeech.NUMBER || part.isNoun();
    }

    /** "The firm that it hired plans to publish its report": another body's plan, told by who can know it. */
    private static boolean isPlanOfABody(Page page, Wording sentence, Future future) {
        boolean plan = !sentence.isFuture(future.modal());
        boolean body = Responsible.isBody(sentence.lower(future.last()))
                || (future.isJoined() && Responsible.isBody(sentence.lower(future.first() + 1)))
                || page.namedIn(sentence.span(future.first(), future.last())).stream()
                        .anyMatch(index -> page.entity(index).type() == NameType.ORGANIZATION);
        return plan && body && !sentence.is(future.verb(), "idle") && !future.isNegated(sentence);
    }

    /** "When you close the lid, the lamp will be switched off": what a thing does, and nobody promises. */
    private static boolean isForWhoeverUsesIt(Wording sentence, Future future) {
        for (int at = 0; at + 1 < future.modal(); at++) {
            if (Set.of("when", "if", "once", "whenever").contains(sentence.lower(at))
                    && sentence.lower(at + 1).equals("you")) {
                return true;
            }
        }
        return false;
    }

    /** "Officers would be working through the night": not a machine's. */
    private static boolean isWorkOfPeople(Wording sentence, Future future) {
        String who = sentence.lower(future.last());
        return !sentence.is(future.verb(), "idle")
                && (sentence.is(future.last(), "team") || Lexicon.is("speaks", who) || Responsible.isBody(who));
    }

    /** "There will be a full inquiry". */
    private static boolean isThereToBe(Wording sentence, Future future) {
        boolean there = sentence.lower(future.first()).equals("there")
                && sentence.lower(future.verb() - 1).equals("be");
        for (int at = future.verb(); there && at <= future.verb() + NEAR; at++) {
            if (sentence.part(at).isNoun() && sentence.is(at, "inquiry")) {
                return true;
            }
        }
        return false;
    }

    /** "The talks will continue", "the search would resume at dawn", "the update will roll out". */
    private static boolean isToProceed(Wording sentence, Future future) {
        boolean activity = future.last() - future.first() < NEAR
                && sentence.is(future.last(), "activity")
                && sentence.is(future.verb(), "proceed");
        return (activity || sentence.is(future.verb(), "issue"))
                && sentence.part(future.last()).isNoun()
                && !isGuessed(sentence, future);
    }

    /** "will likely be". */
    private static boolean isGuessed(Wording sentence, Future future) {
        for (int at = future.modal() - 1; at < future.verb(); at++) {
            if (Set.of(
                            "likely",
                            "probably",
                            "possibly",
                            "perhaps",
                            "surely",
                            "inevitably",
                            "never",
                            "soon",
                            "eventually")
                    .contains(sentence.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Ada Brook would be given the chance to speak", "will be allowed home": not "will be missed". */
    private static boolean isGranted(Wording sentence, Future future) {
        return future.passive()
                && Set.of("given", "offered", "allowed", "permitted", "released", "freed", "paid", "reinstated")
                        .contains(sentence.lower(future.verb()));
    }

    /** "Will be used by the hawks", "would no doubt be closed": what others do, or what is foreseen. */
    private static boolean isByOthers(Wording sentence, Future future) {
        boolean others = sentence.lower(future.verb() + 1).equals("by")
                && sentence.part(future.verb() + 2) != PartOfSpeech.NUMBER
                && (sentence.part(future.verb() + 2) == PartOfSpeech.NOUNS
                        || sentence.part(future.verb() + 3) == PartOfSpeech.NOUNS);
        boolean foreseen = sentence.lower(future.modal() + 2).equals("doubt");
        return others || foreseen;
    }

    private static boolean namesAPerson(Page page, Wording sentence, Future future) {
        return page.namedIn(sentence.span(future.first(), future.last())).stream()
                .anyMatch(index -> page.entity(index).type() == NameType.PERSON);
    }

    /** A body or state that acts: for it, who holds its office speaks. */
    private static boolean isOwnBody(Page page, Wording sentence, Future future) {
        List<Integer> named = page.namedIn(sentence.span(future.first(), future.last()));
        boolean isShort = future.last() - future.first() < 3;
        boolean body = isShort
                && Responsible.isBody(sentence.lower(future.last()))
                && (OWN.contains(sentence.lower(future.first())) || isPlural(sentence, future));
        boolean whole = isShort
                && named.size() == 1
                && page.holdsOffice(named.get(0))
                && isOwn(page, sentence, future, named.get(0));
        boolean active = (!sentence.is(future.verb(), "idle")
                        && !sentence.is(future.verb(), "stir")
                        && !isAStance(sentence, future))
                || isNeededUntil(sentence, future);
        boolean quality = sentence.part(future.verb()) == PartOfSpeech.ADJECTIVE;
        return (body || whole) && active && !quality && !isOnlyDenied(sentence, future);
    }

    /** "The bank would only back …", "the union will support …". */
    private static boolean isAStance(Wording sentence, Future future) {
        boolean only = sentence.lower(future.verb() - 1).equals("only");
        return only || sentence.is(future.verb(), "backing");
    }

    /** "Authorities will". */
    private static boolean isPlural(Wording sentence, Future future) {
        return future.first() == future.last() && sentence.part(future.first()) == PartOfSpeech.NOUNS;
    }

    /** The speaker's own body, or one whose deed the speaker gives a day for. */
    private static boolean isOwn(Page page, Wording sentence, Future future, int named) {
        boolean speaks =
                future.said().speaker().isPresent() && future.said().speaker().getAsInt() == named;
        boolean ofIt = future.said()
                .source()
                .filter(source -> page.namedIn(source).contains(named))
                .isPresent();
        return speaks
                || ofIt
                || isRun(page, future, named)
                || Responsible.isAStatement(page, future.said())
                || Deeds.from(page, sentence, future.first())
                        .filter(deed -> Dates.due(page, deed.what(), DateRange.unknown("nobody tells"))
                                .isKnown())
                        .isPresent();
    }

    /** "Ada Brook, the chief executive, said that Norvale Ferries would …": who runs a body speaks of their own. */
    private static boolean isRun(Page page, Future future, int named) {
        return page.entity(named).type() == NameType.ORGANIZATION
                && !page.isChamber(named)
                && future.said().speaker().stream()
                        .boxed()
                        .flatMap(speaker -> page.offices(speaker).stream())
                        .anyMatch(office -> Words.lower(office).stream().anyMatch(word -> Lexicon.is("runs", word)));
    }

    /** "The firm isn't going to go under": only what is reported as refused binds. */
    private static boolean isOnlyDenied(Wording sentence, Future future) {
        boolean told = future.said().kind() == Statement.Kind.INDIRECT && !sentence.is(future.verb(), "mute");
        return future.isNegated(sentence) && !told;
    }

    private static boolean isNeededUntil(Wording sentence, Future future) {
        return sentence.lower(future.verb()).equals("need")
                && sentence.lower(future.verb() + 1).equals("until");
    }

    /** Another body's plan binds that body; what is to be done, and the speaker's own body's deed, bind who says so. */
    private static Party bound(Page page, Wording sentence, Future future) {
        Party speaker = Subjects.speaker(page, future.said());
        boolean others = isPlanOfABody(page, sentence, future)
                && (isPlural(sentence, future) || !isOwnBody(page, sentence, future));
        boolean anothers = !Answering.forOthers(page, future.said());
        boolean office = sentence.part(future.verb()) == PartOfSpeech.GERUND
                && sentence.lower(future.first()).equals("the")
                && sentence.is(future.last(), "speaks");
        return (others || office || anothers) && sentence.part(future.last()) != PartOfSpeech.PRONOUN
                ? Subjects.phrase(page, sentence, future.first(), future.last())
                : answering(page, sentence, future, speaker);
    }

    private static Party answering(Page page, Wording sentence, Future future, Party speaker) {
        List<Integer> bodies =
                future.passive() ? List.of() : page.namedIn(sentence.span(future.first(), future.last()));
        List<Integer> all = Stream.concat(
                        speaker.entities().stream(), bodies.stream().filter(page::holdsOffice))
                .distinct()
                .toList();
        return new Party(all, speaker.words());
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, Future future) {
        Party bound = bound(page, sentence, future);
        return Deeds.from(page, sentence, future.isJoined() ? future.verb() : future.first())
                .map(deed -> pledge(
                        page,
                        sentence,
                        Kind.PROMISE,
                        bound,
                        Party.NOBODY,
                        future.said().cue().orElse(sentence.span(future.modal())),
                        deed));
    }
}
