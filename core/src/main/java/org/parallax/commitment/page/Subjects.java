package org.parallax.commitment.page;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Pledge.Party;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;

/** Finds who a sentence says does something. Threads may share it. */
public final class Subjects {

    private static final Set<String> BETWEEN = Lexicon.forms("between a subject and its verb");

    private static final Set<String> OPENERS = Lexicon.forms("stands before a subject");

    private static final Set<String> RELATIVES = Set.of("who", "which");

    /** "Have criticised Norvale": no participle that describes it. */
    private static final Set<String> HAVING = Lexicon.forms("forms of having");

    private static final Set<String> ASIDE = Set.of(",", "—", "–");

    private static final Set<String> BEING = Set.of("is", "was", "'s", "’s");

    /** Between the words of one subject. */
    private static final Set<String> WITHIN = Set.of("of", "for", "in", "and", "-", "&");

    /** "Flights to", "a road between": what is named behind these is where something goes; behind "at" or "for" stands whose somebody is. */
    private static final Set<String> WAYS = Set.of("to", "from", "between", "near", "over", "against", "about");

    /** The pronouns of one person. */
    public static final Set<String> HE_OR_SHE = Set.of("he", "she");

    /** Those that stand for who does something. */
    public static final Set<String> PRONOUNS = Set.of("they", "we", "he", "she", "it", "i");

    private static final int FARTHEST = 40;

    /** How long, in words, the name of the land may be in which a place lies. */
    private static final int REGION = 4;

    /** How long, in words, the name may be of whoever drafted a paper. */
    private static final int PAPER_OF = 9;

    private Subjects() {}

    /**
     * Who does what a verb says: the source of the statement that it reports or, where it reports none, its subject. In somebody's words "we", and
     * where they are reported "it", is that somebody.
     */
    public static Party of(Page page, Wording sentence, int verb) {
        return page.cuedBy(sentence.span(verb))
                .filter(s -> s.source().isPresent() || s.speaker().isPresent())
                .filter(s -> !isBehindAPaperOfOthers(sentence, verb))
                .map(statement -> Speakers.of(page, statement))
                .orElseGet(() -> orSpeaker(page, sentence, verb, before(page, sentence, verb)));
    }

    private static Party orSpeaker(Page page, Wording sentence, int verb, Party subject) {
        boolean nameless = subject.entities().isEmpty() && subject.words().isPresent();
        return !nameless
                ? subject
                : page.saying(sentence.span(verb))
                        .filter(said ->
                                Speakers.standsFor(page, said, subject.words().orElseThrow()))
                        .map(said -> Speakers.of(page, said))
                        .orElseGet(() -> APronounMeansTheOnlyOneNamedBefore.known(page, sentence, subject));
    }

    /** The noun phrase before a verb or, where "and" joins it to the sentence's first verb, or it goes on as ", pledging …", before that one. */
    public static Party before(Page page, Wording sentence, int verb) {
        boolean joined = Set.of("and", "but").contains(sentence.lower(verb - 1));
        boolean beside = sentence.part(verb) == PartOfSpeech.GERUND
                && (sentence.lower(verb - 1).equals(",")
                        || sentence.is(verb - 1, "paper")
                        || isBehindAPaperOfOthers(sentence, verb));
        return joined || beside
                ? rightBefore(page, sentence, firstVerb(sentence, verb))
                : rightBefore(page, sentence, verb);
    }

    /** "Signed a pledge drafted by Norvale Ferries promising to …": who signs promises, and not who drafted it. */
    private static boolean isBehindAPaperOfOthers(Wording sentence, int gerund) {
        int by = sentence.last(
                gerund - PAPER_OF, gerund, at -> sentence.lower(at).equals("by"));
        return by > 1 && sentence.isPast(by - 1) && (sentence.is(by - 2, "paper") || sentence.is(by - 2, "pledge"));
    }

    private static int firstVerb(Wording sentence, int verb) {
        int at = 0;
        while (at < verb && !sentence.part(at).isVerb() && sentence.part(at) != PartOfSpeech.PARTICIPLE) {
            at++;
        }
        return at;
    }

    private static Party rightBefore(Page page, Wording sentence, int verb) {
        int last = verb - 1;
        while (last >= 0
                && (BETWEEN.contains(sentence.lower(last)) || sentence.isAdverb(last) || page.isTime(sentence, last))) {
            last--;
        }
        if (isRelative(page, sentence, last)) {
            return antecedent(page, sentence, last);
        }
        if (ASIDE.contains(sentence.lower(last))) {
            last = beforeAside(sentence, last);
        }
        return last < 0
                ? Party.NOBODY
                : Phrases.party(page, sentence, withItsHead(page, sentence, first(sentence, last)), last);
    }

    /** "Flights to Eastmere": what stands behind a preposition and its noun is not the subject, but that noun. */
    private static int withItsHead(Page page, Wording sentence, int first) {
        boolean behind = WAYS.contains(sentence.lower(first - 1))
                && sentence.part(first - 2).isNoun()
                && !page.isTime(sentence, first - 2)
                && !page.isTime(sentence, first);
        return behind ? withItsHead(page, sentence, first(sentence, first - 2)) : first;
    }

