package org.parallax.statement.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.odds.Odds;
import org.parallax.statement.day.Days.Day;
import org.parallax.statement.setting.Said;
import org.parallax.statement.setting.Setting;

/**
 * How likely the statements of an article are told as news of its page, by what readers say of other articles: learned by {@code ./bench news-weights}. It is asked
 * only where rules know no day, or suppose one. One thread.
 */
final class HowLikelyNews {

    private static final Odds NEWS = Odds.shipped(OfNews.class, "news", OfNews.values());

    private static final int HUNDRED = 100;

    private final Setting setting;
    private final LocalDate published;
    private final List<Said> all;
    private final NewsAnswers answers;

    private HowLikelyNews(Setting setting, LocalDate published, List<Said> all, List<Day> days) {
        this.setting = setting;
        this.published = published;
        this.all = all;
        this.answers = new NewsAnswers(setting, published, all, days);
    }

    /** The same days, but for those that are likely other than rules leave them; all the same where the page's own day is not known. */
    static List<Day> weighed(Setting setting, List<Said> all, List<Day> days) {
        Optional<LocalDate> published =
                setting.article().dating().published().range().day();
        return published
                .filter(day -> days.stream().anyMatch(HowLikelyNews::isDoubtful))
                .map(day -> new HowLikelyNews(setting, day, all, days).weighed(days))
                .orElse(days);
    }

    private static boolean isDoubtful(Day day) {
        return day.isNotTold() || NewsOfTheDayIsSaidThenOrTheDayBefore.supposes(day.range());
    }

    private List<Day> weighed(List<Day> days) {
        List<Day> weighed = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            weighed.add(weighed(i, days.get(i)));
        }
        return weighed;
    }

    private Day weighed(int index, Day day) {
        if (day.isNotTold()) {
            boolean back = NewsOfTheDayIsSaidThenOrTheDayBefore.looksBack(
                    all.get(index).draft(), setting);
            return back
                    ? day
                    : WhatIsLikelyNewsWasSaidInTheWeekOfItsPage.day(likely(index), published)
                            .orElse(day);
        }
        return NewsOfTheDayIsSaidThenOrTheDayBefore.supposes(day.range())
                ? WhatIsHardlyNewsIsOfNoDay.day(likely(index)).orElse(day)
                : day;
    }

    private double likely(int index) {
        return NEWS.likely(answers.of(index));
    }

    /** {@code 81 in 100} */
    static String inHundred(double likely) {
        return Math.round(HUNDRED * likely) + " in 100";
    }
}
