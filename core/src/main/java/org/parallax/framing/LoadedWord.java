package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/**
 * A loaded word in an outlet's own voice.
 *
 * @param line its sentence
 * @param first its first token
 * @param last its last token: "lash out" has two
 * @param word what the list says of it
 */
record LoadedWord(Line line, int first, int last, ListedWord word) {

    /** Words beside which "murder" and "terrorism" are terms of law. */
    private static final Set<String> LAW = WordSets.of(LoadedWord.class, "law");

    private static final Set<String> MOTION = WordSets.of(LoadedWord.class, "motion");

    private static final Set<String> BOASTING = Set.of("boast", "boasts", "boasted", "boasting");

    private static final Set<String> CLOSED = Set.of("shut", "closed");

    private static final Set<String> DOORS = WordSets.of(LoadedWord.class, "can be slammed");

    private static final Set<String> BRAKES = Set.of("brake", "brakes");

    private static final Set<String> WALKING = WordSets.of(LoadedWord.class, "walking");

    private static final Set<String> OF_LAW = WordList.groups("may be a term of law");

    private static final Set<String> OF_THINGS = WordList.groups("may be a rule of things");

    private static final Set<String> OF_MOTION = WordList.groups("may be a plain motion");

    private static final Set<String> OF_THINGS_DONE = WordList.groups("may be done to a thing");

    /** "Death toll", "bold letters": a word and the noun behind it, joined by "_", that name a thing and do not judge it. */
    private static final Set<String> TERMS = WordSets.of(LoadedWord.class, "terms with a noun that judges");

    private static final int NEAR = 3;

    private static final PerArticleWith<Voice, List<LoadedWord>> WORDS =
            PerArticleWith.by((article, voice) -> loaded(voice));

    /** All of an article, in order; of words that overlap the first. */
    static List<LoadedWord> in(Voice voice) {
        return voice.read(WORDS);
    }

    private static List<LoadedWord> loaded(Voice voice) {
        List<LoadedWord> found = new ArrayList<>();
        voice.linesWith(WordList.LOADED::has).forEach(line -> add(line, found));
        Set<String> usual = wordsOfSeveral(found);
        return found.stream()
                .filter(word -> word.isOwn() || usual.contains(word.key()))
                .toList();
    }

    private static void add(Line line, List<LoadedWord> found) {
        int next = 0;
        for (int at = 0; at < line.size(); at++) {
            List<ListedWord> words = at < next ? List.of() : WordList.LOADED.at(line, at);
            if (!words.isEmpty()) {
                LoadedWord word =
                        new LoadedWord(line, at, at + words.get(0).rest().size(), words.get(0));
                if (!word.isQuoted() && !word.isName() && !word.isTerm() && !word.isDone()) {
                    found.add(word);
                    next = word.last() + 1;
                }
            }
        }
    }

