package org.parallax.reading;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.article.ArticleDate;
import org.parallax.language.Language;
import org.parallax.language.Sentence;
import org.parallax.language.Sentences;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.language.Turns;
import org.parallax.language.VisibleText;
import org.parallax.name.ForeignNames;
import org.parallax.name.LabelledSpeakers;
import org.parallax.name.LocalEntity;
import org.parallax.name.NameReader;
import org.parallax.name.NamesOfSources;
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
    public static final String VERSION = "21";

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
        if (!reading.language().isRead()) {
            return reading;
        }
        Article article = reading.article().published(published);
        VisibleText visible = VisibleText.of(article.text());
        List<TimeExpression> seen = TimeReader.read(visible.text(), Sentences.in(visible.text()), published.range());
        List<TimeExpression> times = new AsWritten(visible).times(seen);
        List<Statement> statements =
                DaysToldAgain.of(article, reading.sentences(), reading.entities(), times, reading.statements());
        return new Reading(
                reading.article(), reading.language(), reading.sentences(), reading.entities(), times, statements);
    }

    private Reading reading(Article article) {
        VisibleText visible = VisibleText.of(article.text());
        if (visible.isAsWritten()) {
            return seen(article);
        }
        AsWritten written = new AsWritten(visible);
        return written.seen(article)
                .map(seen -> written.reading(article, seen(seen)))
                .orElseGet(() -> new Reading(article, Language.UNKNOWN, List.of(), List.of(), List.of(), List.of()));
    }

    private Reading seen(Article article) {
        Language language = Language.of(article.text(), article.masthead().language());
        List<Sentence> sentences = Sentences.in(article.text());
        Tagging tagging = tagger.tag(article.text());
        return language.isRead()
                ? read(article, language, sentences, tagging)
                : named(article, language, sentences, tagging.names());
    }

    private Reading read(Article article, Language language, List<Sentence> sentences, Tagging tagging) {
        List<Tagging.Name> named = LabelledSpeakers.added(
                article.text(),
                Turns.in(article.text(), article.body()),
                NamesOfSources.added(article.text(), sentences, tagging));
        List<LocalEntity> names = NameReader.read(article.text(), sentences, named);
        List<TimeExpression> times = TimeReader.read(
                article.text(), sentences, article.dating().published().range());
        List<Statement> statements = StatementReader.read(article, tagging, sentences, names, times, tagger);
        List<LocalEntity> entities = SpokenOf.with(names, statements, article.text());
        return new Reading(article, language, sentences, entities, times, statements);
    }

    /** Of another language only names are read, and only those that show that they are. */
    private static Reading named(
            Article article, Language language, List<Sentence> sentences, List<Tagging.Name> tagged) {
        List<LocalEntity> names =
                NameReader.read(article.text(), sentences, ForeignNames.shown(article.text(), tagged));
        return new Reading(article, language, sentences, names, List.of(), List.of());
    }
}
