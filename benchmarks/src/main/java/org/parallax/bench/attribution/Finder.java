package org.parallax.bench.attribution;

import java.util.List;
import java.util.function.Function;
import org.parallax.article.Article;
import org.parallax.bench.article.PlainArticles;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging.Attribution;
import org.parallax.reading.Reader;
import org.parallax.statement.Statement;

/**
 * What is scored.
 *
 * @param name what a table calls it
 * @param find what it finds in an article
 */
record Finder(String name, Function<MarkedArticle, List<Attributed>> find) {

    /** The tagger alone. */
    static Finder tagger(Tagger tagger) {
        return new Finder(
                "the tagger alone",
                article -> tagger.tag(article.text()).attributions().stream()
                        .map(Finder::attributed)
                        .toList());
    }

    /** The statements of the reading, without those inside another's content, which the corpus does not mark. */
    static Finder product(Tagger tagger) {
        Reader reader = new Reader(tagger);
        return new Finder("statements of the outlet", marked -> {
            Article article = PlainArticles.of(marked.id(), marked.text());
            PolnearExtent extent = new PolnearExtent(marked.text());
            return reader.read(article).statements().stream()
                    .filter(statement -> statement.within().isEmpty())
                    .map(statement -> extent.of(attributed(statement)))
                    .toList();
        });
    }

    private static Attributed attributed(Attribution found) {
        return new Attributed(found.source().stream().toList(), List.of(found.cue()), found.content());
    }

    private static Attributed attributed(Statement statement) {
        return new Attributed(
                statement.source().stream().toList(), statement.cue().stream().toList(), statement.content());
    }
}
