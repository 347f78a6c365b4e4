package org.parallax.disagreement.line;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * A clause of a line.
 *
 * @param line where it stands
 * @param first its first term
 * @param last its last term
 */
public record Clause(Line line, int first, int last) {

    /** What joins a clause to another. */
    private static final Set<String> JOINS = WordSets.of(Clause.class, "joins clauses");

    /** What makes it a part of another: "after", "because". */
    private static final Set<String> UNDER_ANOTHER = WordSets.of(Clause.class, "puts a clause under another");

    private static final Set<String> UNITS = WordSets.of(Clause.class, "counts a time that passes");

    /** "At least some 40": terms from a preposition to the number that it belongs to. */
    private static final int QUALIFIED = 3;

    /** The clause that a term stands in. */
    public static Clause at(Line line, int at) {
        int clause = line.term(at).clause();
        int first = at;
        while (first > 0 && line.term(first - 1).clause() == clause) {
            first--;
        }
        int last = at;
        while (last + 1 < line.size() && line.term(last + 1).clause() == clause) {
            last++;
        }
        return new Clause(line, first, last);
    }

    /** Of "the mayor said the pier was closed", what is said: from where the words begin that a term is of. */
    public Clause within(int at) {
        int said = line.laid()
                .statementAt(line.term(at).span())
                .map(known -> known.statement().content().get(0).start())
                .orElse(0);
        int from = IntStream.rangeClosed(first, at)
                .filter(term -> line.term(term).span().start() >= said)
                .findFirst()
                .orElse(first);
        return new Clause(line, from, last);
    }

    /** Of "while the pier was closed, the mayor said", what stands before the mayor: whose words follow a term is another matter. */
    public Clause beforeOthersWords(int at) {
        TextSpan term = line.term(at).span();
        int end = line.laid().statements().stream()
                .filter(said -> said.statement().content().stream().noneMatch(piece -> piece.contains(term)))
                .flatMap(said -> said.statement().source().stream())
                .filter(source -> source.start() > term.end()
                        && source.start() < line.term(last).span().end())
                .flatMap(source -> line.where(begins -> begins.span().contains(source.start())).stream())
                .filter(source -> line.term(source - 1).is(","))
                .mapToInt(source -> source - 2)
                .filter(before -> before >= at)
                .min()
                .orElse(last);
        return new Clause(line, first, end);
    }

    /** Whether it can be read by itself: not "which was closed", "and was closed", "that it was closed". */
    boolean standsAlone() {
        return !line.term(first).is("that") && subject(last).isPresent();
    }

    /**
     * The first term of its subject: not of "On Sunday," before it. A noun behind a preposition is none, nor is what stands behind the clause's verb.
     *
     * @param verb a term of the clause, behind which no subject is looked for
     */
    public OptionalInt subject(int verb) {
        int from = first;
        while (from <= verb && (isJoint(line.term(from)) || line.term(from).isOneOf(UNDER_ANOTHER))) {
            from++;
        }
        boolean behindPreposition = false;
        for (int at = from; at <= verb; at++) {
            Term term = line.term(at);
            PartOfSpeech part = term.part();
            if (term.is(",")) {
                behindPreposition = false;
                from = at + 1;
            } else if (part == PartOfSpeech.PREPOSITION || part == PartOfSpeech.TO) {
                behindPreposition |= !qualifies(at);
            } else if (isRelative(term) || isVerb(part)) {
                return OptionalInt.empty();
            } else if (isSubject(at) && !behindPreposition) {
                return OptionalInt.of(from);
            }
        }
        return OptionalInt.empty();
    }

    /** "More than 40 boats", "about 40 boats". */
    private boolean qualifies(int preposition) {
        return IntStream.rangeClosed(preposition + 1, preposition + QUALIFIED)
                .anyMatch(number -> line.term(number).part() == PartOfSpeech.NUMBER
                        && !line.term(number).timed()
                        && Qualifiers.start(line, number) <= preposition);
    }

    /** Whether a clause that begins with a term is a part of another: "after", "if". */
    public static boolean isUnderAnother(Term term) {
        return term.isOneOf(UNDER_ANOTHER) || term.is("if");
    }

    /** Whether a term only joins a clause to what stands before it: a mark, "and". */
    public static boolean isJoint(Term term) {
        return term.part() == PartOfSpeech.MARK || term.isOneOf(JOINS);
    }

    /** The verb that stands next before a term in the clause, else next behind it; the term itself where there is none. */
    public int verb(int beside) {
        return IntStream.concat(
                        IntStream.iterate(beside, at -> at >= first, at -> at - 1), IntStream.rangeClosed(beside, last))
                .filter(at -> line.term(at).part().isVerbForm())
                .findFirst()
                .orElse(beside);
    }

    private static boolean isRelative(Term term) {
        return term.is("which", "who", "whose", "whom", "where");
    }

