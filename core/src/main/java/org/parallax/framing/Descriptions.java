package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Token;
import org.parallax.language.WordSets;
import org.parallax.story.PerArticleWith;

/** Finds what an article calls those whom it names: before the name, behind it, behind "is", and in place of it. Threads may share it. */
final class Descriptions {

    private static final PerArticleWith<Voice, List<Description>> DESCRIPTIONS =
            PerArticleWith.by((article, voice) -> List.copyOf(descriptions(voice)));

    private static final Set<String> BEING = WordSets.of(Descriptions.class, "being");
    private static final Set<String> TITLES = WordSets.of(Descriptions.class, "titles");
    private static final Set<String> NOBODY = WordSets.of(Descriptions.class, "describes nobody");
    private static final Set<String> PLAIN = WordSets.of(Descriptions.class, "tells little alone");

    private Descriptions() {}

    /** All of an article, in order. */
    static List<Description> in(Voice voice) {
        return voice.read(DESCRIPTIONS);
    }

    private static List<Description> descriptions(Voice voice) {
        List<Description> found = new ArrayList<>();
        for (Line line : voice.lines()) {
            for (int at = 0; at < line.size(); at++) {
                addAt(line, at, found);
            }
        }
        return found;
    }

    private static void addAt(Line line, int at, List<Description> found) {
        Optional<Named> name = line.nameAt(at);
        if (name.isEmpty()) {
            inPlaceOfName(line, at).ifPresent(found::add);
        } else if (name.get().span().start() == line.token(at).span().start() && line.isUnquoted(at)) {
            beforeName(line, at, name.get()).ifPresent(found::add);
            behindName(line, at, name.get()).ifPresent(found::add);
        }
    }

    /** "savings giant Tarn Bank", "city rivals the Orm Rovers". */
    private static Optional<Description> beforeName(Line line, int at, Named name) {
        int head = line.token(at - 1).part() == PartOfSpeech.DETERMINER ? at - 2 : at - 1;
        boolean noun = line.token(head).part().isNoun() && !line.isNamed(head) && !isTitle(line, head);
        return noun && !isModifier(line, lastOf(line, at, name) + 1, head)
                ? line.phraseAt(head)
                        .filter(phrase -> phrase.head() == head)
                        .flatMap(phrase -> description(line, phrase.first(), head, lastOf(line, at, name), name, true))
                : Optional.empty();
    }

    /** "The two-term Sula governor" and "the app Orm bought" describe neither Sula nor Orm. */
    private static boolean isModifier(Line line, int next, int head) {
        PartOfSpeech part = line.token(next).part();
        boolean joins = part == PartOfSpeech.NOUN || part == PartOfSpeech.NOUNS || part == PartOfSpeech.ADJECTIVE;
        boolean person = Kinds.is(line.token(head).lower(), Kinds.Kind.PERSON);
        boolean clause = part.isVerb()
                && !person
                && line.phraseAt(head)
                        .filter(p -> isDefinite(line, p.first() - 1))
                        .isPresent();
        return joins || clause;
    }

    private static boolean isDefinite(Line line, int at) {
        return line.token(at).part() == PartOfSpeech.DETERMINER;
    }

    /** "Tarn Bank, a lender of the islands", "Tarn Bank is a lender of the islands". */
    private static Optional<Description> behindName(Line line, int at, Named name) {
        int mark = lastOf(line, at, name) + 1;
        boolean comma = line.token(mark).lower().equals(",");
        boolean joins = comma || BEING.contains(line.token(mark).lower());
        return joins
                ? Apposition.from(line, mark + 1, comma)
                        .flatMap(found -> description(line, found.first(), found.head(), found.last(), name, true))
                : Optional.empty();
    }

