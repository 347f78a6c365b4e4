package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.reading.ReadingException;

/** One article in many files is read once, and each file has its own reading. */
class ReadOnceTest {

    private final AtomicInteger tagged = new AtomicInteger();

    private final Tagger counting = new Tagger() {
        @Override
        public Tagging tag(String text) {
            tagged.incrementAndGet();
            if (text.contains("no tagger")) {
                throw new IllegalStateException("out of words");
            }
            return new Tagging(List.of(), List.of());
        }

        @Override
        public String version() {
            return "counting";
        }
    };

    private final ReadOnce once = new ReadOnce(new Reader(counting)::read);

    private static Article page(String file, String body) {
        return Article.of(new SavedFile(file, file), "A ferry", body, Masthead.UNKNOWN, Dating.UNKNOWN);
    }

    @Test
    void fortyFilesOfOneArticleAreReadOnce() {
        List<Integer> files = IntStream.range(0, 40).boxed().toList();
        List<Reading> readings = new java.util.ArrayList<>();
        new InOrder(4).each(files, i -> once.read(page("f" + i, "The ferry stayed in port.")), readings::add);
        assertThat(tagged).hasValue(1);
        assertThat(readings)
                .extracting(reading -> reading.article().saved().file())
                .startsWith("f0", "f1")
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void aReadingIsWhatItWouldBeAlone() {
        once.read(page("a", "The ferry stayed in port."));
        Article second = page("b", "The ferry stayed in port.");
        assertThat(once.read(second)).isEqualTo(new Reader(counting).read(second));
    }

    @Test
    void anotherTextOrAnotherOutletIsAnotherArticle() {
        once.read(page("a", "The ferry stayed in port."));
        once.read(page("b", "The ferry left the port."));
        Masthead herald = new Masthead(
                java.util.Optional.empty(),
                java.util.Optional.of("The Herald"),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        once.read(Article.of(new SavedFile("c", "c"), "A ferry", "The ferry left the port.", herald, Dating.UNKNOWN));
        assertThat(tagged).hasValue(3);
    }

    @Test
    void whatCannotBeReadCannotBeReadInAnyFile() {
        for (String file : List.of("a", "b")) {
            assertThatThrownBy(() -> once.read(page(file, "There is no tagger for this.")))
                    .isInstanceOf(ReadingException.class)
                    .hasMessageContaining("out of words");
        }
        assertThat(tagged).hasValue(1);
    }
}
