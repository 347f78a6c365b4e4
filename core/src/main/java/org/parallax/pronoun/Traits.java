package org.parallax.pronoun;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles.Gender;
import org.parallax.pronoun.Phrase.Kind;
import org.parallax.pronoun.Phrase.Plurality;
import org.parallax.pronoun.Phrase.Role;
import org.parallax.pronoun.Phrase.Sort;

/** Tells what the phrases of a text are: their kind, sort, number, gender, role and topic. One thread. */
final class Traits {

    private static final int NO_TOPIC = -1;
    private static final Set<Kind> DESCRIPTIONS = Set.of(Kind.DEFINITE, Kind.INDEFINITE, Kind.POSSESSED, Kind.BARE);
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "any", "another", "no", "every", "each");
    private static final Set<String> MANY = Set.of(
            "these",
            "those",
            "many",
            "several",
            "few",
            "both",
            "all",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "most",
            "other",
            "some",
            "thousands",
            "hundreds",
            "dozens");

    private final Scene scene;
    private final Sheet sheet;
    private final Genders genders;
    private final Map<String, Integer> topics = new HashMap<>();

    Traits(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.genders = new Genders(scene.text(), scene.entities());
    }

    Phrase pronoun(int at, Word word) {
        boolean possesses = sheet.part(at) == PartOfSpeech.POSSESSIVE_PRONOUN;
        return new Phrase(
                sheet.span(at, at),
                at,
                at,
                at,
                sheet.sentenceOf(at),
                Kind.PRONOUN,
                word == Word.HE || word == Word.SHE ? Sort.PERSON : Sort.NAME,
                word == Word.THEY ? Plurality.MANY : Plurality.ONE,
                word.gender(),
                possesses ? Role.POSSESSOR : role(at, at),
                OptionalInt.empty(),
                NO_TOPIC,
                Optional.of(word));
    }

    /** A phrase with a head noun; one that begins what somebody is ("the head of the committee, Ada Brook") speaks of that person. */
    Phrase noun(int first, int head, int last) {
        OptionalInt entity = sheet.isName(head) ? OptionalInt.of(sheet.entity(head)) : OptionalInt.empty();
        Phrase phrase = noun(first, head, last, entity);
        return isDescription(phrase) ? ofHolder(phrase) : phrase;
    }

    /** Whether a phrase describes one person. */
    static boolean isDescription(Phrase phrase) {
        return phrase.sort() == Sort.PERSON && phrase.number() == Plurality.ONE && DESCRIPTIONS.contains(phrase.kind());
    }

    private Phrase ofHolder(Phrase phrase) {
        OptionalInt holder = sheet.holder(phrase.first(), phrase.head());
        return holder.isEmpty()
                ? phrase
                : phrase.about(holder, topic(holder, phrase.head()), genders.of(holder.getAsInt()));
    }

    private Phrase noun(int first, int head, int last, OptionalInt entity) {
        Kind kind = kind(first, head, entity);
        return new Phrase(
                sheet.span(first, last),
                first,
                head,
                last,
                sheet.sentenceOf(head),
                kind,
                sort(head, kind),
                number(first, head, kind),
                entity.isPresent() ? genders.of(entity.getAsInt()) : Genders.ofNoun(sheet.lower(head)),
                last > head || sheet.part(last + 1, last) == PartOfSpeech.POSSESSIVE_ENDING
                        ? Role.POSSESSOR
                        : role(first, last),
                entity,
                topic(entity, head),
                Optional.empty());
    }

    private int topic(OptionalInt entity, int head) {
        String key = entity.isPresent()
                ? "#" + entity.getAsInt()
                : Nouns.singular(sheet.lower(head), sheet.part(head))
                        + (sheet.part(head) == PartOfSpeech.NOUNS ? "+" : "");
        return topics.computeIfAbsent(key, noun -> topics.size());
    }

    private Kind kind(int first, int head, OptionalInt entity) {
        if (entity.isPresent()) {
            NameType type = scene.entities().get(entity.getAsInt()).type();
            return type == NameType.PERSON
                    ? Kind.PERSON_NAME
                    : type == NameType.ORGANIZATION ? Kind.ORGANIZATION_NAME : Kind.PLACE_NAME;
        }
        if (sheet.part(head).isName()) {
            return Kind.OTHER_NAME;
        }
        String word = sheet.lower(first);
        if (DEMONSTRATIVES.contains(word)) {
            return Kind.DEMONSTRATIVE;
        }
        if (INDEFINITE.contains(word)) {
            return Kind.INDEFINITE;
        }
        return switch (sheet.part(first)) {
            case DETERMINER -> Kind.DEFINITE;
            case POSSESSIVE_PRONOUN -> Kind.POSSESSED;
            case NUMBER -> Kind.COUNTED;
            default -> holdsPossessor(first, head) ? Kind.POSSESSED : Kind.BARE;
        };
    }

    private boolean holdsPossessor(int first, int head) {
        for (int at = first; at < head; at++) {
            if (sheet.part(at) == PartOfSpeech.POSSESSIVE_ENDING) {
                return true;
            }
        }
        return false;
    }

    private Sort sort(int head, Kind kind) {
        return switch (kind) {
            case PERSON_NAME -> Sort.PERSON;
            case ORGANIZATION_NAME -> Sort.GROUP;
            case PLACE_NAME -> Sort.PLACE;
            case OTHER_NAME -> {
                Sort sort = Nouns.sort(sheet.lower(head), sheet.part(head));
                yield sort == Sort.THING || sort == Sort.PERSON_BY_ENDING || sort == Sort.ABSTRACT ? Sort.NAME : sort;
            }
            default -> Nouns.sort(sheet.lower(head), sheet.part(head));
        };
    }

    private Plurality number(int first, int head, Kind kind) {
        if (kind == Kind.PERSON_NAME) {
            return Plurality.ONE;
        }
        if (kind == Kind.ORGANIZATION_NAME || kind == Kind.PLACE_NAME) {
            return Plurality.EITHER;
        }
        if (sheet.lower(first).equals("one") && sheet.lower(first + 1).equals("of")) {
            return Plurality.ONE;
        }
        if (sheet.lower(head).equals("people") || sheet.lower(head).equals("police")) {
            return Plurality.MANY;
        }
        boolean plural = sheet.part(head) == PartOfSpeech.NOUNS
                || sheet.part(head) == PartOfSpeech.NAMES
                || (MANY.contains(sheet.lower(first))
                        && (first == head
                                || sheet.lower(first + 1).equals("of")
                                || sheet.part(head) != PartOfSpeech.NOUN));
        return plural ? Plurality.MANY : Nouns.isGroup(sheet.lower(head)) ? Plurality.EITHER : Plurality.ONE;
    }

    /** What a phrase is in its clause, by its neighbours. */
    private Role role(int first, int last) {
        PartOfSpeech before = sheet.part(first - 1, first);
        if (before == PartOfSpeech.PREPOSITION || before == PartOfSpeech.TO) {
            boolean clause = followedByVerb(last) && !sheet.lower(first - 1).equals("of");
            return clause ? Role.SUBJECT : sheet.lower(first - 1).equals("of") ? Role.AFTER_OF : Role.AFTER_PREPOSITION;
        }
        if (followedByVerb(last)) {
            return Role.SUBJECT;
        }
        if (before.isVerb() || before == PartOfSpeech.PARTICIPLE || before == PartOfSpeech.GERUND) {
            return Role.OBJECT;
        }
        boolean opens = before == PartOfSpeech.MARK
                || before == PartOfSpeech.QUESTION_WORD
                || before == PartOfSpeech.CONJUNCTION;
        return opens && first == sheet.sentence(sheet.sentenceOf(first)).start() ? Role.SUBJECT : Role.OTHER;
    }

    private boolean followedByVerb(int last) {
        int at = last + 1;
        while (sheet.part(at, last) == PartOfSpeech.ADVERB) {
            at++;
        }
        return sheet.part(at, last).isVerb();
    }

    /** Phrases that "and" joins. */
    Phrase several(Phrase first, Phrase last) {
        return new Phrase(
                sheet.span(first.first(), last.last()),
                first.first(),
                last.head(),
                last.last(),
                last.sentence(),
                Kind.SEVERAL,
                first.sort(),
                Plurality.MANY,
                Gender.UNKNOWN,
                first.role() == Role.SUBJECT ? Role.SUBJECT : role(first.first(), last.last()),
                OptionalInt.empty(),
                topics.computeIfAbsent(first.topic() + "&" + last.topic(), both -> topics.size()),
                Optional.empty());
    }
}
