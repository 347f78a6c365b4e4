package org.parallax.pronoun;

import java.util.List;
import java.util.function.IntPredicate;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Sentence;
import org.parallax.name.Titles.Gender;
import org.parallax.pronoun.Phrase.Kind;
import org.parallax.pronoun.Phrase.Role;
import org.parallax.pronoun.Phrase.Sort;
import org.parallax.pronoun.Word.Case;

/** Answers each {@link Feature} of a pronoun and a phrase before it. Threads may share it. */
@SuppressWarnings("EnumOrdinal") // answers are numbered as the learned rows are: who moves a constant trains again
final class Features {

    private static final int NEIGHBOURS = 4;

    private final Scene scene;
    private final Sheet sheet;
    private final List<Phrase> phrases;
    private final Speech speech;
    private final int[] paragraphs;
    private final int[] earlier;
    private final int[] verbs;
    private final int[] borders;

    Features(Scene scene, Sheet sheet, List<Phrase> phrases) {
        this.scene = scene;
        this.sheet = sheet;
        this.phrases = phrases;
        this.speech = new Speech(scene, sheet);
        this.paragraphs =
                scene.sentences().stream().mapToInt(Sentence::paragraph).toArray();
        this.earlier = earlier();
        this.verbs = countsBefore(at -> sheet.part(at).isVerb());
        this.borders = countsBefore(this::isBorder);
    }

    /** How many phrases before each are of its topic. */
    private int[] earlier() {
        int[] counts = new int[phrases.size() * 2 + 2];
        int[] of = new int[phrases.size()];
        for (int i = 0; i < of.length; i++) {
            int topic = phrases.get(i).topic();
            of[i] = topic < 0 ? 0 : counts[topic]++;
        }
        return of;
    }

    private int[] countsBefore(IntPredicate which) {
        int[] counts = new int[sheet.size() + 1];
        for (int at = 0; at < sheet.size(); at++) {
            counts[at + 1] = counts[at] + (which.test(at) ? 1 : 0);
        }
        return counts;
    }

    /** Where one clause may end and another begin. */
    private boolean isBorder(int at) {
        PartOfSpeech part = sheet.part(at);
        String word = sheet.lower(at);
        return part == PartOfSpeech.CONJUNCTION
                || part == PartOfSpeech.QUESTION_WORD
                || word.equals(",")
                || word.equals("that");
    }

    /** Whether a pronoun can take a phrase up at all: "she" is no "he", no man, no board and no name in what she says herself. */
    boolean isPossible(int pronoun, int candidate) {
        Phrase it = phrases.get(pronoun);
        Phrase phrase = phrases.get(candidate);
        Word word = it.word().orElseThrow();
        boolean person = word == Word.HE || word == Word.SHE;
        if (person && speech.wouldSayI(phrase, it)) {
            return false;
        }
        if (phrase.isPronoun()) {
            return phrase.word().get() == word || !(person || (word == Word.IT && phrase.sort() == Sort.PERSON));
        }
        boolean otherGender = person && phrase.gender() != Gender.UNKNOWN && phrase.gender() != word.gender();
        boolean otherSort = person ? isOfNoPerson(phrase.kind()) : word == Word.IT && phrase.kind() == Kind.PERSON_NAME;
        return !otherGender && !otherSort && !(person && speech.says(phrase, it) == Speech.OWN_WORDS);
    }

    private static boolean isOfNoPerson(Kind kind) {
        return kind == Kind.ORGANIZATION_NAME || kind == Kind.PLACE_NAME;
    }

    /** Whether a pronoun surely means nothing that was named. */
    boolean isEmpty(Phrase it) {
        return it.word().filter(word -> word == Word.IT).isPresent()
                && it.role() != Role.POSSESSOR
                && EmptyIt.of(sheet, it.first()) == EmptyIt.THAT_CLAUSE;
    }

