package org.parallax.disagreement.line;

import java.util.stream.IntStream;
import org.parallax.language.PartOfSpeech;

/**
 * A clause that is begun is finished, or left out: of "Lund was wrong because he took “about 40 coins” from the box", not "Lund was wrong because he took";
 * of "at least 40 boats, including ferries, were lost", not "at least 40 boats"; of "the toll rose to 40, Ana Brel, keeper of the pier, said", not "the toll
 * rose to 40, Ana Brel, keeper". Threads may share it.
 */
final class ASideEndsWhatItBegins {

    private static final String DASHES = "–—-";

    private ASideEndsWhatItBegins() {}

    /**
     * The last term of a passage.
     *
     * @param from its first term
     * @param clause the one that it ends in
     * @param least what it has to hold
     * @param longest how long it may be
     */
    static int of(int from, Clause clause, int least, int longest) {
        Line line = clause.line();
        int last = finished(line, clause);
        int fitting = new Clause(line, clause.first(), last).lastFitting(from, least, longest);
        return closed(line, from, isTorn(line, fitting, last) ? withoutATornName(line, least, fitting) : fitting);
    }

    /** Whether a clause has its verb only behind an aside: "at least 40 boats, including ferries, were lost". */
    static boolean hasItsVerbBehindAnAside(Clause clause) {
        return behindAnAside(clause.line(), clause.last()) > clause.last();
    }

    /** The end of a clause that a quotation or an aside stands in. */
    private static int finished(Line line, Clause clause) {
        int last = clause.last();
        if (QuotationMarks.opens(line, last) && line.term(last - 1).part().isVerbForm()) {
            last = Clause.at(line, last + 1).last();
            boolean on = QuotationMarks.closes(line, last) && isPreposition(line.term(last + 1));
            return on ? Clause.at(line, last + 1).last() : last;
        }
        int behind = behindAnAside(line, last);
        return behind > last ? Clause.at(line, behind).last() : last;
    }

    private static boolean isPreposition(Term term) {
        return term.part() == PartOfSpeech.PREPOSITION || term.part() == PartOfSpeech.TO;
    }

    /** "40 boats, including ferries, | were lost": where the verb stands; the mark itself where there is none. */
    private static int behindAnAside(Line line, int mark) {
        boolean dash = isDash(line.term(mark));
        boolean aside = dash || (line.term(mark).is(",") && line.term(mark + 1).is("including"));
        if (!aside) {
            return mark;
        }
        return IntStream.range(mark + 1, line.size())
                .filter(at -> dash ? isDash(line.term(at)) : line.term(at).is(","))
                .filter(at -> isFinite(line.term(at + 1).part()))
                .map(at -> at + 1)
                .findFirst()
                .orElse(mark);
    }

    private static boolean isDash(Term term) {
        return term.part() == PartOfSpeech.MARK && DASHES.contains(term.lower());
    }

    private static boolean isFinite(PartOfSpeech part) {
        return part == PartOfSpeech.PAST || part == PartOfSpeech.THIRD_PERSON_VERB || part == PartOfSpeech.MODAL;
    }

    /** Whether a clause is cut before its end: words of it are left. */
    private static boolean isTorn(Line line, int end, int last) {
        return IntStream.rangeClosed(end + 1, last).anyMatch(at -> line.term(at).part() != PartOfSpeech.MARK);
    }

    /** Of what is cut in the midst, nothing stays behind a comma that has no verb. */
    private static int withoutATornName(Line line, int least, int last) {
        int end = last;
        for (int at = last; at > least && !line.term(at).part().isVerbForm(); at--) {
            end = line.term(at).is(",") && !isOfANumber(line, at) && Clause.endsPhrase(line, at - 1) ? at - 1 : end;
        }
        return end;
    }

    /** "40,000": no space stands behind it. */
    private static boolean isOfANumber(Line line, int comma) {
        return line.isBesideTheLast(comma + 1);
    }

    /** With the mark that ends a quotation begun in it. */
    private static int closed(Line line, int from, int last) {
        return QuotationMarks.closes(line, last + 1) && QuotationMarks.areOpen(line, from, last) ? last + 1 : last;
    }
}
