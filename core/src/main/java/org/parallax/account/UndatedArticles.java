package org.parallax.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.entity.Entities;
import org.parallax.entity.NamesDecided;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.time.DateRange;
import org.parallax.time.PublicationFromText;
import org.parallax.utterance.Utterances;

/**
 * Gives articles whose pages state no date a range from what they share with others: an article that reports an utterance appeared on its day or
 * later, and within a week where it names the weekday alone; one that credits another
 * article, or counts days from an event, appeared after that. What does not fit with what the article's own text says is left out.
 */
final class UndatedArticles {

    private UndatedArticles() {}

    /** The story with its undated articles placed as far as can be, where people have decided of names; the same story where all are dated by their pages. */
    static Story placed(Story story, List<NamesDecided> names) {
        if (story.articles().stream().noneMatch(UndatedArticles::isUndated)) {
            return story;
        }
        List<StoryStatement> statements = StatementRows.of(story, Entities.of(story, names));
        Map<String, ArticleDate> placed = new TreeMap<>();
        for (List<StoryStatement> row : Utterances.rows(statements, story)) {
            row.stream().filter(s -> isUndated(story.article(s.article()))).forEach(s -> place(story, s, row, placed));
        }
        WhoCountsFromADayAppearedLater counting = new WhoCountsFromADayAppearedLater(story);
        story.articles().stream().filter(UndatedArticles::isUndated).forEach(article -> {
            afterWhatItCredits(story, article, placed);
            narrow(article, counting.range(article), placed);
            bound(article, placed);
        });
        return story.dated(placed);
    }

    private static void afterWhatItCredits(Story story, StoryArticle undated, Map<String, ArticleDate> placed) {
        story.articles().stream()
                .filter(other -> !isUndated(other))
                .map(other -> WhoCreditsAnotherAppearedLater.range(undated, other))
                .filter(DateRange::isKnown)
                .forEach(after -> narrow(undated, after, placed));
    }

    private static void narrow(StoryArticle article, DateRange to, Map<String, ArticleDate> placed) {
        DateRange before =
                placed.getOrDefault(article.id(), article.published()).range();
        DateRange both = before.isKnown() ? Narrowed.of(before, to) : to;
        if (both.isKnown()) {
            placed.put(article.id(), new ArticleDate("", both, DateProof.NONE));
        }
    }

    /** What the article speaks of as still to come lies behind the last day that it can have appeared on. */
    private static void bound(StoryArticle article, Map<String, ArticleDate> placed) {
        DateRange range = placed.getOrDefault(article.id(), article.published()).range();
        range.firstDay()
                .map(day -> PublicationFromText.beforeWhatIsToCome(
                        article.text(), article.reading().times(), day))
                .map(toCome -> Narrowed.of(range, toCome))
                .filter(narrowed -> !narrowed.equals(range))
                .ifPresent(narrowed -> placed.put(article.id(), new ArticleDate("", narrowed, DateProof.NONE)));
    }

    private static boolean isUndated(StoryArticle article) {
        return !article.article().dating().published().range().isKnown();
    }

    private static void place(
            Story story, StoryStatement undated, List<StoryStatement> row, Map<String, ArticleDate> placed) {
        StoryArticle article = story.article(undated.article());
        for (StoryStatement dated : row) {
            if (!dated.article().equals(undated.article())) {
                narrow(article, ReportedLater.range(article, undated, story.article(dated.article()), dated), placed);
            }
        }
    }
}
