package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Evidence;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;

/**
 * A noun with what an outlet says beside it of the thing: "a women-only rest area for dancers". Threads may share it.
 *
 * @param phrase the noun and what stands before it
 * @param evidence that, and what stands behind it
 * @param keys whom and what it names beside the noun
 * @param owner whose it is, as far as the story knows them by name
 * @param prominent whether it stands where the article says what it is about
 */
record Description(NounPhrase phrase, Evidence evidence, Set<String> keys, Optional<String> owner, boolean prominent) {

    private static final int LONGEST = 8;
    private static final Set<String> BEHIND = Set.of("for", "against", "to");

    /** What tells no way of seeing a thing. */
    private static final Set<String> PALE = Set.of("""
            new first second third last next other another same own many several few some more most such certain whole entire current
            recent former late early earlier annual daily weekly monthly local national international federal public official
            different various additional further main major big large small great little long short high low old young full special
            left right top total single worst best north south east west northern southern eastern western named called known based open""".split("\\s+"));

    /** All of an article that tell whose they are or stand in its first sentences, in order. */
    static List<Description> in(Voice voice) {
        List<Description> found = new ArrayList<>();
        for (Line line : voice.lines()) {
            for (int at = 0; at < line.size(); at++) {
                int head = at;
                line.phraseAt(at)
                        .filter(phrase ->
                                phrase.head() == head && phrase.bearer().isEmpty())
                        .filter(phrase -> !line.token(head).part().isName() && Label.isTelling(line.token(head)))
                        .filter(phrase -> !line.voice().isQuoted(line.span(head, head)))
                        .map(Description::of)
                        .filter(description -> description.prominent || description.owner.isPresent())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Description of(NounPhrase phrase) {
        Line line = phrase.line();
        int last = lastBehind(line, phrase.head());
        Set<String> keys = new HashSet<>();
        for (int i : line.indexes(phrase.first(), last)) {
            if (i != phrase.head()) {
                Label.key(line, i).ifPresent(keys::add);
            }
        }
        return new Description(
                phrase,
                line.evidence(phrase.first(), last),
                keys,
                owner(line, phrase.first()),
                line.isHeadline() || line.isInLead());
    }

    private static Optional<String> owner(Line line, int first) {
        boolean owned = line.token(first - 1).part() == PartOfSpeech.POSSESSIVE_ENDING;
        int at = owned ? first - 2 : first - 1;
        boolean their = line.token(at).part() == PartOfSpeech.POSSESSIVE_PRONOUN;
        return owned || their ? line.entityAt(at) : Optional.empty();
    }

    /** To the last noun of what belongs to it: "for dancers", "to open the gates", "gone wrong". */
    private static int lastBehind(Line line, int head) {
        Token next = line.token(head + 1);
        if (next.part() == PartOfSpeech.PARTICIPLE && line.token(head + 2).part() != PartOfSpeech.PREPOSITION) {
            return line.token(head + 2).part() == PartOfSpeech.MARK ? head + 1 : head + 2;
        }
        boolean goesThere =
                next.part() == PartOfSpeech.TO && !line.token(head + 2).part().isVerbForm();
        return BEHIND.contains(next.lower()) && !goesThere ? lastNoun(line, head) : head;
    }

    private static int lastNoun(Line line, int head) {
        Token next = line.token(head + 1);
        int last = head;
        for (int i = head + 2; i - head <= LONGEST && goesOn(next, line.token(i)); i++) {
            last = line.token(i).part().isNoun() ? i : last;
        }
        return last;
    }

    /** A purpose goes on with "to", and nothing else does. */
    private static boolean goesOn(Token next, Token token) {
        boolean other = token.part() == PartOfSpeech.TO && next.part() != PartOfSpeech.TO;
        return !other
                && switch (token.part()) {
                    case MARK, QUESTION_WORD, CONJUNCTION, MODAL, PAST, THIRD_PERSON_VERB, PRONOUN, THERE -> false;
                    default -> true;
                };
    }

    String head() {
        return Label.stem(phrase.line().token(phrase.head()));
    }

    String article() {
        return evidence.article();
    }

    /** Whether two speak of one thing: one owner, or something else that both name beside the noun. */
    boolean isOfTheSame(Description other) {
        boolean owned = owner.isPresent() && owner.equals(other.owner) && isOfDeed() && other.isOfDeed();
        boolean named = prominent && other.prominent && keys.stream().anyMatch(other.keys::contains);
        return owned || named;
    }

    /** "The decision to open the gates". */
    private boolean isOfDeed() {
        return phrase.line().token(phrase.head() + 1).part() == PartOfSpeech.TO;
    }

    /** Whether each says of it what the other does not. */
    boolean differsFrom(Description other) {
        return tells(this, other) && tells(other, this);
    }

    private static boolean tells(Description one, Description other) {
        Set<String> theirs = other.words();
        return one.words().stream().anyMatch(word -> !theirs.contains(word));
    }

    /** The words beside the noun that are no name, no number and not pale. */
    private Set<String> words() {
        Line line = phrase.line();
        Set<String> words = new HashSet<>();
        int last = line.at(evidence.span().end() - 1);
        for (int i : line.indexes(phrase.first(), last)) {
            if (i != phrase.head() && colours(line, i)) {
                words.add(Label.stem(line.token(i)));
            }
        }
        return words;
    }

    private static boolean colours(Line line, int at) {
        Token token = line.token(at);
        boolean capital = Character.isUpperCase(line.evidence(at, at).words().charAt(0)) && !line.isHeadline();
        boolean content = token.part() == PartOfSpeech.ADJECTIVE
                || token.part().isVerbForm()
                || token.part() == PartOfSpeech.NOUN
                || token.part() == PartOfSpeech.NOUNS;
        return content && !capital && !line.isNamed(at) && !isPale(token) && Label.isTelling(token);
    }

    /** A superlative counts, and does not describe. */
    private static boolean isPale(Token token) {
        boolean superlative =
                token.part() == PartOfSpeech.ADJECTIVE && token.lower().endsWith("est");
        return superlative || PALE.contains(token.lower());
    }

    boolean isLoaded() {
        Line line = phrase.line();
        return line.indexes(phrase.first(), phrase.head()).stream()
                .anyMatch(i -> !WordList.LOADED.at(line, i).isEmpty());
    }
}
