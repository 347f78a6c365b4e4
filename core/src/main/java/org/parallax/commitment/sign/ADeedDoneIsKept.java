package org.parallax.commitment.sign;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.commitment.Commitment.Role;
import org.parallax.commitment.deed.Contraries;
import org.parallax.commitment.matter.AnotherDoer;
import org.parallax.commitment.matter.Matter;
import org.parallax.commitment.matter.Told;
import org.parallax.commitment.page.Action;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Mood;
import org.parallax.commitment.page.Nobody;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** "had withdrawn", "was reopened", "the repairs have been completed": the deed, told as done. */
final class ADeedDoneIsKept implements SignRule {

    private static final Set<String> BEFORE = WordSets.of(ADeedDoneIsKept.class, "before what was done");

    private static final Set<String> ACHIEVING = Set.of("voted", "managed", "succeeded", "proceeded");

    /** Behind a noun and before "taken place". */
    private static final Set<String> HAVING = Lexicon.forms("forms of having");

    /** Before a participle these tell no deed of one time: "when launched to the east". */
    private static final Set<String> WHENEVER = WordSets.of(ADeedDoneIsKept.class, "whenever");

    private static final Set<String> BRINGING_ABOUT = Set.of("have", "get");

    /** How far from the verb its object stands. */
    private static final int OBJECT = 8;

    /** How far before it what a passive tells of, with an aside: "the pier, closed since January, was reopened". */
    private static final int SUBJECT = 14;

    private static final int NEAR = 4;

    @Override
    public Role role() {
        return Role.KEPT;
    }

    @Override
    public boolean needsTime() {
        return true;
    }

    @Override
    public boolean tells(Page page, Wording sentence, int at) {
        boolean done = isDone(sentence, at) || isHeadline(page, sentence, at) || hasHappened(sentence, at);
        return at > 0 && done && !isToBeBroughtAbout(sentence, at) && !Nobody.does(page, sentence, at);
    }

    /** What is to be done once more is not done by what was done once. */
    @Override
    public boolean isOf(Page page, Wording sentence, int at, Told told) {
        return !told.words().denied()
                && !told.words().further()
                && isDeed(sentence, at, told)
                && !isDoneToAnother(page, sentence, at, told)
                && !isDoneByAnother(page, sentence, at, told)
                && hasItsThings(page, sentence, at, told);
    }

    private static boolean isDeed(Wording sentence, int at, Told told) {
        Action word = sentence.action(at);
        boolean alike = word.verb() && Contraries.areAlike(told.words().actions(), Set.of(word));
        return told.words().isToldBy(word) || alike;
    }

    /** Two of the deed's things, or the only one; with the name of who is bound, one beside the word is enough. */
    private static boolean hasItsThings(Page page, Wording sentence, int word, Told told) {
        Set<String> things = new HashSet<>(told.words().things());
        int all = things.size();
        things.removeIf(thing -> !isIn(sentence, thing, told));
        return (things.size() >= Math.min(2, all) && isBeside(sentence, word, things))
                || isDoneByWhoIsBound(page, sentence, word, told);
    }

    /** "Will meet Robin Hale", "met Ada Brook": right behind both verbs somebody is named, and not the same. */
    private static boolean isDoneToAnother(Page page, Wording sentence, int word, Told told) {
        Wording telling = told.page().sentenceOf(told.pledge().deed().what());
        List<String> promised = namedBehind(
                told.page(), telling, telling.from(told.pledge().deed().what().start()));
        List<String> done = namedBehind(page, sentence, word);
        return !promised.isEmpty() && !done.isEmpty() && Collections.disjoint(promised, done);
    }

    /** "Ada Brook pleaded guilty" tells nothing of what Robin Hale agreed to plead. */
    private static boolean isDoneByAnother(Page page, Wording sentence, int word, Told told) {
        return sentence.isVerb(word)
                && !Mood.isPassive(sentence, word)
                && AnotherDoer.isAnother(page, sentence, word, told);
    }

