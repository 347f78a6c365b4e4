package org.parallax.timeline;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Token;
import org.parallax.story.StoryArticle;
import org.parallax.time.DateRange;
import org.parallax.time.Telling;
import org.parallax.time.TimeExpression;

/**
 * {@code The firm bought a mill that had burned down in May}: what happened in May is told by a clause under another. An entry of May shows {@code a mill that
 * had burned down in May}, in the sentence's own words; a whole sentence would tell of another day. Threads may share it.
 */
final class TheClauseThatTellsItIsShown {

    private TheClauseThatTellsItIsShown() {}

    /**
     * What an entry shows of a passage in the place of its sentence; empty where it shows the sentence, since news of one day is told by all of it.
     *
     * @param article of the passage
     */
    static Optional<TextSpan> of(StoryArticle article, Dated told) {
        List<Token> sentence = article.wordByWord().tokens(told.sentence());
        if (told.isASaying() || told.due()) {
            return Optional.empty();
        }
        return isBesideAnEvent(article, told.time())
                ? ClauseUnderAnother.besideEvent(article.text(), sentence, told.time())
                : ClauseUnderAnother.in(article.text(), sentence, told.time())
                        .filter(clause -> standsBesideOtherNews(article, told, clause));
    }

    private static boolean isBesideAnEvent(StoryArticle article, TextSpan time) {
        return article.reading().times().stream()
                .anyMatch(found -> found.span().equals(time) && Telling.isBesideAnEvent(found));
    }

    private static boolean standsBesideOtherNews(StoryArticle article, Dated told, TextSpan clause) {
        return Distance.isOlderThanNews(told.range(), article.published().range())
                || article.reading().times().stream()
                        .filter(time -> told.sentence().contains(time.span()) && !clause.contains(time.span()))
                        .map(TimeExpression::range)
                        .filter(DateRange::isClosed)
                        .anyMatch(range -> !told.told().meet(Days.of(range)));
    }
}
