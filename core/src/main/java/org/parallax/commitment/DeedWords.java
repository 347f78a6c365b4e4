package org.parallax.commitment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.Words;

/**
 * A deed's words as they can be compared: each by the beginning of its stem, so that "withdraw" and "withdrawal" are one.
 *
 * @param actions what is to be done, each by the word that tells it
 * @param objects to what
 * @param names those of the objects that are names
 * @param numbers in digits
 * @param denied whether it is told as what will not be done
 * @param further whether it is told as to be done again: "launch more boats"
 */
record DeedWords(
        Set<Action> actions,
        Set<String> objects,
        Set<String> names,
        Set<String> numbers,
        boolean denied,
        boolean further) {

    private static final Set<String> FURTHER = Set.of("more", "another", "further", "additional", "again");

    /** Here the deed ends, and what it is for or how long it lasts begins. */
    private static final Set<String> ENDS = Lexicon.forms("ends what is to be done");

    /** These tell no deed from another, unless they free somebody. */
    private static final Set<String> PLAIN = Set.of("free", "same", "kind", "full");

    /** The verb after these is the deed's. */
    private static final Set<String> BEGINNING = Lexicon.forms("begins another verb");

    static DeedWords of(Page page, Wording sentence, TextSpan deed) {
        int first = sentence.from(deed.start());
        Optional<ToCome> coming = coming(sentence, first, deed);
        int modal = coming.map(future -> future.verb() - 1).orElse(-1);
        Set<Action> actions = new HashSet<>();
        Set<String> objects = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (int at = first;
                at < sentence.size() && isIn(sentence, at, deed) && !ends(sentence, at, first, modal);
                at++) {
            boolean beforeItsNoun = isNominal(sentence, first) && coming.isEmpty() && isBeforeItsNoun(sentence, at);
            for (Words.Word word : page.words().within(sentence.span(at))) {
                if (Character.isDigit(word.form().charAt(0)) && !isOfATime(page, word)) {
                    numbers.add(word.form());
                } else if (isTelling(page, word)) {
                    boolean action = at > modal && !beforeItsNoun && isAction(sentence, at, actions.isEmpty());
                    if (action) {
                        actions.add(new Action(word.lemma(), sentence.isVerb(at)));
                    } else {
                        objects.add(word.root());
                    }
                    if (!action && isName(page, word)) {
                        names.add(word.root());
                    }
                }
            }
        }
        return new DeedWords(
                actions, objects, names, numbers, isDenied(sentence, first, coming), isFurther(sentence, first, deed));
    }

    /** Whether a deed is told as what will not be done. */
    static boolean isDenied(Wording sentence, TextSpan deed) {
        int first = sentence.from(deed.start());
        return isDenied(sentence, first, coming(sentence, first, deed));
    }

    private static boolean isDenied(Wording sentence, int first, Optional<ToCome> coming) {
        return sentence.isNegation(first)
                || coming.filter(future -> future.isNegated(sentence) || sentence.isNegation(future.verb()))
                        .isPresent();
    }

    /** "more boats", and not "more than three boats". */
    private static boolean isFurther(Wording sentence, int first, TextSpan deed) {
        for (int at = first; at < sentence.size() && isIn(sentence, at, deed); at++) {
            if (FURTHER.contains(sentence.lower(at)) && !sentence.lower(at + 1).equals("than")) {
                return true;
            }
        }
        return false;
    }

    /** "free repairs", "a full inquiry": a deed told as a noun. */
    private static boolean isNominal(Wording sentence, int first) {
        PartOfSpeech part = sentence.part(first);
        return part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.DETERMINER;
    }

    private static boolean isBeforeItsNoun(Wording sentence, int at) {
        PartOfSpeech next = sentence.part(at + 1);
        return next == PartOfSpeech.NOUN || next == PartOfSpeech.NOUNS;
    }

    private static boolean isIn(Wording sentence, int at, TextSpan deed) {
        return sentence.span(at).end() <= deed.end();
    }

    /** What tells that a deed that is told as a clause is to come: "the pier will be mended"; empty where it begins with its verb. */
    private static Optional<ToCome> coming(Wording sentence, int first, TextSpan deed) {
        for (int at = first; at < sentence.size() && isIn(sentence, at, deed); at++) {
            Optional<ToCome> coming = ToCome.at(sentence, at);
            if (coming.isPresent() || sentence.part(at).isVerb()) {
                return coming;
            }
        }
        return Optional.empty();
    }

    private static boolean ends(Wording sentence, int at, int first, int modal) {
        return at > first && at > modal && ENDS.contains(sentence.lower(at));
    }

    private static boolean isTelling(Page page, Words.Word word) {
        return word.telling()
                && !PLAIN.contains(word.form())
                && !Lexicon.is("general", word.form())
                && !isOfATime(page, word);
    }

    private static boolean isName(Page page, Words.Word word) {
        return Character.isUpperCase(page.text().charAt(word.span().start()));
    }

    /** The first verb or noun of a deed, one that "and" joins to it, and the one that "continue to" begins. */
    private static boolean isAction(Wording sentence, int at, boolean first) {
        boolean joined = sentence.lower(at - 1).equals("and") || isBegun(sentence, at);
        return first ? !sentence.isAdverb(at) : joined && isVerb(sentence, at);
    }

    private static boolean isBegun(Wording sentence, int at) {
        int before = at - 1;
        while (sentence.isAdverb(before) || sentence.lower(before).equals("to")) {
            before--;
        }
        return BEGINNING.contains(sentence.lower(before)) || BEGINNING.contains(sentence.lower(before - 1));
    }

    private static boolean isVerb(Wording sentence, int at) {
        PartOfSpeech part = sentence.part(at);
        return part == PartOfSpeech.VERB
                || part == PartOfSpeech.PARTICIPLE
                || part == PartOfSpeech.GERUND
                || part == PartOfSpeech.PAST;
    }

    private static boolean isOfATime(Page page, Words.Word word) {
        return page.timesIn(page.sentenceOf(word.span()).span()).stream()
                .anyMatch(time -> time.span().overlaps(word.span()));
    }

    Set<String> all() {
        Set<String> all = new HashSet<>(objects);
        actions.forEach(action -> all.add(action.root()));
        return all;
    }

    /** The same deed as what is not to be done. */
    DeedWords forbidden() {
        return new DeedWords(actions, objects, names, numbers, true, further);
    }

    /** What the deed is about: without names, where it is about anything else. */
    Set<String> things() {
        Set<String> things = unnamed();
        return things.isEmpty() ? objects : things;
    }

    /** Its objects that are no names. */
    Set<String> unnamed() {
        Set<String> unnamed = new HashSet<>(objects);
        unnamed.removeAll(names);
        return unnamed;
    }

    Set<String> shared(DeedWords other) {
        Set<String> shared = all();
        shared.retainAll(other.all());
        return shared;
    }

    /** Whether the one says what is done in the other: "repair the pier", "the repairs will be completed". */
    boolean isOneAction(DeedWords other) {
        return isSameAction(other)
                || actions.stream().map(Action::root).anyMatch(other.objects::contains)
                || other.actions.stream().map(Action::root).anyMatch(objects::contains);
    }

    /** Whether both tell it by the same verb, or by one of the same sort. */
    boolean isSameAction(DeedWords other) {
        return other.actions.stream().anyMatch(this::isToldBy) || Contraries.areAlike(actions, other.actions);
    }

    /** Whether a word tells what is to be done. */
    boolean isToldBy(Action word) {
        return actions.stream().anyMatch(action -> action.is(word));
    }

    boolean numbersAgree(DeedWords other) {
        return numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers);
    }
}
