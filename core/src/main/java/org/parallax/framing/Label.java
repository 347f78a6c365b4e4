package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * A word of the outlet's own for a thing that others may call differently.
 *
 * @param line where it stands
 * @param word what the list says of it
 * @param beside of a verb, the noun that it is said of most closely; "" where there is none
 * @param view how the thing is seen, by the word or by a word beside it that judges
 * @param evidence the word, with what belongs to it
 * @param keys what it is said of: entities and stems of words beside it
 * @param definite whether it is a thing that the reader knows: "the crash"
 * @param source whose report the outlet words here; "" where it speaks for itself
 */
record Label(
        Line line,
        ListedWord word,
        String beside,
        String view,
        Evidence evidence,
        Set<String> keys,
        boolean definite,
        String source) {

    private static final int AROUND = 5;
    private static final int OBJECT = 10;
    private static final int SHORT = 5;

    /** Before which a verb's object has come. */
    private static final Set<String> ENDS = WordSets.of(Label.class, "ends an object");

    private static final String BRINGING_ABOUT = "winning over";
    private static final Set<String> PREPOSITIONS = WordSets.of(Label.class, "behind a noun");
    private static final Set<String> DEFINITE = WordSets.of(Label.class, "definite");
    private static final String ENTITY = "@";
    private static final Set<String> GENERIC = WordSets.of(Label.class, "fits everything");

    private static final PerArticleWith<Voice, List<Label>> LABELS =
            PerArticleWith.by((article, voice) -> List.copyOf(labels(voice)));

    /** All of an article, in order. */
    static List<Label> in(Voice voice) {
        return voice.read(LABELS);
    }

    private static List<Label> labels(Voice voice) {
        List<Label> labels = new ArrayList<>();
        for (Line line : voice.linesWith(WordList.LABELS::has)) {
            for (int at = 0; at < line.size(); at++) {
                for (ListedWord word : WordList.LABELS.at(line, at)) {
                    label(line, at, word).ifPresent(labels::add);
                }
            }
        }
        return labels;
    }

    private static Optional<Label> label(Line line, int at, ListedWord word) {
        Optional<String> source = line.isNamed(at) ? Optional.empty() : source(line, at);
        return source.flatMap(whose -> switch (word.place()) {
            case VERB -> ofVerb(line, at, word, whose);
            case NOUN -> ofPhrase(line, at, word, whose);
            case ADJECTIVE, BEFORE, ADVERB -> ofPhrase(line, at, word, "");
        });
    }

    /** Words between quotation marks are the speaker's. What describes a thing is said to the reader, in whosever report. */
    private static Optional<String> source(Line line, int at) {
        TextSpan place = line.span(at, at);
        return line.voice().isOwn(place)
                ? Optional.of("")
                : line.voice()
                        .sourceAt(place)
                        .filter(whose -> !whose.isEmpty() && !line.voice().isQuoted(place));
    }

    private static Optional<Label> ofVerb(Line line, int at, ListedWord word, String source) {
        int last = at + word.rest().size();
        OptionalInt deed = deed(line, last);
        if (word.group().equals(BRINGING_ABOUT) && deed.isEmpty()) {
            return Optional.empty();
        }
        Set<String> keys = new HashSet<>();
        add(line, clauseStart(line, at), at - 1, keys);
        String next = nextNoun(line, last).orElse(keys.isEmpty() ? "" : nounBefore(line, at));
        add(line, last + 1, clauseEnd(line, last), keys);
        int end = word.group().equals(BRINGING_ABOUT) ? deed.getAsInt() : withObject(line, last);
        Evidence words = line.evidence(at, end);
        return Optional.of(new Label(line, word, next, word.view(), words, Set.copyOf(keys), false, source));
    }

    /** "Made the crew sail", "forced Jon Lund to leave": who makes somebody do something is told with the deed. */
    private static OptionalInt deed(Line line, int at) {
        return line.indexes(at + 2, at + SHORT + 1).stream()
                .mapToInt(i -> i)
                .takeWhile(i -> line.token(i - 1).part() != PartOfSpeech.MARK && line.isUnquoted(i))
                .filter(i -> isDeed(line, i))
                .findFirst();
    }

    private static boolean isDeed(Line line, int at) {
        PartOfSpeech part = line.token(at).part();
        PartOfSpeech before = line.token(at - 1).part();
        boolean of = before == PartOfSpeech.TO || before.isNoun() || before == PartOfSpeech.PRONOUN;
        return of
                && (part == PartOfSpeech.VERB
                        || (part == PartOfSpeech.GERUND
                                && line.token(at - 1).lower().equals("into")));
    }

    /** "Rushed to hospital": a verb is read with what it is done to, where that is short and whole. */
    private static int withObject(Line line, int at) {
        int last = at;
        for (int i = at + 1; i - at <= SHORT && belongs(line, i); i++) {
            last = line.token(i).part().isNoun() ? i : last;
        }
        boolean whole = line.token(last + 1).part() != PartOfSpeech.POSSESSIVE_ENDING
                && line.span(at, last).length() <= SHORT * SHORT + SHORT;
        return whole ? last : at;
    }

    private static boolean belongs(Line line, int at) {
        PartOfSpeech part = line.token(at).part();
        boolean afterNoun = line.token(at - 1).part().isNoun();
        return afterNoun
                ? part.isNoun()
                : line.isUnquoted(at)
                        && isOfObject(part)
                        && !ENDS.contains(line.token(at).lower());
    }

    private static boolean isOfObject(PartOfSpeech part) {
        return switch (part) {
            case NOUN, NOUNS, NAME, NAMES, ADJECTIVE, DETERMINER, POSSESSIVE_PRONOUN, PREPOSITION, TO, NUMBER -> true;
            default -> false;
        };
    }

    /** "To hospital" behind "rushed", "the island" behind "seized". */
    private static Optional<String> nextNoun(Line line, int at) {
        return line.indexes(at + 1, Math.min(at + SHORT, clauseEnd(line, at))).stream()
                .takeWhile(i -> !ENDS.contains(line.token(i).lower()))
                .filter(i -> line.token(i).part().isNoun()
                        && !line.token(i + 1).part().isNoun())
                .findFirst()
                .map(i -> "> " + stem(line.token(i)));
    }

    /** "The tram" before "overturned". */
    private static String nounBefore(Line line, int at) {
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

    private static Optional<Label> ofPhrase(Line line, int at, ListedWord word, String source) {
        boolean modifies = word.place() != Place.NOUN;
        return line.phraseAt(at)
                .filter(phrase -> modifies || phrase.head() == at + word.rest().size())
                .map(phrase -> ofPhrase(phrase, at, word, source));
    }

    private static Label ofPhrase(NounPhrase phrase, int at, ListedWord word, String source) {
        Line line = phrase.line();
        Set<String> keys = new HashSet<>();
        phrase.bearer().ifPresent(name -> keys.add(ENTITY + name.entity()));
        add(line, phrase.first(), phrase.head(), keys);
        addOwner(line, phrase.first(), keys);
        addBehind(line, phrase.head(), keys);
        line.indexes(at, at + word.rest().size()).forEach(i -> keys.remove(stem(line.token(i))));
        boolean definite = DEFINITE.contains(line.token(phrase.first() - 1).lower());
        return new Label(line, word, "", view(phrase, at, word), phrase.evidence(), keys, definite, source);
    }

    /** A "horror crash" is more than a crash. */
    private static String view(NounPhrase phrase, int at, ListedWord word) {
        return phrase.line().indexes(phrase.first(), at - 1).stream()
                .flatMap(i -> WordList.LOADED.at(phrase.line(), i).stream())
                .map(ListedWord::group)
                .findFirst()
                .orElse(word.view());
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
        Optional<String> entity = line.entityAt(at).map(id -> ENTITY + id);
        return entity.isPresent() || !tells(line.token(at)) ? entity : Optional.of(stem(line.token(at)));
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

    /** How many things two labels are both said of. */
    int shared(Label other) {
        return (int) keys.stream().filter(other.keys::contains).count();
    }

    boolean isBesideTheSame(Label other) {
        return !beside.isEmpty() && beside.equals(other.beside);
    }

    /** Whether both are said of one whom the story knows by name. */
    boolean sharesEntity(Label other) {
        return keys.stream().anyMatch(key -> key.startsWith(ENTITY) && other.keys.contains(key));
    }

    /** "The Sula attack" and "the Orm attack" are two. */
    boolean isApartFrom(Label other) {
        return isOfEntity() && other.isOfEntity() && !sharesEntity(other);
    }

    private boolean isOfEntity() {
        return keys.stream().anyMatch(key -> key.startsWith(ENTITY));
    }

    /** Whether it is nothing but "the crash". */
    boolean isBare() {
        return definite && keys.isEmpty();
    }

    /** Whether it stands where an article tells what it is about: in its headline or its first sentences. */
    boolean isInLead() {
        return line.isHeadline() || line.isInLead();
    }

    boolean isPlain() {
        return view.equals(ListedWord.PLAIN);
    }

    String article() {
        return evidence.article();
    }
}