    private static boolean isVerb(PartOfSpeech part) {
        return part.isVerb() || part == PartOfSpeech.GERUND;
    }

    private boolean isSubject(int at) {
        Term term = line.term(at);
        boolean noun = term.part().isNoun() || term.part() == PartOfSpeech.PRONOUN || isLastOfPhrase(at);
        return !term.timed() && (noun || term.part() == PartOfSpeech.THERE || term.is("nobody", "this", "those"));
    }

    /** A word between an article and a verb or a mark can only be a noun, whatever it is taken for. */
    private boolean isLastOfPhrase(int at) {
        PartOfSpeech next = line.term(at + 1).part();
        return line.term(at - 1).part() == PartOfSpeech.DETERMINER
                && line.term(at).part() == PartOfSpeech.ADJECTIVE
                && (next == PartOfSpeech.MARK || next.isVerb());
    }

    /** The last of its terms with which a phrase ends and a passage from some term on is short enough; the least where none behind that does. */
    public int lastFitting(int from, int least, int longest) {
        return IntStream.iterate(last, end -> end > least, end -> end - 1)
                .filter(end -> line.length(from, end) <= longest && endsPhrase(line, end))
                .findFirst()
                .orElse(least);
    }

    /** Whether a phrase ends with a term, so that a passage can: not "calling for", "killed the", "a security" of "a security breach". */
    static boolean endsPhrase(Line line, int at) {
        return canEnd(line.term(at).part())
                && !goesOn(line, at)
                && !isBeforeItsQuotation(line, at)
                && !isTimeUntil(line, at)
                && (at == line.size() - 1 || parts(line, at + 1));
    }

    private static boolean canEnd(PartOfSpeech last) {
        return switch (last) {
            case MARK, DETERMINER, PREPOSITION, TO, CONJUNCTION, MODAL, POSSESSIVE_PRONOUN, QUESTION_WORD, GERUND ->
                false;
            default -> true;
        };
    }

    /** "Took | “about 40 coins”". */
    private static boolean isBeforeItsQuotation(Line line, int at) {
        return line.term(at).part().isVerbForm() && QuotationMarks.opens(line, at + 1);
    }

    /** "Was lost ten minutes | after it sailed": the time is that from one to the other. */
    private static boolean isTimeUntil(Line line, int at) {
        boolean counted = line.term(at - 1).part() == PartOfSpeech.NUMBER
                || line.term(at - 1).is("a", "an", "few", "several");
        return counted && line.term(at).isOneOf(UNITS) && line.term(at + 1).is("after", "before");
    }

    /** "Close to", "likely to". */
    private static boolean goesOn(Line line, int at) {
        PartOfSpeech part = line.term(at).part();
        PartOfSpeech next = line.term(at + 1).part();
        boolean one = line.term(at).clause() == line.term(at + 1).clause();
        return one
                && !beginsACount(line, at + 1)
                && (part == PartOfSpeech.ADJECTIVE || part == PartOfSpeech.ADVERB)
                && (next == PartOfSpeech.TO || next == PartOfSpeech.PREPOSITION);
    }

    /** Whether another phrase or clause begins with a term. */
    private static boolean parts(Line line, int at) {
        Term before = line.term(at - 1);
        return line.term(at).clause() != before.clause()
                || beginsACount(line, at)
                || switch (line.term(at).part()) {
                    case MARK, PREPOSITION, TO, CONJUNCTION, QUESTION_WORD -> true;
                    case GERUND, PARTICIPLE -> before.part().isNoun();
                    default -> false;
                };
    }

    /** "Was lost | about ten minutes later". */
    private static boolean beginsACount(Line line, int at) {
        return IntStream.rangeClosed(at + 1, at + QUALIFIED)
                .anyMatch(number ->
                        line.term(number).part() == PartOfSpeech.NUMBER && Qualifiers.start(line, number) == at);
    }

    /** "Of several islands | sank the ferry": cut so, the islands would have done it. */
    private static boolean isTakenForSubject(Line line, int from) {
        return IntStream.range(from, line.size())
                .filter(at -> line.term(at).part().isVerb() || line.term(at).part() == PartOfSpeech.TO)
                .limit(1)
                .anyMatch(at -> line.term(at).part().isVerb());
    }

    /** Whether a passage can begin with a term: with what stands behind a mark or a preposition. */
    static boolean beginsPhrase(Line line, int at) {
        PartOfSpeech before = line.term(at - 1).part();
        boolean apart = line.term(at - 1).span().end() < line.term(at).span().start();
        boolean own = canEnd(line.term(at).part())
                || line.term(at).part() == PartOfSpeech.DETERMINER
                || line.term(at).part() == PartOfSpeech.POSSESSIVE_PRONOUN;
        return own
                && apart
                && !isTakenForSubject(line, at)
                && (before == PartOfSpeech.MARK || before == PartOfSpeech.PREPOSITION);
    }
}
