package org.parallax.commitment.future;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.deed.ToCome;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;

/**
 * A clause inside somebody's words that tells what is to come.
 *
 * @param said by whom
 * @param first the first word of its subject
 * @param last the last one: before its verb or, where "and" joins the clause to another of the same subject, before that one's
 * @param modal its "will" or "would"
 * @param verb its verb, after "be" where that is a passive's
 * @param passive whether it says what is done to its subject
 */
record Future(Statement said, int first, int last, int modal, int verb, boolean passive) {

    private static final Set<String> OPENERS = WordSets.of(Future.class, "opens a clause to come");

    /** "Will open as usual", "would light the quay": so they are seldom tagged. */
    private static final Set<String> VERBS = WordSets.of(Future.class, "adjectives that are verbs");

    private static final Set<String> JOINS = Set.of("and", "but");

    /** "Then the boats would be ready": before a subject. */
    private static final Set<String> LEADING = Set.of("then", "now", "thus", "therefore", "instead", "also");

    private static final Set<String> SPEAKERS = Set.of("we", "i");

    private static final String ANNOUNCES = "announce";

    private static final int LONGEST_SUBJECT = 14;

    /** How far before its "and" the verb's subject may stand: "we do not want it and will". */
    private static final int NEAR = 7;

    /** The clause of a modal; empty where nobody says it, or where it does not tell what is to come. */
    static Optional<Future> at(Page page, Wording sentence, int modal) {
        if (sentence.asks()) {
            return Optional.empty();
        }
        return ToCome.at(sentence, modal)
                .map(coming -> coming.ready(sentence))
                .or(() -> beingDone(page, sentence, modal))
                .flatMap(coming -> said(page, sentence, modal)
                        .filter(Future::isMeant)
                        .flatMap(said -> of(page, sentence, said, coming)));
    }

    /** "Announced that it is cutting fares": of what goes on only what is announced is still to be done. */
    private static Optional<ToCome> beingDone(Page page, Wording sentence, int being) {
        return page.saying(sentence.span(being))
                .filter(said -> isCuedBy(page, said, ANNOUNCES))
                .flatMap(said -> ToCome.beingDone(sentence, being));
    }

    /** "Said that it knew of the crack and would mend it": what is joined to what somebody is said to know is said as well. */
    private static Optional<Statement> said(Page page, Wording sentence, int modal) {
        Optional<Statement> innermost = page.saying(sentence.span(modal));
        return innermost
                .filter(inner ->
                        !isMeant(inner) && JOINS.contains(sentence.lower(modal - 1)) && isAPronouns(page, inner))
                .flatMap(inner -> page.sayingAround(inner, sentence.span(modal)))
                .or(() -> innermost);
    }

    private static boolean isAPronouns(Page page, Statement said) {
        return said.source()
                .map(source -> source.of(page.text()).toLowerCase(Locale.ROOT))
                .filter(Subjects.PRONOUNS::contains)
                .isPresent();
    }

    private static boolean isMeant(Statement said) {
        boolean act = said.act() == Act.SPEECH || said.act() == Act.WRITING || said.act() == Act.PROMISE;
        return act && said.certainty() == Certainty.ASSERTED && said.part() == Statement.Part.BODY;
    }

    private static Optional<Future> of(Page page, Wording sentence, Statement said, ToCome coming) {
        int verb = coming.verb();
        boolean be = sentence.lower(verb).equals("be");
        boolean back = be && sentence.lower(verb + 1).equals("back");
        int after = back ? verb : be ? sentence.afterAdverbs(verb + 1) : verb + 1;
        boolean passive = be && isParticiple(sentence, after);
        boolean idle = (be && !back && sentence.part(after) == PartOfSpeech.PREPOSITION)
                || (sentence.lower(verb).equals("have") && sentence.part(after) == PartOfSpeech.PARTICIPLE);
        boolean verbThere = sentence.part(verb) == PartOfSpeech.VERB
                || sentence.part(verb) == PartOfSpeech.NOUN
                || (sentence.part(verb) == PartOfSpeech.ADJECTIVE && VERBS.contains(sentence.lower(verb)))
                || sentence.part(verb) == PartOfSpeech.GERUND;
        return verbThere && !idle && isPlain(sentence, said, coming)
                ? subject(sentence, said, coming.modal())
                        .filter(subject -> !isOfItsObject(page, sentence, said, subject, be ? after : verb))
                        .map(subject -> new Future(
                                said, subject.first(), subject.last(), coming.modal(), be ? after : verb, passive))
                : Optional.empty();
    }

