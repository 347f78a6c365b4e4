package org.parallax.reading;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.language.Language;
import org.parallax.language.Sentence;
import org.parallax.name.LocalEntity;
import org.parallax.statement.Statement;
import org.parallax.time.TimeExpression;

/**
 * What one article says, as stand-off annotations of its text: a function of the article and of the reader's version alone.
 *
 * @param article what was read
 * @param language what it is written in; only of English are times and statements read
 * @param sentences of headline and body, in order
 * @param entities who and what it speaks of, in the order of their first mention
 * @param times its time expressions, in order
 * @param statements in the order of the text; they name entities and each other by index
 */
public record Reading(
        Article article,
        Language language,
        List<Sentence> sentences,
        List<LocalEntity> entities,
        List<TimeExpression> times,
        List<Statement> statements) {

    /** What the same article says where another file holds it: headline, text, masthead and dates are the same. */
    public Reading of(Article same) {
        return new Reading(same, language, sentences, entities, times, statements);
    }
}
