package org.parallax.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.commitment.Pledge.Deed;
import org.parallax.commitment.Pledge.Kind;
import org.parallax.commitment.Pledge.Party;
import org.parallax.language.PartOfSpeech;

/** "Ada Brook pledged to pay", "the town promised that the pier would be mended", "the two agreed on the return of the boat". */
final class AVerbOfPromiseBindsItsSubject implements PledgeRule {

    private static final Set<String> SELVES =
            Set.of("himself", "herself", "itself", "themselves", "ourselves", "myself");

    /** How far the deed can stand from the verb: "promised the people of the eastern bank on Tuesday to …". */
    private static final int REACH = 14;

    @Override
    public List<Pledge> in(Page page, Wording sentence) {
        List<Pledge> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (binds(sentence, at) && Mood.tellsWhatWasDone(sentence, at)) {
                pledge(page, sentence, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean binds(Wording sentence, int at) {
        boolean verb = sentence.isVerb(at)
                && (sentence.is(at, "promise") || sentence.is(at, "agree") || sentence.is(at, "offer"));
        boolean always = sentence.part(at) == PartOfSpeech.VERB && sentence.part(at - 1) == PartOfSpeech.NOUNS;
        boolean certain = sentence.lower(at).equals("guaranteed")
                && sentence.lower(at + 1).equals("to");
        return isDecided(sentence, at)
                || (verb
                        && !certain
                        && !NoPromise.isAnAttribute(sentence, at)
                        && !always
                        && (!Mood.isPassive(sentence, at) || sentence.lower(at).equals("committed")));
    }

    /** "Has decided to": what one who "decided to" do it has mostly done by then. */
    private static boolean isDecided(Wording sentence, int at) {
        return sentence.is(at, "decide")
                && sentence.part(at).isVerbForm()
                && Set.of("has", "have").contains(sentence.lower(at - 1))
                && sentence.infinitive(at + 1) > 0
                && !sentence.is(sentence.infinitive(at + 1), "idle");
    }

    private Optional<Pledge> pledge(Page page, Wording sentence, int verb) {
        int deed = deed(sentence, verb);
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
        Party who = agreed ? Parties.together(bound, beside) : bound;
        Party towards = agreed ? Party.NOBODY : beside;
        return pledge(page, sentence, agreed ? Kind.AGREEMENT : Kind.PROMISE, who, towards, sentence.span(verb), deed);
    }

    /** Where the deed begins; -1 where none is told. */
    private static int deed(Wording sentence, int verb) {
        for (int at = verb + 1; at < Math.min(verb + REACH, sentence.size()); at++) {
            String word = sentence.lower(at);
            boolean whole = word.equals("to") && sentence.is(at + 1, "whole");
            int infinitive = whole || isVerbLikeANoun(sentence, verb, at) ? at + 1 : sentence.infinitive(at);
            if (infinitive > 0 && at > verb + 1 && Gifts.isGift(sentence, verb) && !isHearer(sentence, at - 1)) {
                return verb + 1;
            }
            if (infinitive > 0 && at > verb + 1 && sentence.is(verb, "offer")) {
                break;
            }
            if (infinitive > 0 && (isQuality(sentence, infinitive) || NoPromise.isAnAim(sentence, verb, at))) {
                return -1;
            }
            if (infinitive > 0 && sentence.isNegation(at - 1)) {
                return at - 1;
            }
            if (infinitive > 0) {
                return sentence.isAdverb(at + 1) ? at + 1 : infinitive;
            }
            if (word.equals("that")) {
                return sentence.is(verb, "promise") ? clause(sentence, at + 1) : -1;
            }
            boolean nominal = sentence.is(verb, "agree") && (word.equals("on") || word.equals("upon"));
            if (nominal && isDeedNoun(sentence, at + 1)) {
                return at + 1;
            }
            if (sentence.is(verb, "commit") && word.equals("to") && sentence.part(at + 1) == PartOfSpeech.GERUND) {
                return at + 1;
            }
            if (sentence.isFuture(at) && at > verb + 1 && sentence.is(verb, "promise") && !isFate(sentence, at)) {
                return verb + 1;
            }
            if (Set.of(".", ";", ":", ",", "“", "\"", "”").contains(word)) {
                break;
            }
            if (isFinite(sentence, at) && !SELVES.contains(word)) {
                return -1;
            }
        }
        return Gifts.isGift(sentence, verb) || Gifts.isRelief(sentence, verb) ? verb + 1 : -1;
    }

    /** "Promised voters to …", and not "promised regular payments to …". */
    private static boolean isHearer(Wording sentence, int noun) {
        return sentence.is(noun, "public")
                || sentence.is(noun, "team")
                || sentence.is(noun, "speaks")
                || sentence.part(noun).isName()
                || Responsible.isDescribed(sentence.lower(noun))
                || sentence.part(noun) == PartOfSpeech.PRONOUN;
    }

    /** "Vowed to campaign for the pier": right behind such a verb what looks like a noun is none. */
    private static boolean isVerbLikeANoun(Wording sentence, int verb, int to) {
        PartOfSpeech next = sentence.part(to + 2);
        boolean goesOn =
                next == PartOfSpeech.PREPOSITION || next == PartOfSpeech.CONJUNCTION || next == PartOfSpeech.DETERMINER;
        return to == verb + 1
                && sentence.lower(to).equals("to")
                && sentence.part(to + 1) == PartOfSpeech.NOUN
                && goesOn
                && !sentence.lower(to + 2).equals("of")
                && sentence.is(verb, "promise")
                && !sentence.is(verb, "commit");
    }

    /** Somebody with a name, or described as a body or an office; not "friends", and no pronoun for nobody known. */
    private static boolean isSomebody(Page page, Party bound) {
        return !bound.entities().isEmpty()
                || bound.words()
                        .map(words -> words.of(page.text()))
                        .filter(words -> (Responsible.isDescribed(words) || isNamed(words)) && !isVague(words))
                        .isPresent();
    }

    /** "Some officials": nobody can ask them. */
    private static boolean isVague(String words) {
        return words.matches("(?i)(?:some|many|most|several|other|certain|one of) .*");
    }

    private static boolean isNamed(String words) {
        return words.replaceFirst(" (?:in|of|for|from|at|with) .*", "").matches(".* \\p{Lu}.*");
    }

    /** "the hard work she promised to bring": what is to be done stands before. */
    private static boolean isRelative(Page page, Wording sentence, int verb) {
        int first = Subjects.before(page, sentence, verb)
                .words()
                .map(words -> sentence.from(words.start()))
                .orElse(verb);
        return first > 0
                && first < verb
                && sentence.part(first - 1).isNoun()
                && !Subjects.isTime(page, sentence, first - 1);
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

    /** "promised to be fair", "promised to give it his best", "promised to win": no deed. */
    private static boolean isQuality(Wording sentence, int verb) {
        int after = verb + 1;
        while (after < sentence.size() && (sentence.isAdverb(after) || "“\"‘".contains(sentence.lower(after)))) {
            after++;
        }
        boolean quality = sentence.lower(verb).equals("be") && sentence.part(after) == PartOfSpeech.ADJECTIVE;
        boolean best = sentence.lower(verb).equals("give")
                && Set.of("it", "everything", "all").contains(sentence.lower(verb + 1));
        return quality || best || sentence.lower(verb).equals("win");
    }

    private static boolean isFinite(Wording sentence, int at) {
        return sentence.part(at).isVerb() && !sentence.lower(at).contains("-");
    }

    private static int clause(Wording sentence, int from) {
        for (int at = from; at < Math.min(from + REACH, sentence.size()); at++) {
            if (sentence.isFuture(at)) {
                return isFate(sentence, at) ? -1 : behindAnAside(sentence, from, at);
            }
        }
        return -1;
    }

    /** "Promised that, if elected, he would …", "that as mayor, she would …". */
    private static int behindAnAside(Wording sentence, int from, int modal) {
        boolean aside = sentence.part(from) == PartOfSpeech.PREPOSITION
                || Set.of(",", "as", "if", "once", "when").contains(sentence.lower(from));
        for (int at = modal - 1; aside && at > from; at--) {
            if (sentence.lower(at).equals(",")) {
                return at + 1;
            }
        }
        return from;
    }

    /** "vowed that the town would never win again": a curse, and nothing that anybody does. */
    private static boolean isFate(Wording sentence, int modal) {
        int verb = modal + 1;
        while (sentence.isAdverb(verb) || sentence.isNegation(verb)) {
            verb++;
        }
        return sentence.is(verb, "idle") && !Set.of("be", "have").contains(sentence.lower(verb));
    }

    /** "the withdrawal of …", "the return of …": a noun made of a verb, with what it is done to. */
    private static boolean isDeedNoun(Wording sentence, int from) {
        for (int at = from; at < Math.min(from + 4, sentence.size()); at++) {
            if (sentence.lower(at + 1).equals("of")
                    && sentence.lower(at).matches(".*(al|tion|sion|ment|ing|return|release|exchange|ure)")) {
                return true;
            }
        }
        return false;
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
                ? Subjects.phrase(page, sentence, with ? first + 1 : first, last)
                : Party.NOBODY;
    }
}
