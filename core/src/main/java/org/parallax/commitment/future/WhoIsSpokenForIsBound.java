package org.parallax.commitment.future;

import java.util.List;
import java.util.Optional;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Speakers;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement;

/** "Ada Brook's spokesman said that she plans to stand", "Ada Brook will meet the union on Friday, officials said": another gives a person's word. */
public final class WhoIsSpokenForIsBound implements PledgeRule {

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int at) {
        return Future.at(page, sentence, at)
                .filter(future -> speaksForOthers(page, future.said()) && isADeed(sentence, future))
                .flatMap(future -> person(page, sentence, future)
                        .or(() -> body(page, sentence, future))
                        .flatMap(person -> pledge(page, sentence, future, person))
                        .filter(pledge -> isFirm(sentence, future, pledge)));
    }

    private static boolean speaksForOthers(Page page, Statement said) {
        List<String> source = Speakers.words(page, said);
        return Lexicon.isAny("proxy", source)
                || Lexicon.isAny("staff", source)
                || said.speaker().stream().anyMatch(page.offices()::areOfAProxy);
    }

    private static boolean isADeed(Wording sentence, Future future) {
        return !future.passive()
                && !sentence.is(future.verb(), "idle")
                && !sentence.is(future.verb(), "stance")
                && !sentence.is(future.verb(), "backing");
    }

    /** The one whom the subject means by a pronoun, or names. */
    private static Optional<Integer> person(Page page, Wording sentence, Future future) {
        boolean pronoun = Subjects.HE_OR_SHE.contains(sentence.lower(future.first()));
        boolean name = sentence.part(future.last()).isName();
        List<Integer> meant =
                page.namedIn(future.subject(sentence)).stream().distinct().toList();
        return Optional.of(meant)
                .filter(one -> (pronoun || name) && one.size() == 1)
                .map(one -> one.get(0))
                .filter(index -> page.entity(index).type() == NameType.PERSON
                        && future.said().speaker().stream().noneMatch(speaker -> speaker == index));
    }

    /** "It will pay, the Harbour Board's spokeswoman said": the one body for which they speak, where the pronoun means no other. */
    private static Optional<Integer> body(Page page, Wording sentence, Future future) {
        List<Integer> bodies = future.said().speaker().stream()
                .boxed()
                .flatMap(speaker -> page.offices().bodiesOf(speaker).stream())
                .distinct()
                .toList();
        List<Integer> meant = page.namedIn(future.subject(sentence));
        boolean known = bodies.size() == 1 && (meant.isEmpty() || meant.containsAll(bodies));
        return known && sentence.lower(future.first()).equals("it") ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, Future future, int person) {
        Party bound = new Party(
                List.of(person),
                Optional.of(future.subject(sentence))
                        .filter(words -> !Subjects.PRONOUNS.contains(sentence.lower(future.first()))));
        int first = future.isNegated(sentence) && !future.isJoined() ? future.first() : future.verb();
        return Deeds.from(page, sentence, first)
                .map(deed -> pledge(page, sentence, Kind.PROMISE, bound, Party.NOBODY, future.cue(sentence), deed));
    }

    /** A plan, a deed that others can see, or one with a day. */
    private static boolean isFirm(Wording sentence, Future future, Pledge pledge) {
        boolean plan = !sentence.isFuture(future.modal()) && !future.isOffered(sentence);
        return plan || sentence.is(future.verb(), "act") || pledge.due().isKnown();
    }
}
