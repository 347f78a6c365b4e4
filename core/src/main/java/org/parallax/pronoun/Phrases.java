package org.parallax.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.PartOfSpeech;
import org.parallax.pronoun.Phrase.Kind;

/**
 * Finds the noun phrases and third-person pronouns of a text, in order; without what follows their head noun ("the mayor" of "the mayor of the
 * town"). A phrase before "'s" is one of its own, and so are a name within another phrase and phrases that "and" joins. One thread.
 */
final class Phrases {

    private static final Set<String> PARTS = Set.of(
            "some",
            "many",
            "most",
            "all",
            "several",
            "few",
            "one",
            "none",
            "each",
            "both",
            "half",
            "any",
            "those",
            "thousands",
            "hundreds",
            "dozens");
    private static final Set<String> WITHOUT_NOUN =
            Set.of("those", "many", "some", "most", "few", "both", "several", "others");

    private final Sheet sheet;
    private final Traits traits;
    private final List<Phrase> found = new ArrayList<>();

    private Phrases(Scene scene, Sheet sheet) {
        this.sheet = sheet;
        this.traits = new Traits(scene, sheet);
    }

    static List<Phrase> in(Scene scene, Sheet sheet) {
        Phrases phrases = new Phrases(scene, sheet);
        for (int i = 0; i < sheet.sentences(); i++) {
            phrases.sentence(sheet.sentence(i).start(), sheet.sentence(i).end());
        }
        return List.copyOf(phrases.found);
    }

    private void sentence(int from, int to) {
        int before = found.size();
        int at = from;
        while (at < to) {
            at = pronoun(at) ? at + 1 : Math.max(at + 1, phrase(at, to));
        }
        several(before);
        descriptions(before);
        found.subList(before, found.size())
                .sort(Comparator.comparingInt(Phrase::first).thenComparing(p -> -p.last()));
    }

    private boolean pronoun(int at) {
        Optional<Word> word = sheet.isName(at) ? Optional.empty() : Word.of(sheet.lower(at));
        word.ifPresent(which -> found.add(traits.pronoun(at, which)));
        boolean possesses = word.isPresent() && sheet.part(at) == PartOfSpeech.POSSESSIVE_PRONOUN;
        return word.isPresent() && !possesses;
    }

    /** Reads a phrase that begins at a token; the token after it. */
    private int phrase(int from, int to) {
        int head = -1;
        int at = from;
        while (at < to && goesOn(from, at, to)) {
            if (sheet.isName(at)) {
                at = Math.max(at + 1, Math.min(to, sheet.nameEnd(at)));
                head = at - 1;
            } else {
                boolean ending = sheet.part(at) == PartOfSpeech.POSSESSIVE_ENDING;
                if (ending) {
                    add(from, head, at);
                }
                head = sheet.part(at).isNoun() ? at : head;
                at++;
            }
        }
        if (head >= 0 && !isPossessor(head)) {
            add(from, head, head);
            return Math.max(at, head + 1);
        }
        if (head < 0
                && at - from <= 2
                && WITHOUT_NOUN.contains(sheet.lower(from))
                && !sheet.lower(from + 1).equals("of")) {
            found.add(traits.noun(from, Math.max(from, at - 1), Math.max(from, at - 1)));
        }
        return at;
    }

    private boolean isPossessor(int head) {
        return !found.isEmpty()
                && found.get(found.size() - 1).head() == head
                && found.get(found.size() - 1).word().isEmpty();
    }

    private boolean goesOn(int from, int at, int to) {
        if (sheet.isName(at)) {
            return true;
        }
        if (at > from && isWeekday(at)) {
            return false;
        }
        return switch (sheet.part(at)) {
            case NOUN, NOUNS, NAME, NAMES, ADJECTIVE, NUMBER -> true;
            case DETERMINER, POSSESSIVE_PRONOUN ->
                at == from
                        || sheet.lower(at - 1).equals("all")
                        || sheet.lower(at - 1).equals("both");
            case POSSESSIVE_ENDING ->
                at > from && (sheet.isName(at - 1) || sheet.part(at - 1).isNoun());
            case PARTICIPLE, GERUND, ADVERB -> at > from && at + 1 < to && isNominal(at + 1);
            default -> false;
        };
    }

    private boolean isNominal(int at) {
        PartOfSpeech part = sheet.part(at);
        return sheet.isName(at) || part.isNoun() || part == PartOfSpeech.ADJECTIVE;
    }

    private boolean isWeekday(int at) {
        return sheet.lower(at).endsWith("day") && sheet.part(at).isName();
    }

    private void add(int from, int head, int last) {
        Phrase phrase = traits.noun(from, head, last);
        for (int at = from; at < head; at++) {
            if (sheet.isName(at)
                    && sheet.entity(at) != sheet.entity(head)
                    && (at == from || sheet.entity(at - 1) != sheet.entity(at))) {
                int end = Math.min(head, sheet.nameEnd(at)) - 1;
                if (found.stream().skip(Math.max(0, found.size() - 4)).noneMatch(p -> p.head() == end)) {
                    found.add(traits.noun(at, end, end));
                }
            }
        }
        if (from > 1 && sheet.lower(from - 1).equals("of") && PARTS.contains(sheet.lower(from - 2))) {
            found.add(traits.noun(from - 2, head, last));
        }
        found.add(phrase);
    }

    /** "Ada Brook, the harbour master, …": a description beside a person's name speaks of that person. */
    private void descriptions(int from) {
        for (int i = from + 1; i < found.size(); i++) {
            Phrase name = found.get(i - 1);
            Phrase description = found.get(i);
            if (name.kind() == Kind.PERSON_NAME && Traits.isDescription(description) && joins(name, description, ",")) {
                found.set(i, description.about(name.entity(), name.topic(), name.gender()));
            }
        }
    }

    /** "Ada and Tom", "the crew, the cook and the captain". */
    private void several(int from) {
        List<Phrase> phrases = found.subList(from, found.size()).stream()
                .filter(phrase -> !phrase.isPronoun())
                .sorted(Comparator.comparingInt(Phrase::first).thenComparingInt(Phrase::last))
                .toList();
        for (int i = 1; i < phrases.size(); i++) {
            Phrase last = phrases.get(i);
            int start = i - 1;
            if (joins(phrases.get(start), last, "and") || joins(phrases.get(start), last, "&")) {
                while (start > 0 && joins(phrases.get(start - 1), phrases.get(start), ",")) {
                    start--;
                }
                found.add(traits.several(phrases.get(start), last));
            }
        }
    }

    private boolean joins(Phrase one, Phrase other, String word) {
        return one.last() + 2 == other.first() && sheet.lower(one.last() + 1).equals(word);
    }
}
