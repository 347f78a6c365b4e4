package org.parallax.commitment.deed;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.commitment.page.Action;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Wording;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.Words;

/** Reads the words of a deed: which of them tell what is to be done, and which to what. One thread. */
final class DeedReading {

    private static final Set<String> FURTHER = Set.of("more", "another", "further", "additional", "again");

    /** Here the deed ends, and what it is for or how long it lasts begins. */
    private static final Set<String> ENDS = WordSets.of(DeedReading.class, "ends what is to be done");

    /** These tell no deed from another, unless they are its verb: "free the crew", and not "step down". */
    private static final Set<String> PLAIN =
            Set.of("free", "same", "kind", "full", "down", "up", "off", "out", "away", "aside", "back");

    /** The verb after these is the deed's. */
    private static final Set<String> BEGINNING = WordSets.of(DeedReading.class, "begins another verb");

    private final Page page;
    private final Wording sentence;
    private final TextSpan deed;
    private final int first;
    private final Optional<ToCome> coming;
    private final Set<Action> actions = new HashSet<>();
    private final Set<String> objects = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    DeedReading(Page page, Wording sentence, TextSpan deed) {
        this.page = page;
        this.sentence = sentence;
        this.deed = deed;
        this.first = sentence.from(deed.start());
        this.coming = coming();
    }

    /** What tells that a deed that is told as a clause is to come: "the pier will be mended"; empty where it begins with its verb. */
    private Optional<ToCome> coming() {
        for (int at = first; isInTheDeed(at); at++) {
            Optional<ToCome> coming = ToCome.at(sentence, at);
            if (coming.isPresent() || sentence.part(at).isVerb()) {
                return coming;
            }
        }
        return Optional.empty();
    }

    private boolean isInTheDeed(int at) {
        return at < sentence.size() && sentence.span(at).end() <= deed.end();
    }

    DeedWords words() {
        for (int at = first; isInTheDeed(at) && !isEnd(at); at++) {
            for (Words.Word word : page.words().within(sentence.span(at))) {
                read(at, word);
            }
        }
        return new DeedWords(actions, objects, names, numbers, isDenied(), isFurther());
    }

    private boolean isEnd(int at) {
        return at > first && at > modal() && ENDS.contains(sentence.lower(at));
    }

    /** The last word before the verb of a deed that is told as a clause; -1 where it begins with its verb. */
    private int modal() {
        return coming.map(future -> future.verb() - 1).orElse(-1);
    }

    private void read(int at, Words.Word word) {
        if (isNumber(word)) {
            numbers.add(word.form());
        } else if (isTelling(at, word) && isAction(at)) {
            actions.add(new Action(word.lemma(), sentence.isVerb(at)));
        } else if (isTelling(at, word)) {
            addObject(word);
        }
    }

    private boolean isNumber(Words.Word word) {
        return Character.isDigit(word.form().charAt(0)) && !isOfATime(word);
    }

    private boolean isOfATime(Words.Word word) {
        return page.isTime(sentence, word.span());
    }

    private boolean isTelling(int at, Words.Word word) {
        return word.telling()
                && (!PLAIN.contains(word.form()) || sentence.part(at) == PartOfSpeech.VERB)
                && (!Lexicon.is("general", word.form()) || isVerbWithParticle(at))
                && !isOfATime(word);
    }

    /** "Step down", and not "take a step". */
    private boolean isVerbWithParticle(int at) {
        return sentence.part(at) == PartOfSpeech.VERB && PLAIN.contains(sentence.lower(at + 1));
    }

    private void addObject(Words.Word word) {
        objects.add(word.root());
        if (Character.isUpperCase(page.text().charAt(word.span().start()))) {
            names.add(word.root());
        }
    }

    /** The first verb or noun of a deed, one that "and" joins to it, and the one that "continue to" begins. */
    private boolean isAction(int at) {
        boolean joined = sentence.lower(at - 1).equals("and") || isBegun(at);
        boolean can = actions.isEmpty() ? !sentence.isAdverb(at) : joined && isNonFinite(sentence.part(at));
        return can && at > modal() && !isBeforeItsNoun(at);
    }

    private boolean isBegun(int at) {
        int before = at - 1;
        while (sentence.isAdverb(before) || sentence.lower(before).equals("to")) {
            before--;
        }
        return BEGINNING.contains(sentence.lower(before)) || BEGINNING.contains(sentence.lower(before - 1));
    }

    private static boolean isNonFinite(PartOfSpeech part) {
        return part == PartOfSpeech.VERB
                || part == PartOfSpeech.PARTICIPLE
                || part == PartOfSpeech.GERUND
                || part == PartOfSpeech.PAST;
    }

    /** "Free repairs", "a full inquiry": of a deed that is told as a noun, what describes it. */
    private boolean isBeforeItsNoun(int at) {
        PartOfSpeech opens = sentence.part(first);
        PartOfSpeech next = sentence.part(at + 1);
        boolean nominal = opens == PartOfSpeech.ADJECTIVE || opens == PartOfSpeech.DETERMINER;
        return nominal && coming.isEmpty() && (next == PartOfSpeech.NOUN || next == PartOfSpeech.NOUNS);
    }

    /** Whether it is told as what will not be done. */
    boolean isDenied() {
        return sentence.isNegation(first)
                || coming.filter(future -> future.isNegated(sentence) || sentence.isNegation(future.verb()))
                        .isPresent();
    }

    /** "more boats", and not "more than three boats". */
    private boolean isFurther() {
        return sentence.any(first, sentence.size(), at -> isInTheDeed(at) && isMore(at));
    }

    private boolean isMore(int at) {
        return FURTHER.contains(sentence.lower(at)) && !sentence.lower(at + 1).equals("than");
    }
}