    /** "In the talks we will hold with them": what is done to stands before, and is not promised. */
    private static boolean isOfItsObject(Page page, Wording sentence, Statement said, Subject subject, int verb) {
        int noun = subject.first() - 1;
        boolean pronoun = Subjects.PRONOUNS.contains(sentence.lower(subject.first()));
        return pronoun
                && noun >= 0
                && sentence.part(noun).isNoun()
                && !sentence.part(noun).isName()
                && !page.isTime(sentence, noun)
                && Page.pieceWith(said, sentence.span(noun)).isPresent()
                && hasNoObject(page, sentence, verb);
    }

    /** "The talks we will hold with them"; "the plan she will publish tomorrow will …". */
    private static boolean hasNoObject(Page page, Wording sentence, int verb) {
        int at = verb + 1;
        while (sentence.isAdverb(at) || (at < sentence.size() && page.isTime(sentence, at))) {
            at++;
        }
        PartOfSpeech next = sentence.part(verb + 1);
        return next == PartOfSpeech.MARK
                || next == PartOfSpeech.PREPOSITION
                || next == PartOfSpeech.TO
                || sentence.part(at) == PartOfSpeech.MODAL;
    }

    private static boolean isParticiple(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part == PartOfSpeech.GERUND || part == PartOfSpeech.PARTICIPLE || part == PartOfSpeech.PAST;
    }

    /** In somebody's own words "would" supposes; in reported speech it is what "will" becomes. */
    private static boolean isPlain(Wording sentence, Statement said, ToCome coming) {
        return !(coming.past() && said.kind() == Statement.Kind.DIRECT) && !isOrElse(sentence, said, coming.modal());
    }

    /** "We trust that our council will …": what somebody counts on is not what they promise. */
    private static boolean isHoped(Wording sentence, int first) {
        int at = sentence.lower(first - 1).equals("that") ? first - 2 : first - 1;
        return sentence.is(at, "hopes");
    }

    /** "I am not going to say that I will leave". */
    private static boolean isUnsaid(Wording sentence, int first) {
        int at = sentence.lower(first - 1).equals("that") ? first - 2 : first - 1;
        boolean says = sentence.is(at, "say") || sentence.is(at, "promise");
        return says && sentence.any(at - NEAR, at, sentence::isNegation);
    }

    /** "Pay, or we will …": a threat. */
    private static boolean isOrElse(Wording sentence, Statement said, int modal) {
        return isABargain(sentence, said, modal)
                || sentence.any(0, modal, at -> sentence.lower(at).equals("or") && leadsTo(sentence, at, modal));
    }

    /** "Pay, or the boats will", "pay or it sinks and we will"; not "win or lose, he will", whose alternative a comma ends. */
    private static boolean leadsTo(Wording sentence, int or, int modal) {
        return sentence.part(or + 1) != PartOfSpeech.NUMBER
                && !sentence.any(or, modal, at -> sentence.lower(at).equals(","));
    }

    /** "Give us the boat and we will row it". */
    private static boolean isABargain(Wording sentence, Statement said, int modal) {
        int opening = Page.pieceWith(said, sentence.span(modal))
                .map(piece -> sentence.from(piece.start()))
                .orElse(0);
        return sentence.part(opening) == PartOfSpeech.VERB
                && sentence.any(
                        opening + 1,
                        modal,
                        at -> sentence.lower(at).equals("and") && Subjects.PRONOUNS.contains(sentence.lower(at + 1)));
    }

    /** The words of a subject. */
    private record Subject(int first, int last) {}

    private static Optional<Subject> subject(Wording sentence, Statement said, int modal) {
        int start =
                Page.pieceWith(said, sentence.span(modal)).map(TextSpan::start).orElse(0);
        int end = beforeAnAside(sentence, start, modal);
        int first = first(sentence, start, end);
        Optional<Subject> own = first < end ? Optional.of(new Subject(first, end - 1)) : shared(sentence, start, modal);
        return own.filter(subject -> !isHoped(sentence, subject.first())
                && !isUnsaid(sentence, subject.first())
                && isANoun(sentence.part(subject.first())));
    }

    /** "The mayor, working with the union, will": where its subject ends; at the modal where no aside stands before that. */
    private static int beforeAnAside(Wording sentence, int start, int modal) {
        int comma = sentence.lower(modal - 1).equals(",")
                ? sentence.last(
                        Math.max(0, modal - 1 - LONGEST_SUBJECT),
                        modal - 1,
                        at -> sentence.lower(at).equals(",") && opensAnAside(sentence, at + 1))
                : -1;
        return comma > 0 && sentence.span(comma).start() > start ? comma : modal;
    }

