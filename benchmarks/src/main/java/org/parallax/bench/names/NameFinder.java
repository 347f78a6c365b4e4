package org.parallax.bench.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging.Name;
import org.parallax.name.LocalEntity;
import org.parallax.name.Mention;
import org.parallax.reading.Reader;

/**
 * What is scored.
 *
 * @param title what a table calls it
 * @param find the names that it finds in a document's text
 */
record NameFinder(String title, Function<NamedText, List<Name>> find) {

    /** The tagger alone. */
    static NameFinder tagger(Tagger tagger) {
        return new NameFinder(
                "the tagger alone", text -> tagger.tag(text.text()).names());
    }

    /** The names of the reading: what the tagger found, mended, and what it missed. A text without a headline is read. */
    static NameFinder product(Tagger tagger) {
        Reader reader = new Reader(tagger);
        return new NameFinder(
                "names of the reading",
                text -> reader.read(article(text)).entities().stream()
                        .flatMap(NameFinder::names)
                        .toList());
    }

    private static Stream<Name> names(LocalEntity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .map(mention -> new Name(mention.span(), entity.type(), 1));
    }

    private static Article article(NamedText text) {
        TextSpan body = new TextSpan(0, text.text().length());
        return new Article(
                new SavedFile(text.id(), "0".repeat(64)),
                text.text(),
                Optional.empty(),
                body,
                Masthead.UNKNOWN,
                Dating.UNKNOWN);
    }

    Set<TokenName> in(NamedText text) {
        return find.apply(text).stream()
                .flatMap(name -> text.name(name.span(), name.type()).stream())
                .collect(Collectors.toSet());
    }
}