    /** "The jihadist group", where it stands for a name. */
    private static Optional<Description> inPlaceOfName(Line line, int at) {
        boolean noun = line.token(at).part().isNoun() && line.isOwn(at, at);
        return !noun
                ? Optional.empty()
                : line.phraseAt(at)
                        .filter(phrase -> phrase.head() == at)
                        .flatMap(phrase -> standsFor(line, phrase)
                                .flatMap(one -> description(line, phrase.first(), at, at, one, false)));
    }

    /** Behind "which" no noun stands for a name: "which bills itself as the oldest" is read as one for a verb. */
    private static Optional<Named> standsFor(Line line, NounPhrase phrase) {
        boolean clause = line.token(phrase.first() - 1).part() == PartOfSpeech.QUESTION_WORD;
        return line.indexes(clause ? phrase.first() : phrase.first() - 1, phrase.head()).stream()
                .filter(i -> !line.isNamed(i) && line.token(i).part() != PartOfSpeech.POSSESSIVE_PRONOUN)
                .flatMap(i -> line.spokenOfAt(i).stream())
                .findFirst();
    }

    /** "The comedian", in an article that names her, where "comedian" is known to describe nobody else of the story. */
    static List<Description> by(String head, Description known, Voice voice) {
        List<Description> found = new ArrayList<>();
        Named one = new Named(known.evidence().span(), known.entity(), known.name(), known.type());
        for (Line line : voice.linesWith(head)) {
            for (int at = 0; at < line.size(); at++) {
                if (line.token(at).lower().equals(head)) {
                    definite(line, at, one).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Description> definite(Line line, int at, Named one) {
        return line.phraseAt(at)
                .filter(phrase -> phrase.head() == at
                        && line.isOwn(phrase.first(), at)
                        && phrase.bearer().isEmpty()
                        && line.token(phrase.first() - 1).lower().equals("the"))
                .flatMap(phrase -> description(line, phrase.first(), at, at, one, false));
    }

    private static int lastOf(Line line, int at, Named name) {
        int last = at;
        while (last + 1 < line.size()
                && name.span().contains(line.token(last + 1).span())) {
            last++;
        }
        return last;
    }

    private static boolean isTitle(Line line, int head) {
        boolean capital =
                Character.isUpperCase(line.evidence(head, head).words().charAt(0));
        return TITLES.contains(line.token(head).lower()) || (capital && head > 0 && !line.isHeadline());
    }

    private static Optional<Description> description(
            Line line, int from, int head, int last, Named name, boolean beside) {
        int first = from;
        while (first < head && isOfClause(line.token(first).part())) {
            first++;
        }
        Set<String> telling = line.indexes(first, Math.min(head, last)).stream()
                .map(line::token)
                .filter(Descriptions::isTelling)
                .map(Token::lower)
                .collect(Collectors.toUnmodifiableSet());
        return PLAIN.containsAll(telling) || !canDescribe(line.token(head), name)
                ? Optional.empty()
                : Optional.of(new Description(
                        name.entity(),
                        name.name(),
                        line.token(head).lower(),
                        name.type(),
                        line.evidence(first, last),
                        beside,
                        telling));
    }

    /** "Attacking", "including", before the noun phrase begins. */
    private static boolean isOfClause(PartOfSpeech part) {
        return part == PartOfSpeech.GERUND || part == PartOfSpeech.ADVERB || part == PartOfSpeech.MARK;
    }

    private static boolean canDescribe(Token noun, Named name) {
        boolean one = noun.part() != PartOfSpeech.NOUNS || name.type() != NameType.PERSON;
        return one && !NOBODY.contains(noun.lower()) && Kinds.canDescribe(noun.lower(), name.type());
    }

    private static boolean isTelling(Token token) {
        PartOfSpeech part = token.part();
        boolean word = part == PartOfSpeech.NOUN
                || part == PartOfSpeech.NOUNS
                || part == PartOfSpeech.ADJECTIVE
                || Kinds.is(token.lower(), Kinds.Kind.PERSON);
        return word && Keys.isTelling(token) && !NOBODY.contains(token.lower());
    }
}
