package org.parallax.reading;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.language.Sentence;
import org.parallax.language.Sentences;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.name.LocalEntity;
import org.parallax.name.NameReader;
import org.parallax.statement.DaysToldAgain;
import org.parallax.statement.Statement;
import org.parallax.statement.StatementReader;
import org.parallax.time.TimeExpression;
import org.parallax.time.TimeReader;

/**
 * Reads one article: a pure function of the article, of the tagger and of {@link #VERSION}. Threads may share it when they may share its
 * tagger.
 */
public final class Reader {

    /** Of the reading rules; part of every cache key. Raised whenever the same article can be read otherwise than before. */
    public static final String VERSION = "1";

    private final Tagger tagger;

    public Reader(Tagger tagger) {
        this.tagger = tagger;
    }

    /**
     * What an article says.
     *
     * @throws ReadingException when it cannot be read; it names the article's file
     */
    public Reading read(Article article) {
        try {
            return reading(article);
        } catch (RuntimeException failure) {
            throw new ReadingException(article.saved().file(), failure);
        }
    }

    /**
     * A reading with its times and the days of its statements, for the date that its article is known to have by now; all else is as read.
     *
     * @param published when the article appeared, known from elsewhere than its page
     */
    public static Reading dated(Reading reading, ArticleDate published) {
        Article article = reading.article().published(published);
        List<TimeExpression> times = TimeReader.read(article.text(), reading.sentences(), published.range());
        List<Statement> statements =
                DaysToldAgain.of(article, reading.sentences(), reading.entities(), times, reading.statements());
        return new Reading(reading.article(), reading.sentences(), reading.entities(), times, statements);
    }

    private Reading reading(Article article) {
        List<Sentence> sentences = Sentences.in(article.text());
        Tagging tagging = tagger.tag(article.text());
        List<LocalEntity> names = NameReader.read(article.text(), sentences, tagging.names());
        List<TimeExpression> times = TimeReader.read(
                article.text(), sentences, article.dating().published().range());
        List<Statement> statements = StatementReader.read(article, tagging, sentences, names, times, tagger);
        List<LocalEntity> entities = SpokenOf.with(names, statements, article.text());
        return new Reading(article, sentences, entities, times, statements);
    }
}
