package org.parallax.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.language.Language;
import org.parallax.reading.Reading;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;

/** How it is known when an article appeared, in words. */
class WhyPublishedTest {

    private static final ArticleDate INFERRED = new ArticleDate(
            "",
            new DateRange(
                    PartialDate.parse("2031-05-02"),
                    Optional.empty(),
                    DateRange.Basis.INFERRED,
                    "after the latest day it tells of, 2031-05-01"),
            DateProof.NONE);

    private static String why(ArticleDate stated) {
        SavedFile file = new SavedFile("a.txt", "00");
        Masthead nobody = new Masthead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Article page = Article.of(file, "", "Fog.", nobody, Dating.published(stated));
        Reading reading = new Reading(page, Language.ENGLISH, List.of(), List.of(), List.of(), List.of());
        StoryArticle article = StoryArticle.asStated("a", reading);
        return AccountIndex.whyPublished(article.as(article.reading(), INFERRED));
    }

    @Test
    void whatThePageSaysInVainStandsBesideWhatWasInferred() {
        String line = "line 4: \"Published: 31 February 2031\" is no day of any calendar";
        assertThat(why(new ArticleDate("31 February 2031", DateRange.unknown(line), DateProof.NONE)))
                .isEqualTo("after the latest day it tells of, 1 May 2031; but " + line);
    }

    @Test
    void aPageThatSaysNothingHasNothingBesideIt() {
        assertThat(why(ArticleDate.UNKNOWN)).isEqualTo("after the latest day it tells of, 1 May 2031");
    }
}
