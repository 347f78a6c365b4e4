package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.Evidence;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/**
 * A number of people, with the noun that an outlet has for them: "143 islanders", "thousands of revellers".
 *
 * @param number the number, in digits or words
 * @param noun the stem of its noun
 * @param told what its sentence tells of: entities, nouns and numbers
 * @param evidence the number with the noun phrase
 */
record Count(String number, String noun, Set<String> told, Evidence evidence) implements InOtherWords.Told {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<String> MANY = WordSets.of(Count.class, "many");
    private static final Set<String> SMALL = WordSets.of(Count.class, "small numbers");
    private static final Set<String> PEOPLE = WordSets.of(Count.class, "people");

    private static final PerArticleWith<Voice, List<Count>> COUNTS =
            PerArticleWith.by((article, voice) -> List.copyOf(counts(voice)));

    /** All of an article, in order. */
    static List<Count> in(Voice voice) {
        return voice.read(COUNTS);
    }

    private static List<Count> counts(Voice voice) {
        List<Count> counts = new ArrayList<>();
        for (Line line : voice.lines()) {
            for (int at = 0; at < line.size(); at++) {
                at(line, at).ifPresent(counts::add);
            }
        }
        return counts;
    }

    private static Optional<Count> at(Line line, int at) {
        int last = lastOfNumber(line, at);
        return last < at
                ? Optional.empty()
                : line.phraseAt(last + 1)
                        .filter(phrase -> phrase.first() <= last + 1 && isPeople(line, phrase.head()))
                        .filter(phrase ->
                                line.isUnquoted(at) && line.isUnquoted(last + 1) && line.isUnquoted(phrase.head()))
                        .map(phrase -> of(line, at, last, phrase));
    }

    /** Of "143 million" the scale, of "thousands of" the preposition; before the first token where no number begins. */
    private static int lastOfNumber(Line line, int at) {
        boolean many = MANY.contains(line.token(at).lower())
                && line.token(at + 1).lower().equals("of");
        int last = begins(line, at) ? at : at - 1;
        while (last >= at && line.isInFigure(last + 1)) {
            last++;
        }
        return many ? at + 1 : last;
    }

    private static boolean begins(Line line, int at) {
        boolean within = line.token(at - 1).part() == PartOfSpeech.NUMBER || line.isBesideTheLast(at);
        boolean number = line.token(at).part() == PartOfSpeech.NUMBER || isDigits(line, at);
        return number && !within && !line.isTime(at);
    }

    private static boolean isDigits(Line line, int at) {
        return DIGITS.matcher(line.token(at).lower()).matches();
    }

    /** "Two players Marquis Lund": what is written as a name counts nobody. */
    private static boolean isPeople(Line line, int head) {
        String noun = line.token(head).lower();
        boolean name = !line.isHeadline()
                && Character.isUpperCase(line.evidence(head, head).words().charAt(0))
                && line.token(head).part() == PartOfSpeech.NOUN;
        return !name && (PEOPLE.contains(noun) || Kinds.is(noun, Kinds.Kind.PERSON));
    }

    private static Count of(Line line, int at, int last, NounPhrase phrase) {
        Set<String> told = new HashSet<>();
        line.indexes(0, line.size() - 1).stream()
                .filter(i -> i < at || i > phrase.head())
                .forEach(i -> Keys.key(line, i).ifPresent(told::add));
        return new Count(
                line.evidence(at, last).words().toLowerCase(Locale.ROOT),
                Keys.stem(line.token(phrase.head())),
                told,
                line.evidence(at, phrase.head()));
    }

    /** Whether it is one of the small numbers, "two" and "seven", of which a story has many. */
    boolean isSmall() {
        return SMALL.contains(number);
    }

    /** Of how many other things both sentences tell. */
    int shared(Count other) {
        return (int) told.stream().filter(other.told::contains).count();
    }

    /** Whether that is half of what one of the sentences tells. */
    boolean sharesMuch(Count other) {
        return 2 * shared(other) >= Math.min(told.size(), other.told.size());
    }
}
