package org.parallax.reading;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.language.VisibleText;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.name.Office;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Via;
import org.parallax.time.TimeExpression;

/** Lays what was read of a visible text over the text as it is written. Threads may share it. */
final class AsWritten {

    private final VisibleText visible;

    AsWritten(VisibleText visible) {
        this.visible = visible;
    }

    /** The article as it is seen; empty where its body has nothing to see. */
    Optional<Article> seen(Article article) {
        Optional<TextSpan> headline = article.headline().flatMap(visible::visible);
        return visible.visible(article.body())
                .map(body -> new Article(
                        article.saved(), visible.text(), headline, body, article.masthead(), article.dating()));
    }

    Reading reading(Article article, Reading seen) {
        return new Reading(
                article,
                seen.language(),
                seen.sentences().stream().map(this::sentence).toList(),
                seen.entities().stream().map(this::entity).toList(),
                times(seen.times()),
                seen.statements().stream().map(this::statement).toList());
    }

    List<TimeExpression> times(List<TimeExpression> seen) {
        return seen.stream()
                .map(time -> new TimeExpression(
                        visible.written(time.span()), time.type(), time.value(), time.range(), time.rule()))
                .toList();
    }

    private Sentence sentence(Sentence seen) {
        return new Sentence(visible.written(seen.span()), seen.paragraph());
    }

    private LocalEntity entity(LocalEntity seen) {
        List<Mention> mentions = seen.mentions().stream()
                .map(mention -> new Mention(visible.written(mention.span()), mention.form()))
                .toList();
        List<Office> offices = seen.offices().stream()
                .map(office -> new Office(visible.written(office.span())))
                .toList();
        return new LocalEntity(seen.name(), seen.type(), mentions, seen.aliases(), offices);
    }

    private Statement statement(Statement seen) {
        return new Statement(
                seen.part(),
                seen.speaker(),
                seen.sourceClass(),
                seen.source().map(visible::written),
                seen.cue().map(visible::written),
                seen.content().stream().map(visible::written).toList(),
                seen.kind(),
                seen.act(),
                seen.certainty(),
                seen.when(),
                seen.via().stream().map(this::via).toList(),
                seen.within(),
                seen.decision());
    }

    private Via via(Via seen) {
        return new Via(seen.entity(), seen.channel(), visible.written(seen.span()));
    }
}
