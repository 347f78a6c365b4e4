package org.parallax.timeline.saying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.story.StoryStatement;
import org.parallax.timeline.passage.Dated;

/** Whose words a dated passage gives, where its day is the day of the saying. Immutable; threads may share it. */
public final class Speakers {

    private final Map<String, List<StoryStatement>> byArticle;

    /** By the statements of a story. */
    public Speakers(List<StoryStatement> statements) {
        this.byArticle = statements.stream()
                .filter(statement -> statement.speaker().isPresent()
                        && statement.statement().cue().isPresent())
                .collect(Collectors.groupingBy(StoryStatement::article));
    }

    /** The same passage with its speaker, where a statement has one. */
    public Dated told(Dated dated) {
        return dated.speaker().isPresent()
                ? dated
                : of(dated).map(said -> dated.by(said.speaker(), way(said))).orElse(dated);
    }

    private Optional<StoryStatement> of(Dated dated) {
        return byArticle.getOrDefault(dated.article(), List.of()).stream()
                .filter(statement -> isSaidIn(dated, statement))
                .findFirst();
    }

    /** In what form something was said. */
    static Optional<Statement.Channel> way(StoryStatement said) {
        return said.statement().via().stream().map(Statement.Via::channel).findFirst();
    }

    private static boolean isSaidIn(Dated dated, StoryStatement statement) {
        TextSpan cue = statement.statement().cue().orElseThrow();
        boolean thatDay = statement
                        .statement()
                        .when()
                        .firstDay()
                        .equals(dated.range().firstDay())
                && statement.statement().when().lastDay().equals(dated.range().lastDay());
        return thatDay && dated.sentence().contains(cue) && !isOfADeed(dated.time(), statement.statement());
    }

    /** {@code endorsed Moss Wednesday at the fair}: a day behind what is told without marks is of the deed that is told so. */
    private static boolean isOfADeed(TextSpan time, Statement said) {
        TextSpan cue = said.cue().orElseThrow();
        return said.kind() == Statement.Kind.INDIRECT
                && said.content().stream().allMatch(piece -> piece.start() >= cue.end() && piece.end() <= time.start());
    }
}
