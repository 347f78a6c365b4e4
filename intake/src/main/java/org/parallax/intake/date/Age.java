package org.parallax.intake.date;

import java.util.Optional;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;
import org.parallax.time.DateRange;

/**
 * How old a page says that it is: "4 months ago". It counts from the day on which somebody saw the page, and no page names that day, so it is never
 * turned into one.
 *
 * @param words as the page writes them
 * @param name the line, for a person
 * @param proof where they stand
 */
public record Age(String words, String name, DateProof.PageLine proof) {

    private static final int LONGEST = 15;
    private static final int LITTLE = 7;

    /** The age in a short line that says little else; empty where a date stands there too, which says more. */
    public static Optional<Age> of(Line line, String language) {
        if (line.words() > LONGEST || line.isProse() || line.isBlank()) {
            return Optional.empty();
        }
        return AgeWords.first(line.text(), language)
                .filter(words -> line.words() - Words.count(words) <= LITTLE)
                .filter(words ->
                        DateWords.first(line.text(), DateWords.Order.DAY_MONTH).isEmpty())
                .map(words -> new Age(words, DateLine.name(line), DateLine.proof(line)));
    }

    /**
     * Words without a day.
     *
     * @param captured when the page was saved, if it notes that: the day that the words are likely to count from, and no more than that
     */
    ArticleDate asStated(ArticleDate captured) {
        String saved = captured.range()
                .day()
                .map(day -> " (it was saved on " + day + ")")
                .orElse("");
        String why = name + " counts from a day that the page does not name" + saved;
        return new ArticleDate(words, DateRange.unknown(why), proof);
    }
}
