package org.parallax.cli.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.language.Language;
import org.parallax.language.Sentence;
import org.parallax.language.Sentences;
import org.parallax.reading.Reading;
import org.parallax.statement.Statement;
import org.parallax.time.DateRange;

/** A folder of readings, whatever stands in it. */
class KeptReadingsTest {

    @TempDir
    private Path folder;

    private KeptReadings readings() {
        return KeptReadings.in(folder, "a model");
    }

    private static Article article(String file, String text) {
        return Article.of(new SavedFile(file, "0123"), "", text, Masthead.UNKNOWN, Dating.UNKNOWN);
    }

    private static Reading reading(Article article, Statement... statements) {
        return new Reading(
                article, Language.ENGLISH, Sentences.in(article.text()), List.of(), List.of(), List.of(statements));
    }

    private static Statement by(OptionalInt speaker) {
        return new Statement(
                Statement.Part.BODY,
                speaker,
                Statement.SourceClass.NAMED,
                Optional.empty(),
                Optional.empty(),
                List.of(new TextSpan(0, 3)),
                Statement.Kind.DIRECT,
                Statement.Act.SPEECH,
                Statement.Certainty.ASSERTED,
                DateRange.unknown("not told"),
                List.of(),
                OptionalInt.empty(),
                new Statement.Decision("given", "given"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatIsKeptIsFoundUnderAnyFileName() {
        Reading kept = reading(article("a.html", "The ferry sailed."), by(OptionalInt.empty()));
        readings().keep(kept);
        Article renamed = article("b.html", "The ferry sailed.");
        assertThat(readings().find(renamed)).contains(kept.of(renamed));
        assertThat(readings().find(article("a.html", "The ferry sailed!"))).isEmpty();
    }

    @Test
    void anotherModelsReadingIsNotTaken() {
        Article article = article("a.html", "The ferry sailed.");
        readings().keep(reading(article));
        assertThat(KeptReadings.in(folder, "another model").find(article)).isEmpty();
    }

    @Test
    void aReadingThatDoesNotFitItsTextIsNotTaken() {
        Article article = article("a.html", "The ferry sailed.");
        Reading beyond = new Reading(
                article,
                Language.ENGLISH,
                List.of(new Sentence(new TextSpan(3, 9_000), 0)),
                List.of(),
                List.of(),
                List.of());
        readings().keep(beyond);
        assertThat(readings().find(article)).isEmpty();
        readings().keep(reading(article, by(OptionalInt.of(4))));
        assertThat(readings().find(article)).isEmpty();
    }

    @Test
    void whatWasNotAskedForTheLongestGoesFirst() throws IOException {
        for (int i = 0; i < 6; i++) {
            readings().keep(reading(article("a.html", "The ferry sailed, for the " + i + "th time.")));
        }
        List<Path> kept = files();
        for (int i = 0; i < kept.size(); i++) {
            Files.setLastModifiedTime(kept.get(i), FileTime.from(Instant.ofEpochSecond(1_000 + i)));
        }
        long two = Files.size(kept.get(5)) + Files.size(kept.get(4));
        KeptReadings.bounded(folder, "a model", two).tidy();
        assertThat(files()).containsExactlyInAnyOrder(kept.get(4), kept.get(5));
    }

    @Test
    void whatIsNoReadingIsLeftAlone() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
        KeptReadings.bounded(folder, "a model", 0).tidy();
        assertThat(other).exists();
        KeptReadings.bounded(folder.resolve("nowhere"), "a model", 0).tidy();
    }

    @Test
    void manyMayKeepAndFindAtOnce() throws Exception {
        Article article = article("a.html", "The ferry sailed.");
        Reading reading = reading(article, by(OptionalInt.empty()));
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> work = IntStream.range(0, 200)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        KeptReadings mine = readings();
                        mine.keep(reading);
                        return mine.find(article).filter(reading::equals).isPresent();
                    })
                    .toList();
            for (Future<Boolean> found : many.invokeAll(work)) {
                assertThat(found.get()).isTrue();
            }
        } finally {
            many.shutdown();
        }
        assertThat(files()).hasSize(1);
    }
}
