package org.parallax.bench.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Readability4J as it comes: the best body extractor there was for Java. */
final class Readability implements PageProgram {

    @Override
    public String title() {
        return "Readability4J";
    }

    @Override
    public String body(MarkedPage page) {
        try {
            Document parsed = Jsoup.parse(new ByteArrayInputStream(page.saved()), null, "");
            return Optional.ofNullable(new Readability4J("http://localhost/", parsed)
                            .parse()
                            .getArticleContent())
                    .map(Element::text)
                    .orElse("");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