    /** Words that an article puts into the mouths of two sources, without quotation marks, are its own. */
    private static Set<String> wordsOfSeveral(List<LoadedWord> words) {
        Map<String, Set<String>> sources = new HashMap<>();
        words.forEach(word -> word.line()
                .voice()
                .others()
                .sourceAt(word.span())
                .ifPresent(source -> sources.computeIfAbsent(word.key(), unseen -> new HashSet<>())
                        .add(source)));
        return sources.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private TextSpan span() {
        return line.span(first, last);
    }

    /** The word and the noun that it stands with. */
    private String key() {
        return line.token(first).lower()
                + line.phraseAt(first).map(phrase -> " " + phrase.noun()).orElse("");
    }

    private boolean isQuoted() {
        return line.voice().others().areQuotedAt(span());
    }

    /** The outlet's own; what stands right before a name says for its readers who that is, in whosever report. */
    private boolean isOwn() {
        return line.isOwn(first, last)
                || line.phraseAt(first).filter(NounPhrase::isBesideItsName).isPresent();
    }

    /** Part of a name, or written as one. */
    private boolean isName() {
        boolean capital =
                Character.isUpperCase(line.evidence(first, first).words().charAt(0));
        boolean inText = first > 0 && !line.isHeadline();
        return line.isNamed(first) || (capital && inText);
    }

    private boolean isTerm() {
        return PlainTerm.holds(line, first, last, word)
                || isRuleOfThings()
                || isTermOfLaw()
                || isMotion()
                || isDoneToAThing()
                || isInATerm()
                || isPossession()
                || ItIsSaidOfNature.is(line, first, last);
    }

    /** "The house boasts four rooms" has them. */
    private boolean isPossession() {
        PartOfSpeech next = line.token(last + 1).part();
        return BOASTING.contains(line.token(first).lower())
                && (next == PartOfSpeech.NUMBER
                        || next == PartOfSpeech.DETERMINER
                        || next == PartOfSpeech.ADJECTIVE
                        || next.isNoun());
    }

    /** "Crushing the gate", "was disturbing guests": a form of a verb that has an object is done, and describes nothing. */
    private boolean isDone() {
        PartOfSpeech next = line.token(last + 1).part();
        boolean always = next == PartOfSpeech.DETERMINER
                || next == PartOfSpeech.POSSESSIVE_PRONOUN
                || next == PartOfSpeech.PRONOUN;
        boolean perhaps = next == PartOfSpeech.ADJECTIVE || next.isNoun();
        return word.place() == Place.ADJECTIVE
                && line.token(first).part() == PartOfSpeech.GERUND
                && (always || (perhaps && isBehindItsSubject()) || isWhatANounDoes(next));
    }

    /** "With the storm looming": it is told of the noun before it and not of one behind it. */
    private boolean isWhatANounDoes(PartOfSpeech next) {
        return line.token(first - 1).part().isNoun() && next == PartOfSpeech.MARK;
    }

    private boolean isBehindItsSubject() {
        PartOfSpeech before = line.token(first - 1).part();
        boolean comma = before == PartOfSpeech.MARK && line.token(first - 2).part() != PartOfSpeech.ADJECTIVE;
        return first > 0 && (before.isVerb() || before.isNoun() || comma);
    }

    /** Who demolishes a shed defeats nobody. */
    private boolean isDoneToAThing() {
        return OF_THINGS_DONE.contains(word.group())
                && objectOf().filter(LoadedWord::isThing).isPresent();
    }

    private Optional<String> objectOf() {
        return line.indexes(last + 1, last + NEAR).stream()
                .filter(i -> line.token(i).part().isNoun()
                        && !line.token(i + 1).part().isNoun())
                .findFirst()
                .filter(i -> !line.isNamed(i))
                .map(i -> line.token(i).lower());
    }

    private static boolean isThing(String noun) {
        return Kinds.is(noun, Kinds.Kind.ARTIFACT) || Kinds.is(noun, Kinds.Kind.PLACE);
    }

    private boolean isInATerm() {
        String term = line.token(first).lower() + "_";
        boolean whole = line.phraseAt(first)
                .map(NounPhrase::head)
                .filter(head -> TERMS.contains(term + line.token(head).lower()))
                .isPresent();
        return whole || TERMS.contains(term + line.token(last + 1).lower());
    }

    /** A car that slams into a wall, and a door that slams shut, attack nobody in words; who walks back into the house takes nothing back. */
    private boolean isMotion() {
        boolean goes = WALKING.contains(line.token(first).lower()) && first < last;
        boolean moves = OF_MOTION.contains(word.group());
        boolean brakes = line.token(last + 1).lower().equals("on")
                && line.indexes(last + 2, last + NEAR).stream()
                        .anyMatch(i -> BRAKES.contains(line.token(i).lower()));
        boolean shut = CLOSED.contains(line.token(last + 1).lower())
                || objectOf().filter(DOORS::contains).isPresent();
        return ((goes || moves) && MOTION.contains(line.token(last + 1).lower()))
                || (goes && isSomewhere())
                || (moves && (shut || brakes));
    }

    /** "Walked back to the quay"; not "walked back on it", "from it". */
    private boolean isSomewhere() {
        PartOfSpeech next = line.token(last + 1).part();
        String lower = line.token(last + 1).lower();
        return (next == PartOfSpeech.PREPOSITION || next == PartOfSpeech.TO)
                && !lower.equals("on")
                && !lower.equals("from");
    }

    /** "The tax regime" rules no people. */
    private boolean isRuleOfThings() {
        PartOfSpeech before = line.token(first - 1).part();
        return OF_THINGS.contains(word.group())
                && ((!line.isNamed(first - 1) && (before == PartOfSpeech.NOUN || before == PartOfSpeech.NOUNS))
                        || isOfAThing());
    }

    /** "A regime of inspections"; not "the regime of the colonels", "the regime of colonels". */
    private boolean isOfAThing() {
        Token noun = line.token(last + 2);
        return line.token(last + 1).lower().equals("of")
                && (noun.part() == PartOfSpeech.NOUN || noun.part() == PartOfSpeech.NOUNS)
                && !line.isNamed(last + 2)
                && !Kinds.is(noun.lower(), Kinds.Kind.PERSON);
    }

    private boolean isTermOfLaw() {
        return OF_LAW.contains(word.group())
                && line.indexes(first - NEAR, last + NEAR).stream()
                        .anyMatch(i -> LAW.contains(line.token(i).lower()));
    }
}
