package org.parallax.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.entity.Entities;
import org.parallax.statement.Statement;
import org.parallax.story.ContentId;
import org.parallax.story.PerArticle;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;

/** The statements of all articles, with the story's ids for speakers, hearers and the statements that report them. */
final class StatementRows {

    private static final Comparator<Statement> BY_PLACE =
            Comparator.comparing((Statement s) -> s.content().get(0)).thenComparing(StatementRows::place);

    private static final PerArticle<Named> NAMED = PerArticle.by(StatementRows::named);

    private final Entities entities;

    private StatementRows(Entities entities) {
        this.entities = entities;
    }

    /** By article and place; {@code sameAs} is still empty. */
    static List<StoryStatement> of(Story story, Entities entities) {
        StatementRows rows = new StatementRows(entities);
        return story.articles().stream().flatMap(rows::ofArticle).toList();
    }

    /**
     * The statements of an article.
     *
     * @param ids of each, in the reading's own order
     * @param byPlace their numbers in it
     */
    private record Named(List<String> ids, List<Integer> byPlace) {}

    private Stream<StoryStatement> ofArticle(StoryArticle article) {
        List<Statement> read = article.reading().statements();
        Named named = NAMED.of(article);
        return named.byPlace().stream().map(i -> row(article.id(), named.ids(), i, read.get(i)));
    }

    /** Numbers among equals follow the reading's own order, which is a function of the article. */
    private static Named named(StoryArticle article) {
        List<Statement> read = article.reading().statements();
        ContentId next = ContentId.of("s");
        List<String> ids =
                read.stream().map(s -> next.next(article.id(), place(s))).toList();
        return new Named(
                ids,
                IntStream.range(0, read.size())
                        .boxed()
                        .sorted(Comparator.comparing(read::get, BY_PLACE).thenComparing(ids::get))
                        .toList());
    }

    private static String place(Statement statement) {
        return place(statement.content()) + "|" + place(statement.cue().stream().toList()) + "|"
                + place(statement.source().stream().toList());
    }

    private static String place(List<TextSpan> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }

    private StoryStatement row(String article, List<String> ids, int index, Statement read) {
        Optional<String> within =
                read.within().isPresent() ? Optional.of(ids.get(read.within().getAsInt())) : Optional.empty();
        List<Optional<String>> via =
                read.via().stream().map(way -> idOf(article, way.entity())).toList();
        return new StoryStatement(ids.get(index), article, read, idOf(article, read.speaker()), within, List.of(), via);
    }

    private Optional<String> idOf(String article, OptionalInt local) {
        return local.isPresent() ? Optional.of(entities.idOf(article, local.getAsInt())) : Optional.empty();
    }
}
