package org.parallax.commitment.promise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.deed.Deeds;
import org.parallax.commitment.deed.PledgeRule;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Phrases;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Pledge.Deed;
import org.parallax.commitment.page.Pledge.Kind;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.commitment.page.Responsible;
import org.parallax.commitment.page.Subjects;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Words;

/** "Ada Brook pledged to pay", "the town promised that the pier would be mended", "the two agreed on the return of the boat". */
public final class AVerbOfPromiseBindsItsSubject implements PledgeRule {

    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "for", "from", "at", "with");

    @Override
    public Optional<Pledge> at(Page page, Wording sentence, int verb) {
        return binds(sentence, verb) && Mood.tellsWhatWasDone(sentence, verb)
                ? pledge(page, sentence, verb)
                : Optional.empty();
    }

    private static boolean binds(Wording sentence, int at) {
        boolean verb = sentence.isVerb(at) && isPromise(sentence, at);
        boolean always = sentence.part(at) == PartOfSpeech.VERB && sentence.part(at - 1) == PartOfSpeech.NOUNS;
        boolean certain = sentence.lower(at).equals("guaranteed")
                && sentence.lower(at + 1).equals("to");
        return isDecided(sentence, at)
                || isVoted(sentence, at)
                || (isPromise(sentence, at) && MadeToPromise.isMade(sentence, at))
                || (verb
                        && !MadeToPromise.isLet(sentence, at)
                        && !certain
                        && !NoPromise.isAnAttribute(sentence, at)
                        && !always
                        && (!Mood.isPassive(sentence, at) || sentence.lower(at).equals("committed")));
    }

    private static boolean isPromise(Wording sentence, int at) {
        return sentence.is(at, "promise") || sentence.is(at, "agree") || sentence.is(at, "offer");
    }

    /** "Has decided to": what one who "decided to" do it has mostly done by then. */
    private static boolean isDecided(Wording sentence, int at) {
        return sentence.is(at, "decide")
                && sentence.part(at).isVerbForm()
                && Set.of("has", "have").contains(sentence.lower(at - 1))
                && sentence.infinitive(at + 1) > 0
                && !sentence.is(sentence.infinitive(at + 1), "idle");
    }

    /** "The council voted to close the pier": and not what a vote does by itself, as "voted to reject the plan". */
    private static boolean isVoted(Wording sentence, int at) {
        int deed = sentence.infinitive(at + 1);
        return sentence.lower(at).equals("voted")
                && sentence.isVerb(at)
                && deed > 0
                && !sentence.is(deed, "done by a vote")
                && !sentence.is(deed, "backing")
                && !sentence.is(deed, "idle");
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int verb) {
        int deed = WhatIsPromised.begin(sentence, verb);
        Party bound = Subjects.of(page, sentence, verb);
        if (deed < 0
                || !isSomebody(page, bound)
                || isRelative(page, sentence, verb)
                || isOfAThing(page, sentence, verb)) {
            return Optional.empty();
        }
        Party beside = beside(page, sentence, verb, deed);
        boolean agreed = sentence.is(verb, "agree");
        return Deeds.from(page, sentence, deed).map(what -> pledge(page, sentence, verb, agreed, bound, beside, what));
    }

    private Pledge pledge(Page page, Wording sentence, int verb, boolean agreed, Party bound, Party beside, Deed deed) {
        boolean together = agreed && !isNamelessBeside(bound, beside);
        Party who = together ? Parties.together(bound, beside) : bound;
        Party towards = together ? Party.NOBODY : beside;
        return pledge(page, sentence, agreed ? Kind.AGREEMENT : Kind.PROMISE, who, towards, sentence.span(verb), deed);
    }

    /** "Her party has agreed with Norvale Ferries": the words for the one do not name the other. */
    private static boolean isNamelessBeside(Party bound, Party beside) {
        return bound.entities().isEmpty()
                && bound.words().isPresent()
                && !beside.entities().isEmpty();
    }

    /** Somebody with a name, or described as a body or an office; not "friends", and no pronoun for nobody known. */
    private static boolean isSomebody(Page page, Party bound) {
        return !bound.entities().isEmpty()
                || bound.words()
                        .map(words -> words.of(page.text()))
                        .filter(words -> (Responsible.isDescribed(words) || isNamed(words) || isAGroup(words))
                                && !isVague(words))
                        .isPresent();
    }

    /** "The delegates", "shareholders of the line": many of one sort, not "a doctor". */
    private static boolean isAGroup(String words) {
        List<String> all = Words.lower(words);
        int of = (int)
                all.stream().takeWhile(word -> !PREPOSITIONS.contains(word)).count();
        return of > 0 && all.get(of - 1).endsWith("s") && Lexicon.is("group", all.get(of - 1));
    }

    /** "Some officials": nobody can ask them. */
    private static boolean isVague(String words) {
        return words.matches("(?i)(?:some|many|most|several|other|certain|one of) .*");
    }

    private static boolean isNamed(String words) {
        return words.replaceFirst(" (?:in|of|for|from|at|with) .*", "").matches("\\p{Lu}{2,} .*|.* \\p{Lu}.*");
    }

    /** "the hard work she promised to bring": what is to be done stands before. */
    private static boolean isRelative(Page page, Wording sentence, int verb) {
        int first = Subjects.before(page, sentence, verb)
                .words()
                .map(words -> sentence.from(words.start()))
                .orElse(verb);
        return first > 0 && first < verb && sentence.part(first - 1).isNoun() && !page.isTime(sentence, first - 1);
    }

    /** "A boat that promises to be faster", "one of a few towns committed to …": a noun without a name, told by the way. */
    private static boolean isOfAThing(Page page, Wording sentence, int verb) {
        int before = verb - 1;
        while (sentence.isAdverb(before)) {
            before--;
        }
        boolean that = Set.of("that", "which").contains(sentence.lower(before));
        boolean reduced = sentence.lower(verb).equals("committed") && sentence.part(verb - 1) == PartOfSpeech.NOUNS;
        int noun = that ? beforeComma(sentence, before - 1) : verb - 1;
        return (that || reduced)
                && sentence.part(noun).isNoun()
                && page.namedIn(sentence.span(noun)).isEmpty()
                && (reduced || sentence.is(verb, "guarantee") || !Responsible.isDescribed(sentence.lower(noun)));
    }

    private static int beforeComma(Wording sentence, int at) {
        return sentence.lower(at).equals(",") ? at - 1 : at;
    }

    /** "promised the council that", "agreed with the union to". */
    private static Party beside(Page page, Wording sentence, int verb, int deed) {
        int first = verb + 1;
        int last = deed - 1;
        while (last > first && Set.of("to", "that").contains(sentence.lower(last))) {
            last--;
        }
        boolean with = sentence.lower(first).equals("with");
        boolean direct = sentence.part(first).isName() || sentence.part(first) == PartOfSpeech.DETERMINER;
        boolean there = last > first || (last == first && sentence.part(first).isNoun());
        return there && last < deed && (with || direct)
                ? Phrases.party(page, sentence, with ? first + 1 : first, last)
                : Party.NOBODY;
    }
}
