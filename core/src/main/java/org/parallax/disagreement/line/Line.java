package org.parallax.disagreement.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.time.TimeExpression;

/**
 * A sentence laid out for comparison. Threads may share it.
 *
 * @param laid the article that it stands in
 * @param number which of its sentences it is
 * @param span its place
 * @param terms its words and marks
 */
public record Line(Laid laid, int number, TextSpan span, List<Term> terms) {

    /** About two lines of print: what an editor takes in at a glance. */
    private static final int LONGEST = 130;

    /** Less says too little by itself. */
    private static final int SHORTEST = 25;

    /** What a quotation may begin and end with. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]|^[$€£%¥]$");

    /** A line is laid out in one way. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && line.laid == laid && line.number == number;
    }

    @Override
    public int hashCode() {
        return 31 * laid.article().id().hashCode() + number;
    }

    /** The term of an index; a mark that is nothing where there is none. */
    public Term term(int index) {
        return index >= 0 && index < terms.size() ? terms.get(index) : Laid.NO_TERM;
    }

    /** How many terms it has. */
    public int size() {
        return terms.size();
    }

    /** Whether it stands outside the body of its article. */
    public boolean isHeadline() {
        return !laid.article().article().body().contains(span);
    }

    /** Whether it ends with a question mark, a quotation mark behind it or not. */
    public boolean asks() {
        int last = terms.size() - 1;
        return term(last).is("?")
                || (term(last).is("”", "\"", "'") && term(last - 1).is("?"));
    }

    /** The terms of a clause, in order. */
    public List<Term> clause(int clause) {
        return terms.stream().filter(term -> term.clause() == clause).toList();
    }

    /** The time expressions that stand in a span. */
    public List<TimeExpression> times(TextSpan within) {
        return laid.article().reading().times().stream()
                .filter(time -> within.contains(time.span()))
                .toList();
    }

    /** The terms of a time; a word that it is only a part of ("end-December") is one. */
    public List<Integer> of(TimeExpression time) {
        return where(term -> term.span().overlaps(time.span()));
    }

    /** The clauses that hold the terms from one to another; where they are long, the words around these. */
    public TextSpan quoted(int first, int last) {
        int from = Clause.at(this, first).first();
        int to = Clause.at(this, last).last();
        if (length(from, to) < SHORTEST && from > 0) {
            from = Clause.at(this, from - 1).first();
        }
        while (length(from, to) > LONGEST && (from < first || to > last)) {
            boolean cutsEnd = to > last && (from >= first || length(last, to) >= length(from, first));
            from += cutsEnd ? 0 : 1;
            to -= cutsEnd ? 1 : 0;
        }
        return withoutMarks(from, to);
    }

    /** How many letters it is from the start of one term to the end of another. */
    public int length(int from, int to) {
        return term(to).span().end() - term(from).span().start();
    }

    private TextSpan withoutMarks(int first, int last) {
        int from = first;
        int to = last;
        while (from < to && isEdge(from)) {
            from++;
        }
        while (to > from && isEdge(to)) {
            to--;
        }
        boolean open = false;
        for (int at = from; at <= to; at++) {
            open = term(at).is("(") || (open && !term(at).is(")"));
        }
        int end = open && term(to + 1).is(")") ? to + 1 : to;
        return term(from).span().union(term(end).span());
    }

    private boolean isEdge(int index) {
        return !WORD.matcher(term(index).lower()).find();
    }

    /** A passage of its article. */
    public Evidence evidence(TextSpan place) {
        return laid.evidence(place);
    }

    /** The text from the start of one term to the end of another. */
    public String words(int first, int last) {
        return term(first).span().union(term(last).span()).of(laid.article().text());
    }

    /** Who speaks the words at a place, as far as that is known. */
    public Optional<String> speakerAt(int index) {
        return laid.speakerOf(term(index).span());
    }

    /** Who and what is spoken of before a place, the nearest first. */
    public Stream<String> namedBefore(int index) {
        return IntStream.rangeClosed(1, index)
                .mapToObj(back -> term(index - back).entity())
                .flatMap(Optional::stream);
    }

    /** Where an aside begins that ends right before a verb: of "Brel, a rival of Lund, left" the first comma; else the verb itself. */
    public int beforeAside(int verb) {
        return term(verb - 1).is(",") && term(verb).part() != PartOfSpeech.GERUND
                ? IntStream.iterate(verb - 2, at -> at > 0, at -> at - 1)
                        .filter(at -> term(at).is(","))
                        .findFirst()
                        .orElse(verb)
                : verb;
    }

    /** Whether a term begins with a capital letter. */
    public boolean isCapital(int index) {
        return index >= 0
                && index < size()
                && Character.isUpperCase(words(index, index).charAt(0));
    }

    /** Whether no space stands between a term and the one before it. */
    public boolean isBesideTheLast(int index) {
        return index > 0
                && index < size()
                && term(index - 1).span().end() == term(index).span().start();
    }

    /** The indexes of the terms that a test holds of. */
    public List<Integer> where(Predicate<Term> test) {
        List<Integer> where = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (test.test(term(i))) {
                where.add(i);
            }
        }
        return where;
    }
}