    private static boolean opensAnAside(Wording sentence, int at) {
        return sentence.part(at) == PartOfSpeech.GERUND
                || Set.of("who", "which").contains(sentence.lower(at));
    }

    /** "(who) should have had it will get it": no subject begins with a verb. */
    private static boolean isANoun(PartOfSpeech part) {
        return !part.isVerb() && part != PartOfSpeech.MODAL;
    }

    /** A pronoun right before the modal is it, whatever opens the clause: "within a day or two we will". */
    private static int first(Wording sentence, int start, int modal) {
        if (Subjects.PRONOUNS.contains(sentence.lower(modal - 1))
                && sentence.span(modal - 1).start() >= start) {
            return modal - 1;
        }
        int at = modal;
        while (at > 0
                && modal - at < LONGEST_SUBJECT
                && sentence.span(at - 1).start() >= start
                && (!OPENERS.contains(sentence.lower(at - 1)) || isWithin(sentence, at - 1))) {
            at--;
        }
        int whole = at < modal ? SubjectsOfClauses.whole(sentence, sentence.from(start), at) : at;
        return whole < modal - 1 && LEADING.contains(sentence.lower(whole)) ? whole + 1 : whole;
    }

    /** "The Who", "the U.S. Senate", "100,000": within a name or a number no clause opens. */
    private static boolean isWithin(Wording sentence, int at) {
        boolean stop = sentence.lower(at).equals(".") && sentence.part(at - 1).isName();
        return sentence.part(at).isName() || stop || isOfANumber(sentence, at);
    }

    /** "100,000". */
    private static boolean isOfANumber(Wording sentence, int comma) {
        return sentence.lower(comma).equals(",")
                && sentence.part(comma - 1) == PartOfSpeech.NUMBER
                && sentence.part(comma + 1) == PartOfSpeech.NUMBER;
    }

    /** "The firm has mended the pier and will pay": the subject of the clause before. */
    private static Optional<Subject> shared(Wording sentence, int start, int modal) {
        if (!JOINS.contains(sentence.lower(modal - 1))) {
            return Optional.empty();
        }
        int speaker = speaker(sentence, start, modal);
        if (speaker >= 0) {
            return Optional.of(new Subject(speaker, speaker));
        }
        int first = sentence.from(Math.max(start, sentence.span().start()));
        int last = first;
        while (last < modal && !sentence.part(last).isVerb()) {
            last++;
        }
        boolean there = last > first && last < modal - 1 && !OPENERS.contains(sentence.lower(first));
        return there ? Optional.of(new Subject(first, last - 1)) : Optional.empty();
    }

    /** "Money, which we do not need and will not take": the pronoun of the verb before; -1 where none stands near. */
    private static int speaker(Wording sentence, int start, int modal) {
        int at = sentence.last(
                modal - NEAR,
                modal - 1,
                word -> SPEAKERS.contains(sentence.lower(word))
                        || (sentence.part(word) == PartOfSpeech.MARK
                                && !sentence.lower(word).equals("’")));
        return at >= 0
                        && SPEAKERS.contains(sentence.lower(at))
                        && sentence.span(at).start() >= start
                        && sentence.part(at + 1).isVerbForm()
                ? at
                : -1;
    }

    /** The words of its subject. */
    TextSpan subject(Wording sentence) {
        return sentence.span(first, last);
    }

    /** The word by which it binds: the one that says who says it or, where none does, the one that says that it is to come. */
    TextSpan cue(Wording sentence) {
        return said.cue().orElse(sentence.span(modal));
    }

    /** Whether the verb that says who says it is of one of some kinds: "announced", "promised". */
    boolean isCuedBy(Page page, String... kinds) {
        return isCuedBy(page, said, kinds);
    }

    private static boolean isCuedBy(Page page, Statement said, String... kinds) {
        return said.cue()
                .map(words -> words.of(page.text()))
                .filter(words -> Arrays.stream(kinds).anyMatch(kind -> Lexicon.is(kind, words)))
                .isPresent();
    }

    /** Whether it leaves its subject to the clause before. */
    boolean isJoined() {
        return last < modal - 1;
    }

    /** "Is ready to pay". */
    boolean isOffered(Wording sentence) {
        return ToCome.isReady(sentence, modal);
    }

    boolean isNegated(Wording sentence) {
        return sentence.any(modal, verb, sentence::isNegation);
    }
}
