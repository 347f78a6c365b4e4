package org.parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parallax.intake.Intake;
import org.parallax.intake.Intake.Read;
import org.parallax.intake.Intake.Rejected;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;

/**
 * Reads all files of an intake, several at once. A page is in memory only while its thread reads it; what is kept is its reading. The harvest
 * is in the order of the files, whatever the order in which the threads were done.
 */
record Harvester(Intake intake, Reader reader, Progress progress) {

    /** What came of one file. */
    private sealed interface Crop {

        record Grown(Reading reading, List<String> notes) implements Crop {}

        record Lost(Rejected why) implements Crop {}
    }

    Harvest harvest(int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Progress shown = progress) {
            List<Future<Crop>> crops = intake.files().stream()
                    .map(file -> workers.submit(() -> read(file, shown)))
                    .toList();
            return gathered(crops);
        } finally {
            workers.shutdownNow();
        }
    }

    private Crop read(Path file, Progress shown) {
        try {
            return switchOn(intake.read(file));
        } catch (RuntimeException | StackOverflowError fault) {
            String reason = "a fault of Parallax, please report it with the page: " + Faults.inALine(fault);
            return new Crop.Lost(new Rejected(intake.name(file), reason));
        } finally {
            shown.step();
        }
    }

    private Crop switchOn(Intake.Result result) {
        if (result instanceof Read read) {
            String file = read.article().saved().file();
            List<String> notes =
                    read.notes().stream().map(note -> file + ": " + note).toList();
            return new Crop.Grown(reader.read(read.article()), notes);
        }
        return new Crop.Lost((Rejected) result);
    }

    private static Harvest gathered(List<Future<Crop>> crops) {
        List<Reading> readings = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Future<Crop> future : crops) {
            Crop crop = finished(future);
            if (crop instanceof Crop.Grown grown) {
                readings.add(grown.reading());
                notes.addAll(grown.notes());
            } else if (crop instanceof Crop.Lost lost) {
                rejected.add(lost.why());
            }
        }
        return new Harvest(readings, rejected, notes);
    }

    private static Crop finished(Future<Crop> future) {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", stopped);
        }
    }
}