    /** The answers for a pronoun that means nothing that was named, from those {@link #about} it. */
    int[] nothing(int[] about, Outlook outlook) {
        int[] answers = about.clone();
        put(answers, Feature.KIND, 16);
        put(answers, Feature.RIVALS, bucket(outlook.lateRivals(), 0, 1, 2, 3, 4, 6, 9, 15));
        return numbered(answers);
    }

    /** The answers for a pronoun that takes a phrase up, from those {@link #about} it. */
    int[] of(int[] about, Outlook outlook, int candidate) {
        Phrase it = phrases.get(outlook.pronoun());
        Phrase phrase = phrases.get(candidate);
        int[] answers = about.clone();
        words(answers, phrase, it.word().orElseThrow());
        distance(answers, phrase, it);
        position(answers, phrase, it, candidate);
        talk(answers, phrase, it);
        put(answers, Feature.RIVALS, 1 + bucket(outlook.rivals(candidate), 0, 1, 2, 3, 5, 8, 14));
        put(answers, Feature.MENTIONS, phrase.isPronoun() ? 7 : 1 + bucket(earlier[candidate], 0, 1, 3, 7));
        put(answers, Feature.LATELY, phrase.isPronoun() ? 5 : 1 + Math.min(3, outlook.lately(phrase, it)));
        boolean subject = phrase.role() == Role.SUBJECT;
        put(answers, Feature.SUBJECTS, !subject ? 1 : outlook.isLastSubject(candidate) ? 2 : 3);
        return numbered(answers);
    }

    /** What a pronoun itself and its neighbours tell, whatever it takes up: not yet numbered. */
    int[] about(int pronoun) {
        Phrase it = phrases.get(pronoun);
        Word word = it.word().orElseThrow();
        Case position = caseOf(it);
        boolean canBeEmpty = word == Word.IT && position != Case.POSSESSIVE;
        int[] answers = new int[Feature.values().length];
        put(answers, Feature.PRONOUN, 1 + word.ordinal() * 3 + position.ordinal());
        put(
                answers,
                Feature.EMPTY_IT,
                canBeEmpty ? 1 + EmptyIt.of(sheet, it.first()).ordinal() : 0);
        put(answers, Feature.AFTER, 1 + sheet.part(it.last() + 1, it.first()).ordinal());
        put(answers, Feature.BEFORE, 1 + sheet.part(it.first() - 1, it.first()).ordinal());
        put(answers, Feature.PREDICATE, position == Case.SUBJECT ? 1 + Predicates.after(sheet, it.last()) : 1);
        return answers;
    }

    private static Case caseOf(Phrase it) {
        return switch (it.role()) {
            case POSSESSOR -> Case.POSSESSIVE;
            case OBJECT, AFTER_OF, AFTER_PREPOSITION -> Case.OBJECT;
            default -> Case.SUBJECT;
        };
    }

    private static void words(int[] answers, Phrase phrase, Word word) {
        int which = word.ordinal();
        put(
                answers,
                Feature.KIND,
                1 + phrase.kind().ordinal() + phrase.word().map(Word::ordinal).orElse(0));
        put(answers, Feature.NUMBER, 1 + phrase.number().ordinal() * 4 + which);
        put(answers, Feature.GENDER, 1 + phrase.gender().ordinal() * 4 + which);
        put(answers, Feature.SORT, 1 + phrase.sort().ordinal() * 4 + which);
    }

    private void distance(int[] answers, Phrase phrase, Phrase it) {
        boolean same = phrase.sentence() == it.sentence();
        int verbsBetween = verbs[it.first()] - verbs[Math.min(it.first(), phrase.last() + 1)];
        int bordersBetween = borders[it.first()] - borders[Math.min(it.first(), phrase.last() + 1)];
        put(answers, Feature.SENTENCES, 1 + bucket(it.sentence() - phrase.sentence(), 0, 1, 2, 3, 5, 8));
        put(answers, Feature.TOKENS, 1 + bucket(it.first() - phrase.last(), 1, 2, 4, 7, 11, 18, 30, 50, 90));
        put(answers, Feature.PARAGRAPHS, 1 + Math.min(3, paragraphs[it.sentence()] - paragraphs[phrase.sentence()]));
        put(answers, Feature.VERBS, same ? 1 + Math.min(4, verbsBetween) : 6);
        put(answers, Feature.BORDERS, same ? 1 + Math.min(4, bordersBetween) : 6);
    }

