package org.parallax.report.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;
import org.parallax.time.DateRange.Basis;
import org.parallax.time.TimeExpression;

/** Words that tell a day only against another, beside the day that they come to: {@code “Sunday night”: 4 May 2031}. Immutable; threads may share it. */
public final class RelativeDays {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final AccountIndex index;

    public RelativeDays(AccountIndex index) {
        this.index = index;
    }

    /**
     * Words and what they come to.
     *
     * @param words as they stand in their article
     * @param range the days, and how these were got
     */
    public record Told(String words, DateRange range) {

        /** "“Sunday night”: 4 May 2031". */
        public String shown() {
            return "“" + words + "”: " + DateWords.of(range);
        }

        private boolean namesItsDay() {
            return wordsOf(DateWords.of(range)).containsAll(wordsOf(words));
        }
    }

    /** In a passage, in order, each once; a date that only lacks its year is none. */
    public List<Told> in(Evidence passage) {
        StoryArticle item = index.item(passage.article());
        return item.reading().times().stream()
                .filter(time -> passage.span().contains(time.span()))
                .filter(time -> isWorkedOut(time.range()))
                .map(time -> new Told(words(item, time), time.range()))
                .filter(told -> !told.namesItsDay())
                .distinct()
                .toList();
    }

    private static boolean isWorkedOut(DateRange range) {
        return range.isClosed() && range.basis() == Basis.RESOLVED;
    }

    private static Set<String> wordsOf(String words) {
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static String words(StoryArticle item, TimeExpression time) {
        return time.span().of(item.text()).replaceAll("\\s+", " ");
    }
}
