package org.parallax.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;

/** Files with the outlets and dates that people gave them. The days that a text tells against its own date are told again. */
record DecidedFiles(Docket docket, FoundArticles articles) {

    Story in(Story story) {
        Map<String, StoryArticle> changed = new HashMap<>();
        docket.each(
                Decision.Outlet.class,
                (judgement, decision) -> file("outlet", judgement, decision.article())
                        .ifPresent(file -> changed.put(file.id(), by(decision.outlet(), file))));
        Map<String, StoryArticle> dated = new HashMap<>();
        docket.each(
                Decision.Published.class,
                (judgement, decision) -> file("date", judgement, decision.article())
                        .ifPresent(file -> dated.put(
                                file.id(), dated(changed.getOrDefault(file.id(), file), judgement, decision))));
        changed.putAll(dated);
        return changed.isEmpty() ? story : story.replacing(changed);
    }

    private Optional<StoryArticle> file(String what, Judgement judgement, ArticleKey key) {
        Optional<StoryArticle> found = articles.find(key);
        found.ifPresentOrElse(
                file -> docket.holds(what + " " + file.id(), judgement, List.of(file.id())),
                () -> docket.orphaned(judgement, FoundPassages.notInTheStory(key)));
        return found;
    }

    private static StoryArticle by(String outlet, StoryArticle file) {
        Reading reading = file.reading();
        return file.as(reading.of(reading.article().by(outlet)), file.published());
    }

    private static StoryArticle dated(StoryArticle file, Judgement judgement, Decision.Published decision) {
        DateRange day = DateRange.on(decision.date(), DateRange.Basis.JUDGED, why(file, judgement));
        ArticleDate date = new ArticleDate(decision.date().toString(), day, DateProof.NONE);
        Reading reading = Reader.dated(file.reading(), date);
        return file.as(reading.of(reading.article().published(date)), date);
    }

    /** Who decided it and, where the page states a day, which. */
    private static String why(StoryArticle file, Judgement judgement) {
        ArticleDate own = file.article().dating().published();
        String other = own.range().isKnown() ? "; the page states " + own.value() : "";
        return judgement.decided().words() + other;
    }
}
