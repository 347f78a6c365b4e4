package org.parallax.bench.extraction;

import java.time.LocalDate;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.intake.Intake;

/** This program, with everything on. */
final class Parallax implements PageProgram {

    @Override
    public String title() {
        return "Parallax";
    }

    @Override
    public String body(MarkedPage page) {
        return body(read(page));
    }

    /** The words of an article; "" where none was read. */
    static String body(Optional<Article> read) {
        return read.map(article -> article.body().of(article.text())).orElse("");
    }

    /** What its page tells besides; nothing where none was read. */
    static PageFacts facts(Optional<Article> read) {
        return read.map(Parallax::facts).orElse(PageFacts.of("", Optional.empty(), ""));
    }

    private static PageFacts facts(Article article) {
        Optional<LocalDate> day = article.dating().published().range().day();
        return PageFacts.of(
                article.title(),
                day.map(LocalDate::toString),
                article.masthead().byline().orElse(""));
    }

    Optional<Article> read(MarkedPage page) {
        return Intake.read(page.id(), page.saved()) instanceof Intake.Read read
                ? Optional.of(read.article())
                : Optional.empty();
    }
}
