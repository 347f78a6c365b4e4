package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Evidence;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * A word of the outlet's own for a thing that others may call differently.
 *
 * @param line where it stands
 * @param at its token
 * @param word what the list says of it
 * @param evidence the word, with what belongs to it
 * @param keys what it is said of: entities and stems of words beside it
 * @param definite whether it is a thing that the reader knows: "the crash"
 */
record Label(Line line, int at, ListedWord word, Evidence evidence, Set<String> keys, boolean definite) {

    private static final int AROUND = 5;
    private static final int OBJECT = 10;
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "against", "on", "in", "by", "over", "at", "from", "with", "between", "to");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "'s");
    private static final String ENTITY = "@";

    /** All of an article, in order. */
    static List<Label> in(Voice voice) {
        List<Label> labels = new ArrayList<>();
        for (Line line : voice.linesWith(WordList.LABELS::has)) {
            for (int at = 0; at < line.size(); at++) {
                for (ListedWord word : WordList.LABELS.at(line, at)) {
                    label(line, at, word).filter(Label::isOwn).ifPresent(labels::add);
                }
            }
        }
        return labels;
    }

    private boolean isOwn() {
        return line.voice().isOwn(evidence.span()) && !line.isNamed(at);
    }

    private static Optional<Label> label(Line line, int at, ListedWord word) {
        return word.place() == Place.VERB ? Optional.of(ofVerb(line, at, word)) : ofPhrase(line, at, word);
    }

    private static Label ofVerb(Line line, int at, ListedWord word) {
        int last = at + word.rest().size();
        Set<String> keys = new HashSet<>();
        add(line, clauseStart(line, at), at - 1, true, keys);
        add(line, last + 1, clauseEnd(line, last), true, keys);
        return new Label(line, at, word, line.evidence(at, last), Set.copyOf(keys), false);
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

    private static Optional<Label> ofPhrase(Line line, int at, ListedWord word) {
        Optional<NounPhrase> around = line.phraseAt(at);
        boolean fits = around.filter(phrase -> word.place() == Place.ADJECTIVE || phrase.head() == at)
                .isPresent();
        return fits ? around.map(phrase -> ofPhrase(phrase, at, word)) : Optional.empty();
    }

    private static Label ofPhrase(NounPhrase phrase, int at, ListedWord word) {
        Line line = phrase.line();
        Set<String> keys = new HashSet<>();
        phrase.bearer().ifPresent(name -> keys.add(ENTITY + name.entity().id()));
        if (word.place() != Place.ADJECTIVE) {
            add(line, phrase.first(), phrase.head(), false, keys);
            addOwner(line, phrase.first(), keys);
            addBehind(line, phrase.head(), keys);
        }
        keys.remove(stem(line.token(at)));
        boolean definite = DEFINITE.contains(line.token(phrase.first() - 1).lower());
        return new Label(line, at, word, phrase.evidence(), keys, definite);
    }

    /** "Brook's" before "resignation". */
    private static void addOwner(Line line, int first, Set<String> keys) {
        boolean owned = line.token(first - 1).lower().equals("'s")
                || line.token(first - 1).lower().equals("'");
        if (owned) {
            add(line, first - 2, first - 2, false, keys);
        }
    }

    /** "Of the ferry" behind "sinking". */
    private static void addBehind(Line line, int head, Set<String> keys) {
        if (PREPOSITIONS.contains(line.token(head + 1).lower())) {
            int to = head + 1;
            while (to - head <= AROUND && isOfPhrase(line.token(to + 1))) {
                to++;
            }
            add(line, head + 2, to, false, keys);
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

    private static void add(Line line, int from, int to, boolean namesOnly, Set<String> keys) {
        for (int i : line.indexes(from, to)) {
            Optional<Voice.Named> name = line.nameAt(i);
            name.ifPresent(named -> keys.add(ENTITY + named.entity().id()));
            line.voice().entityAt(line.token(i).span()).ifPresent(id -> keys.add(ENTITY + id));
            boolean tells = name.isEmpty()
                    && (line.token(i).part() == PartOfSpeech.NOUN
                            || line.token(i).part() == PartOfSpeech.NOUNS
                            || line.token(i).part().isName());
            if (tells && !namesOnly) {
                keys.add(stem(line.token(i)));
            }
        }
    }

    private static String stem(Token token) {
        return Words.in(token.lower()).all().stream()
                .map(Word::stem)
                .findFirst()
                .orElse("");
    }

    /** How many things two labels are both said of. */
    int shared(Label other) {
        return (int) keys.stream().filter(other.keys::contains).count();
    }

    /** Whether it is nothing but "the crash". */
    boolean isBare() {
        return definite && keys.isEmpty();
    }
}
