package org.parallax.framing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/** What a word is said of: entities of the story, and stems of the nouns and numbers beside it. Threads may share it. */
final class Keys {

    private static final int AROUND = 5;
    private static final int OBJECT = 10;
    private static final int SHORT = 5;

    private static final String ENTITY = "@";

    /** Before a noun it tells which one that is. */
    private static final String YEAR = "1[5-9]\\d\\d|20\\d\\d";

    /** Before the noun that a verb reaches. */
    static final String NEXT = "> ";

    /** Before which a verb's object has come. */
    private static final Set<String> ENDS = WordSets.of(Keys.class, "ends an object");

    private static final Set<String> PREPOSITIONS = WordSets.of(Keys.class, "behind a noun");
    private static final Set<String> GENERIC = WordSets.of(Keys.class, "fits everything");

    private Keys() {}

    static boolean isEntity(String key) {
        return key.startsWith(ENTITY);
    }

    /** Much happens in one place. */
    static boolean isPlace(String key) {
        return key.startsWith(ENTITY + NameType.PLACE);
    }

    static boolean isPerson(String key) {
        return key.startsWith(ENTITY + NameType.PERSON);
    }

    static boolean endsObject(Token token) {
        return ENDS.contains(token.lower());
    }

    /** Of a whole sentence. */
    static Set<String> in(Line line) {
        Set<String> keys = new HashSet<>();
        add(line, 0, line.size() - 1, keys);
        return keys;
    }

    /** How many of some stand among others. */
    static int shared(Set<String> some, Set<String> others) {
        int shared = 0;
        for (String key : some) {
            shared += others.contains(key) ? 1 : 0;
        }
        return shared;
    }

    /** Whether something else than a place stands in both. */
    static boolean shareMoreThanAPlace(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(key -> !isPlace(key) && others.contains(key));
    }

    /** Of a verb, from the beginning of its clause to it. */
    static Set<String> before(Line line, int verb) {
        Set<String> keys = new HashSet<>();
        add(line, clauseStart(line, verb), verb - 1, keys);
        return keys;
    }

    /** Of a verb, from its last token to the end of its clause. */
    static Set<String> behind(Line line, int last) {
        Set<String> keys = new HashSet<>();
        add(line, last + 1, clauseEnd(line, last), keys);
        return keys;
    }

    /** Of a word in a noun phrase: whom it describes, the phrase's other words, its owner, and what stands behind it. */
    static Set<String> in(NounPhrase phrase, int at, ListedWord word) {
        Line line = phrase.line();
        Set<String> keys = in(phrase);
        line.indexes(at, at + word.rest().size()).forEach(i -> keys.remove(stem(line.token(i))));
        return keys;
    }

    /** Of a noun phrase: whom it describes, its words, its owner, and what stands behind it. */
    static Set<String> in(NounPhrase phrase) {
        Line line = phrase.line();
        Set<String> keys = new HashSet<>();
        phrase.bearer().ifPresent(name -> keys.add(key(name)));
        int first = line.token(phrase.first() - 1).lower().matches(YEAR) ? phrase.first() - 1 : phrase.first();
        add(line, first, phrase.head(), keys);
        addOwner(line, phrase.first(), keys);
        addBehind(line, phrase.head(), keys);
        return keys;
    }

    /** "To hospital" behind "rushed", "the island" behind "seized". */
    static Optional<String> nextNoun(Line line, int at) {
        return line.indexes(at + 1, Math.min(at + SHORT, clauseEnd(line, at))).stream()
                .takeWhile(i -> !endsObject(line.token(i)))
                .filter(i -> line.token(i).part().isNoun()
                        && isLast(line.token(i + 1).part()))
                .findFirst()
                .map(i -> NEXT + stem(line.token(i)));
    }

    /** "Seized the keeper's boat" tells of a boat. */
    private static boolean isLast(PartOfSpeech next) {
        return !next.isNoun() && next != PartOfSpeech.POSSESSIVE_ENDING;
    }

    /** "The tram" before "overturned". */
    static String nounBefore(Line line, int at) {
        for (int i = at - 1; i >= clauseStart(line, at); i--) {
            if (line.token(i).part().isNoun()) {
                return tells(line.token(i)) ? "< " + stem(line.token(i)) : "";
            }
        }
        return "";
    }

    private static int clauseStart(Line line, int at) {
        int from = at;
        while (at - from < OBJECT && from > 0 && isInClause(line.token(from - 1))) {
            from--;
        }
        return from;
    }

    private static int clauseEnd(Line line, int at) {
        int to = at;
        while (to - at < OBJECT && to + 1 < line.size() && isInClause(line.token(to + 1))) {
            to++;
        }
        return to;
    }

    private static boolean isInClause(Token token) {
        return token.part() != PartOfSpeech.MARK && token.part() != PartOfSpeech.QUESTION_WORD;
    }

    /** "Brook's" before "resignation". */
    private static void addOwner(Line line, int first, Set<String> keys) {
        boolean owned = line.token(first - 1).lower().equals("'s")
                || line.token(first - 1).lower().equals("'");
        if (owned) {
            add(line, first - 2, first - 2, keys);
        }
    }

    /** "Of the ferry" behind "sinking". */
    private static void addBehind(Line line, int head, Set<String> keys) {
        if (PREPOSITIONS.contains(line.token(head + 1).lower())) {
            int to = head + 1;
            while (to - head <= AROUND && isOfPhrase(line.token(to + 1))) {
                to++;
            }
            add(line, head + 2, to, keys);
        }
    }

    private static boolean isOfPhrase(Token token) {
        PartOfSpeech part = token.part();
        return part.isNoun()
                || part == PartOfSpeech.ADJECTIVE
                || part == PartOfSpeech.DETERMINER
                || part == PartOfSpeech.POSSESSIVE_ENDING
                || part == PartOfSpeech.POSSESSIVE_PRONOUN
                || part == PartOfSpeech.NUMBER;
    }

    private static void add(Line line, int from, int to, Set<String> keys) {
        line.indexes(from, to).forEach(i -> key(line, i).ifPresent(keys::add));
    }

    /** Whom or what a token speaks of: an entity of the story or the stem of a noun or number. */
    static Optional<String> key(Line line, int at) {
        Optional<String> entity = line.spokenNameAt(at).map(Keys::key);
        return entity.isPresent() || !tells(line.token(at)) ? entity : Optional.of(stem(line.token(at)));
    }

    private static String key(Named name) {
        return ENTITY + name.type() + " " + name.entity();
    }

    private static boolean tells(Token token) {
        boolean noun = token.part().isNoun() && isTelling(token);
        return noun || token.lower().matches("\\d{2,}");
    }

    /** What fits everything says nothing of what it is. */
    static boolean isTelling(Token token) {
        return !GENERIC.contains(token.lower());
    }

    static String stem(Token token) {
        return Words.in(token.lower()).all().stream()
                .map(Word::stem)
                .findFirst()
                .orElse("");
    }
}