    /** "Who" and "which", where the article does not already tell whom they mean. */
    private static boolean isRelative(Page page, Wording sentence, int at) {
        return at > 0
                && (RELATIVES.contains(sentence.lower(at)) || isThatOfANoun(sentence, at))
                && page.namedIn(sentence.span(at)).isEmpty();
    }

    /** "A group that has promised". */
    private static boolean isThatOfANoun(Wording sentence, int at) {
        return sentence.lower(at).equals("that")
                && sentence.part(at) == PartOfSpeech.QUESTION_WORD
                && sentence.part(at - 1).isNoun();
    }

    /** "The show on Monday in Northport, which": behind a day another phrase begins. */
    private static boolean isBehindATime(Page page, Wording sentence, int at) {
        return sentence.part(at) == PartOfSpeech.PREPOSITION && page.isTime(sentence, at - 1);
    }

    /** "Norvale Ferries, which": of "the case of a baker who", the baker. */
    private static Party antecedent(Page page, Wording sentence, int relative) {
        int before = sentence.lower(relative - 1).equals(",") ? relative - 2 : relative - 1;
        int last = before < 0 ? before : behindNoAside(page, sentence, behindNoRegion(page, sentence, before));
        int first = last < 0 ? 0 : first(sentence, last);
        for (int at = last - 1; at > first; at--) {
            boolean of = sentence.lower(at).equals("of") && sentence.part(at + 1) == PartOfSpeech.DETERMINER;
            if (of || isBehindATime(page, sentence, at)) {
                return Phrases.party(page, sentence, at + 1, last);
            }
        }
        return last < 0 ? Party.NOBODY : orWhoIsSo(page, sentence, Phrases.party(page, sentence, first, last), before);
    }

    /** "Ada Brook is a cheat, a liar and bully who has promised": what somebody is called stands for them. */
    private static Party orWhoIsSo(Page page, Wording sentence, Party called, int last) {
        int being = sentence.last(Math.max(0, last - FARTHEST), last, at -> BEING.contains(sentence.lower(at)));
        boolean known = !called.entities().isEmpty()
                || called.words()
                        .filter(words -> Responsible.isDescribed(words.of(page.text())))
                        .isPresent();
        boolean listed = being > 0
                && Set.of("a", "an").contains(sentence.lower(being + 1))
                && !sentence.any(being + 1, last, at -> partsPhrases(sentence, at));
        return known || !listed ? called : before(page, sentence, being);
    }

    private static boolean partsPhrases(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part.isVerb() || part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.QUESTION_WORD;
    }

    /** "The school in Eastmere, Norvale, which": a place that only says where another lies is not meant. */
    private static int behindNoRegion(Page page, Wording sentence, int last) {
        int comma = sentence.last(
                Math.max(0, last - REGION), last, at -> sentence.lower(at).equals(","));
        boolean pair =
                comma > 0 && isAPlace(page, sentence.span(comma + 1, last)) && isAPlace(page, sentence.span(comma - 1));
        return pair ? comma - 1 : last;
    }

    private static boolean isAPlace(Page page, TextSpan words) {
        List<Integer> named = page.namedIn(words);
        return !named.isEmpty()
                && named.stream().allMatch(index -> page.entity(index).type() == NameType.PLACE);
    }

    /** "Ada Brook, of Northport, who": the word before the first comma. */
    private static int behindNoAside(Page page, Wording sentence, int last) {
        int first = first(sentence, last);
        boolean aside = first > 1
                && ASIDE.contains(sentence.lower(first - 1))
                && page.namedIn(sentence.span(first, last)).isEmpty()
                && page.offices().holdersIn(sentence.span(first, last)).isEmpty();
        return aside ? first - 2 : last;
    }

    /** "Norvane Construction, the company that has maintained the bridge," ends before its first comma; and so with dashes. */
    private static int beforeAside(Wording sentence, int comma) {
        for (int at = comma - 1; at > 0 && comma - at < FARTHEST; at--) {
            if (sentence.lower(at).equals(sentence.lower(comma))) {
                return at - 1;
            }
        }
        return comma - 1;
    }

    private static int first(Wording sentence, int last) {
        if (PRONOUNS.contains(sentence.lower(last))) {
            return last;
        }
        int first = last;
        while (first > 0
                && last - first < FARTHEST
                && isOfThePhrase(sentence, first - 1)
                && !isBehindAnother(sentence, first)) {
            first--;
        }
        return first;
    }

    /** "Norvale Photos The captain is leaving": an article behind a noun begins another phrase. */
    private static boolean isBehindAnother(Wording sentence, int at) {
        return Set.of("the", "a", "an").contains(sentence.lower(at))
                && sentence.part(at - 1).isNoun();
    }

    private static boolean isOfThePhrase(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        boolean of = WITHIN.contains(sentence.lower(at));
        boolean title = sentence.lower(at).equals(".") && sentence.is(at - 1, "speaks");
        boolean mark = part == PartOfSpeech.MARK && !of && !title;
        boolean participle = part == PartOfSpeech.GERUND || part == PartOfSpeech.PARTICIPLE;
        return of
                || !(mark
                        || part.isVerb()
                        || (participle && (!sentence.part(at + 1).isNoun() || HAVING.contains(sentence.lower(at - 1))))
                        || OPENERS.contains(sentence.lower(at))
                        || part == PartOfSpeech.PREPOSITION
                        || part == PartOfSpeech.TO);
    }
}
