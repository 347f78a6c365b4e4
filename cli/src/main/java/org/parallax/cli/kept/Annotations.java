package org.parallax.cli.kept;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.language.Language;
import org.parallax.language.Sentence;
import org.parallax.name.LocalEntity;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.time.TimeExpression;

/**
 * A reading without its article.
 *
 * @param language as in {@link Reading}, and so are the others
 */
record Annotations(
        Language language,
        List<Sentence> sentences,
        List<LocalEntity> entities,
        List<TimeExpression> times,
        List<Statement> statements) {

    static Annotations of(Reading reading) {
        return new Annotations(
                reading.language(), reading.sentences(), reading.entities(), reading.times(), reading.statements());
    }

    Reading of(Article article) {
        return new Reading(article, language, sentences, entities, times, statements);
    }

    /** Whether all of it lies in a text, and points to what is there. */
    boolean fit(String text) {
        return RecordSpans.in(this).map(TextSpan::end).allMatch(end -> end <= text.length())
                && statements.stream().allMatch(this::fits);
    }

    private boolean fits(Statement statement) {
        return statement.speaker().orElse(-1) < entities.size()
                && statement.within().orElse(-1) < statements.size()
                && statement.via().stream().allMatch(way -> way.entity().orElse(-1) < entities.size());
    }
}
