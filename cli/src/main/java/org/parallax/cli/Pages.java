package org.parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.cli.kept.KeptReadings;
import org.parallax.intake.Intake;
import org.parallax.language.Tagger;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;

/**
 * The saved pages of a story, of which only those are read that were not read before.
 *
 * @param intake the pages
 * @param kept where readings are kept; empty where none are to be
 */
record Pages(Intake intake, Optional<Path> kept) {

    /** Beside what is written; hidden, so that it is not taken for pages. */
    private static final Path CACHE = Path.of(".parallax", "readings");

    static Pages of(Intake intake, Path out, boolean keeping) {
        return new Pages(intake, keeping ? Optional.of(out.resolve(CACHE)) : Optional.empty());
    }

    /** Heeds what a read has kept there, and keeps nothing where none has: whoever only asks leaves no folder behind. */
    static Pages asKept(Intake intake, Path out) {
        return of(intake, out, Files.isDirectory(out.resolve(CACHE)));
    }

    Harvest harvest(Tagger tagger, int threads, Progress progress) {
        Reader reader = new Reader(tagger);
        if (kept.isEmpty()) {
            return new Harvester(intake, new ReadOnce(reader::read), progress).harvest(threads);
        }
        KeptReadings readings = KeptReadings.in(kept.get(), tagger.version());
        ReadOnce once = new ReadOnce(article -> reading(article, readings, reader, progress));
        Harvest harvest = new Harvester(intake, once, progress).harvest(threads);
        readings.tidy();
        return harvest;
    }

    private static Reading reading(Article article, KeptReadings readings, Reader reader, Progress progress) {
        Optional<Reading> known = readings.find(article);
        if (known.isPresent()) {
            progress.knew();
            return known.get();
        }
        Reading reading = reader.read(article);
        readings.keep(reading);
        return reading;
    }
}