    private static List<String> namedBehind(Page page, Wording sentence, int verb) {
        int last = Math.min(verb + NEAR, sentence.size() - 1);
        return verb < last ? page.idsIn(sentence.span(verb + 1, last)) : List.of();
    }

    private static boolean isIn(Wording sentence, String thing, Told told) {
        boolean named = told.words().names().contains(thing);
        return (named ? sentence.keys() : sentence.plainKeys()).contains(thing);
    }

    /** What is told of something else may hold its words as well. */
    private static boolean isBeside(Wording sentence, int word, Set<String> things) {
        return IntStream.rangeClosed(word - SUBJECT, word + OBJECT).anyMatch(at -> things.contains(sentence.key(at)));
    }

    private static boolean isDoneByWhoIsBound(Page page, Wording sentence, int word, Told told) {
        Set<String> things = told.words().unnamed();
        return Matter.namesWhoIsBound(page, sentence, told)
                && sentence.any(word + 1, word + OBJECT, at -> things.contains(sentence.key(at)));
    }

    /** "Northport opens its new pier", "Ferries reopen pier", "Pier reopened": headlines tell in short forms what was done. */
    private static boolean isHeadline(Page page, Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        PartOfSpeech before = sentence.part(at - 1);
        boolean plural = part == PartOfSpeech.VERB && (before == PartOfSpeech.NOUNS || before.isName());
        boolean participle = part == PartOfSpeech.PARTICIPLE && before.isNoun();
        return page.isHeadline(sentence.span(at)) && (part == PartOfSpeech.THIRD_PERSON_VERB || plural || participle);
    }

    /** "The opening took place at noon", "the successful launch of the boat": the deed by its noun, told as something that was. */
    private static boolean hasHappened(Wording sentence, int noun) {
        if (!sentence.part(noun).isNoun()) {
            return false;
        }
        boolean successful = Set.of("successful", "completed").contains(sentence.lower(noun - 1));
        int verb = HAVING.contains(sentence.lower(noun + 1)) ? noun + 2 : noun + 1;
        boolean happened = sentence.begins(verb, "happened");
        return successful || (sentence.isPast(verb) && happened && Mood.tellsWhatWasDone(sentence, verb));
    }

    private static boolean isDone(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        boolean past = part == PartOfSpeech.PAST || (part == PartOfSpeech.PARTICIPLE && isFinite(sentence, at));
        return (past && !WHENEVER.contains(sentence.lower(at - 1)) && Mood.tellsWhatWasDone(sentence, at))
                || (part == PartOfSpeech.VERB && isAchieved(sentence, at));
    }

    /** "Promised to have it mended", "will get the old pier reopened": somebody is yet to see to it. */
    private static boolean isToBeBroughtAbout(Wording sentence, int participle) {
        int having =
                sentence.last(participle - OBJECT, participle - 1, at -> BRINGING_ABOUT.contains(sentence.lower(at)));
        boolean toCome = sentence.lower(having - 1).equals("to") || sentence.isFuture(having - 1);
        return having > 0
                && toCome
                && !sentence.any(
                        having + 1, participle, at -> sentence.isVerb(at) || sentence.part(at) == PartOfSpeech.MARK);
    }

    /** "has been mended", and not "a mended pier". */
    private static boolean isFinite(Wording sentence, int at) {
        for (int near = at - 1; near >= Math.max(0, at - NEAR); near--) {
            if (BEFORE.contains(sentence.lower(near))) {
                return true;
            }
            if (!sentence.isAdverb(near)) {
                return false;
            }
        }
        return false;
    }

    /** "voted on Tuesday to mend the pier", "managed to pay". */
    private static boolean isAchieved(Wording sentence, int verb) {
        for (int at = verb - 1; sentence.lower(verb - 1).equals("to") && at >= Math.max(0, verb - NEAR - 2); at--) {
            if (ACHIEVING.contains(sentence.lower(at))) {
                return Mood.tellsWhatWasDone(sentence, at);
            }
        }
        return false;
    }
}