    private void position(int[] answers, Phrase phrase, Phrase it, int candidate) {
        int same = phrase.sentence() == it.sentence() ? 1 : 0;
        boolean begins = phrase.first() == sheet.sentence(phrase.sentence()).start();
        put(answers, Feature.ROLE, 1 + phrase.role().ordinal());
        put(
                answers,
                Feature.ROLES,
                1 + (phrase.role().ordinal() * 3 + caseOf(it).ordinal()) * 2 + same);
        put(answers, Feature.BEGINS, begins ? 2 : 1);
        put(answers, Feature.FOLLOWED, 1 + followed(phrase));
        put(answers, Feature.WITHIN, 1 + within(phrase, candidate));
        put(answers, Feature.HEADLINE, inHeadline(phrase) ? 2 : 1);
        put(answers, Feature.FIRST_TOPIC, phrase.topic() >= 0 && phrase.topic() <= 1 ? 2 : 1);
    }

    private void talk(int[] answers, Phrase phrase, Phrase it) {
        put(answers, Feature.QUOTATIONS, 1 + speech.quotations(phrase, it));
        put(answers, Feature.SPEAKER, speech.speaker(phrase, it));
        put(answers, Feature.SOURCE, speech.isSource(phrase) ? 2 : 1);
        put(answers, Feature.SAYS, speech.says(phrase, it));
        put(answers, Feature.TURN, speech.turn(phrase, it));
        put(answers, Feature.AGAIN, again(phrase, it));
    }

    private boolean inHeadline(Phrase phrase) {
        return scene.headline().filter(span -> span.overlaps(phrase.span())).isPresent();
    }

    private static int again(Phrase phrase, Phrase it) {
        if (!phrase.isPronoun()) {
            return 1;
        }
        return !phrase.word().equals(it.word()) ? 2 : caseOf(phrase) != caseOf(it) ? 3 : 4;
    }

    private int followed(Phrase phrase) {
        return switch (sheet.lower(phrase.last() + 1)) {
            case "who", "whom", "whose" -> 1;
            case "which", "that" -> 2;
            case "of" -> 3;
            case "," -> 4;
            case "and", "or" -> 5;
            default ->
                switch (sheet.part(phrase.last() + 1, phrase.last())) {
                    case PREPOSITION, TO -> 6;
                    case MARK -> 7;
                    default -> 0;
                };
        };
    }

    /** Whether a phrase is one of several that "and" joins, or part of a longer one. */
    private int within(Phrase phrase, int candidate) {
        for (int i = Math.max(0, candidate - NEIGHBOURS);
                i <= Math.min(phrases.size() - 1, candidate + NEIGHBOURS);
                i++) {
            Phrase other = phrases.get(i);
            boolean holds = other.first() <= phrase.first() && other.last() >= phrase.last();
            if (i != candidate && !other.isPronoun() && holds) {
                return other.kind() == Kind.SEVERAL ? 1 : 2;
            }
        }
        return 0;
    }

    private static int bucket(int value, int... ends) {
        int bucket = 0;
        while (bucket < ends.length && value > ends[bucket]) {
            bucket++;
        }
        return bucket;
    }

    private static void put(int[] answers, Feature feature, int answer) {
        answers[feature.ordinal()] = answer;
    }

    private static int[] numbered(int[] answers) {
        int[] numbers = new int[answers.length];
        for (Feature feature : Feature.values()) {
            numbers[feature.ordinal()] = feature.answer(answers[feature.ordinal()]);
        }
        return numbers;
    }
}
