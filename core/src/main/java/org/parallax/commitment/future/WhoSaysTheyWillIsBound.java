package org.parallax.commitment.future;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Speakers;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;

/** "We will mend the pier," the mayor said; the firm said it would pay. */
public final class WhoSaysTheyWillIsBound implements PledgeRule {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> OURS = Set.of("our", "my");
    private static final Set<String> THEIRS = Set.of("his", "her");
    private static final Set<String> OF_SOMEBODY = Set.of("for", "his", "her", "their");
    private static final Set<String> HABIT = Set.of("every", "each", "often", "whenever", "always");

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int at) {
        return Future.at(page, sentence, at)
                .filter(future -> isTheSpeaker(page, sentence, future)
                        && isADeed(sentence, future)
                        && !isTakingASide(page, sentence, future)
                        && !isAPrivatePlan(page, sentence, future))
                .flatMap(future -> pledge(page, sentence, future));
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, Future future) {
        Party speaker = Speakers.of(page, future.said());
        boolean answers = Responsible.is(page, future.said()) || isAnnounced(page, future);
        return Deeds.from(page, sentence, deed(sentence, future))
                .map(deed -> pledge(page, sentence, Kind.PROMISE, speaker, Party.NOBODY, future.cue(sentence), deed))
                .filter(pledge -> answers || isOfAPerson(page, sentence, future, pledge));
    }

    /** "I will return the medal", Ada Brook said: somebody with a name, of a deed that others can see, or of one with a day. */
    private static boolean isOfAPerson(Page page, Wording sentence, Future future, Pledge pledge) {
        boolean intends = Set.of("intend", "intends", "intended").contains(sentence.lower(future.modal()));
        return Speakers.isAPerson(page, future.said())
                && (intends || sentence.is(future.verb(), "act") || pledge.due().isKnown());
    }

    /** "She told the guard that she planned to complain": of plans of long ago only those of bodies, and of who speaks for one, are told as binding. */
    private static boolean isAPrivatePlan(Page page, Wording sentence, Future future) {
        boolean planned = !sentence.isFuture(future.modal()) && sentence.part(future.modal()) == PartOfSpeech.PAST;
        boolean candidacy = Set.of("run", "stand").contains(sentence.lower(future.verb()))
                && sentence.lower(future.verb() + 1).equals("for");
        return planned
                && !candidacy
                && !isAnnounced(page, future)
                && Speakers.isAPerson(page, future.said())
                && future.said().speaker().stream().noneMatch(page.offices()::letSpeak);
    }

    /** "She said she would welcome him", "would back the plan": what a person thinks of it, unless they announce it. */
    private static boolean isTakingASide(Page page, Wording sentence, Future future) {
        return sentence.is(future.verb(), "backing")
                && Speakers.isAPerson(page, future.said())
                && !isAnnounced(page, future);
    }

    /** Whoever announces what they will do is held to it. */
    private static boolean isAnnounced(Page page, Future future) {
        return future.said().speaker().isPresent() && future.isCuedBy(page, "announce", "promise", "reveal");
    }

    private static int deed(Wording sentence, Future future) {
        boolean clause = future.passive() && sentence.part(future.verb()) != PartOfSpeech.GERUND;
        boolean negated = future.isNegated(sentence);
        return !clause && !negated ? future.verb() : future.isJoined() ? future.modal() : future.first();
    }

    /** "we", "our officers", and in reported speech the pronoun that stands for who speaks. */
    private static boolean isTheSpeaker(Page page, Wording sentence, Future future) {
        String first = sentence.lower(future.first());
        boolean alone = future.last() == future.first() || sentence.isAdverb(future.last());
        boolean quoted = future.said().kind() != Statement.Kind.INDIRECT;
        boolean ours =
                OURS.contains(first) && (sentence.is(future.last(), "team") || sentence.is(future.first() + 1, "team"));
        if (quoted && !isNested(sentence, future) && ((FIRST_PERSON.contains(first) && alone) || ours)) {
            return true;
        }
        return future.said().kind() != Statement.Kind.DIRECT
                && ((alone && stands(page, future.said(), first)) || isOfTheSpeaker(page, sentence, future))
                && !isAnother(page, future.said(), sentence.span(future.first()));
    }

    /** "Ada Brook said her campaign would publish the letter": whose it is answers for it, also without an office. */
    private static boolean isOfTheSpeaker(Page page, Wording sentence, Future future) {
        return THEIRS.contains(sentence.lower(future.first()))
                && future.last() == future.first() + 1
                && Speakers.isAPerson(page, future.said())
                && !Responsible.is(page, future.said())
                && (sentence.is(future.last(), "team")
                        || sentence.lower(future.last()).equals("campaign"));
    }

    /** "Ada Brook said he would play": the article's own pronoun means somebody else. */
    private static boolean isAnother(Page page, Statement said, TextSpan pronoun) {
        List<Integer> meant = page.namedIn(pronoun);
        List<Integer> speakers = Speakers.of(page, said).entities();
        if (meant.isEmpty() && isTalkedOf(page, said, pronoun)) {
            return true;
        }
        return !meant.isEmpty() && !speakers.isEmpty() && meant.stream().noneMatch(speakers::contains);
    }

    /** "Ada Brook attacked Robin Hale, saying she would pay": somebody else is named between who speaks and a pronoun that nobody reads. */
    private static boolean isTalkedOf(Page page, Statement said, TextSpan pronoun) {
        int from = said.source()
                .map(TextSpan::end)
                .orElseGet(() -> page.sentenceOf(pronoun).span().start());
        return Subjects.HE_OR_SHE.contains(pronoun.of(page.text()).toLowerCase(Locale.ROOT))
                && from < pronoun.start()
                && page.namedIn(new TextSpan(from, pronoun.start())).stream()
                        .filter(index -> page.entity(index).type() == NameType.PERSON)
                        .anyMatch(index -> said.speaker().stream().noneMatch(speaker -> speaker == index));
    }

    private static boolean stands(Page page, Statement said, String pronoun) {
        boolean person = Speakers.isAPerson(page, said);
        boolean known = said.speaker().isPresent();
        return switch (pronoun) {
            case "he", "she" -> (person || (!known && !areSeveral(page, said))) && !speaksForAnother(page, said);
            case "it" -> !person && (known || (said.source().isPresent() && !arePeople(page, said)));
            case "they" -> (!person || Speakers.areSeveral(page, said)) && !isAShare(page, said);
            default -> false;
        };
    }

    /** "Eight percent of members said they would …". */
    private static boolean isAShare(Page page, Statement said) {
        List<String> source = Speakers.words(page, said);
        return source.contains("percent") || source.contains("cent");
    }

    /** "Aides said she would …": somebody else. */
    private static boolean areSeveral(Page page, Statement said) {
        String noun = Speakers.noun(page, said);
        return noun.endsWith("s") && !noun.endsWith("ss");
    }

    /** "Her lawyer said she would plead guilty": not the lawyer; one who is a lawyer by trade speaks for nobody else. */
    private static boolean speaksForAnother(Page page, Statement said) {
        List<String> source = Speakers.words(page, said);
        boolean described = source.stream().anyMatch(OF_SOMEBODY::contains) && Lexicon.isAny("proxy", source);
        return described || said.speaker().stream().anyMatch(page.offices()::areOfAProxy);
    }

    /** "Officials warn that it would …": people are not "it". */
    private static boolean arePeople(Page page, Statement said) {
        boolean people = said.sourceClass() == SourceClass.OFFICIAL || said.sourceClass() == SourceClass.WITNESS;
        return people && !isOneBody(Speakers.noun(page, said));
    }

    /** "The committee"; not "officials". */
    private static boolean isOneBody(String word) {
        boolean body = Responsible.isBody(word) && !Lexicon.is("member", word);
        return !word.endsWith("s") && (body || Lexicon.is("anybody", word));
    }

    /** Somebody else's words within the quotation. */
    private static boolean isNested(Wording sentence, Future future) {
        return Set.of("'", "‘").contains(sentence.lower(future.first() - 1));
    }

    /** "Every Friday she would …". */
    private static boolean isHabit(Wording sentence, Future future) {
        return sentence.lower(future.modal()).equals("would")
                && sentence.any(0, future.modal(), at -> HABIT.contains(sentence.lower(at)));
    }

    /** "We will not stand for it", "we'll continue to support him", "I am not going to vote for it". */
    private static boolean isStance(Wording sentence, Future future) {
        int verb = future.verb();
        int main = sentence.lower(verb).equals("continue") ? Math.max(verb, sentence.infinitive(verb + 1)) : verb;
        boolean ofSomebody = Set.of("him", "her", "them", "it").contains(sentence.lower(main + 1));
        boolean ballot =
                sentence.lower(verb).equals("vote") && Set.of("for", "against").contains(sentence.lower(verb + 1));
        boolean forSomebody = ballot && sentence.part(verb + 2).isName();
        return (forSomebody || future.isNegated(sentence))
                ? ballot || (sentence.is(verb, "stance") && !sentence.is(verb, "suffer")) || sentence.is(verb, "mute")
                : (ofSomebody || sentence.part(main + 1) == PartOfSpeech.GERUND) && sentence.is(main, "stance");
    }

    /** "Norvale Ferries said it was cancelling the trip": there is nothing left to be done. */
    private static boolean isDoneBySayingIt(Wording sentence, Future future) {
        int verb = future.verb();
        return sentence.part(verb) == PartOfSpeech.GERUND
                && !sentence.lower(verb - 1).equals("be")
                && (sentence.is(verb, "delay") || sentence.is(verb, "called off"));
    }

    /** "The school said it will be shut for a week". */
    private static boolean isShut(Wording sentence, Future future) {
        return sentence.lower(future.first()).equals("it") && ByWhomever.isThere(sentence, future);
    }

    /** "Will be bold", "will be more outspoken". */
    private static boolean isBehindBe(Wording sentence, Future future) {
        int verb = future.verb();
        int before = verb - 1;
        while (sentence.part(verb) == PartOfSpeech.ADJECTIVE && sentence.isAdverb(before)) {
            before--;
        }
        return sentence.lower(before).equals("be");
    }

    private static boolean isADeed(Wording sentence, Future future) {
        int verb = future.verb();
        boolean longer = sentence.lower(verb - 1).equals("longer");
        boolean stance = isStance(sentence, future) && !longer;
        boolean doing = future.passive() && sentence.part(verb) == PartOfSpeech.GERUND;
        boolean be = !doing && (isBehindBe(sentence, future) || future.passive());
        boolean likewise =
                sentence.lower(verb).equals("do") && sentence.lower(verb + 1).equals("so");
        boolean back =
                sentence.lower(verb).equals("be") && sentence.lower(verb + 1).equals("back");
        return (back || !sentence.is(verb, "idle"))
                && !likewise
                && !stance
                && (!be || isShut(sentence, future))
                && !sentence.isNegation(future.modal() - 1)
                && !isDoneBySayingIt(sentence, future)
                && !isHabit(sentence, future);
    }
}
