package org.parallax.intake.date;

import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.intake.line.Line;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/**
 * A day on which a page says that it came out, and which nobody can tell from what it writes: "03/04/2021" is one of two, "31 February 2021" is none.
 *
 * @param words as the page writes them
 * @param days that they can mean, the earlier first; none or two
 * @param name the tag or line, for a person
 * @param proof where they stand
 */
public record DoubtfulDay(String words, List<PartialDate> days, String name, DateProof.PageLine proof) {

    private static final int LONGEST = 15;

    /** Of a short line that is such a day, or says that the page came out then. */
    public static Optional<DoubtfulDay> of(Line line, DateWords.Order order) {
        return line.words() > LONGEST
                ? Optional.empty()
                : DoubtfulWords.first(line.text(), order)
                        .filter(found -> isOfPublication(line.text(), found))
                        .map(found -> named(found, DateLine.name(line), DateLine.proof(line)));
    }

    /** Of what a page tells to machines. */
    public static Optional<DoubtfulDay> of(String value, DateWords.Order order, String name, Line line) {
        return DoubtfulWords.first(value, order).map(found -> named(found, name, DateLine.proof(line)));
    }

    private static boolean isOfPublication(String line, DoubtfulWords found) {
        String before = line.substring(0, found.start());
        return line.strip().equals(found.words())
                || DateLabel.of(before, true)
                        .filter(label -> label.role() == Dating.Role.PUBLISHED && label.isOfThePage())
                        .isPresent();
    }

    private static DoubtfulDay named(DoubtfulWords found, String name, DateProof.PageLine proof) {
        return new DoubtfulDay(found.words(), found.days(), name, proof);
    }

    /** Whether something is known of it. */
    boolean isOneOfTwo() {
        return !days.isEmpty();
    }

    ArticleDate asStated() {
        return new ArticleDate(
                words, isOneOfTwo() ? oneOfTwo() : DateRange.unknown(name + " is no day of any calendar"), proof);
    }

    private DateRange oneOfTwo() {
        PartialDate earlier = days.get(0);
        PartialDate later = days.get(1);
        return DateRange.between(
                earlier,
                later,
                DateRange.Basis.STATED,
                name + " is " + earlier + " or " + later + ", and nothing on the page tells which");
    }
}
