package org.parallax.statement.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.statement.day.Days.Day;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;

/**
 * A statement with what is answered to the questions of {@link OfNews}: what learning needs.
 *
 * @param place where its outlet begins to speak of it
 * @param answers in the order of the questions
 */
public record NewsExample(TextSpan place, List<Integer> answers) {

    /** All statements of an article, in the order of their cues; none where the article's day is not known. */
    public static List<NewsExample> in(Setting setting, List<Statement> statements) {
        List<Said> all = Said.again(statements).stream()
                .sorted(Comparator.comparing(Said::anchor))
                .toList();
        Optional<LocalDate> published =
                setting.article().dating().published().range().day();
        List<NewsExample> examples = new ArrayList<>();
        if (published.isPresent()) {
            List<Day> days = Days.byRules(setting, all);
            NewsAnswers answers = new NewsAnswers(setting, published.get(), all, days);
            for (int i = 0; i < all.size(); i++) {
                examples.add(new NewsExample(
                        all.get(i).anchor(),
                        Arrays.stream(answers.of(i)).boxed().toList()));
            }
        }
        return examples;
    }
}
