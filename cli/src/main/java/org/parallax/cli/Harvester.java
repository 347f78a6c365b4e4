package org.parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.intake.Intake;
import org.parallax.intake.Intake.Read;
import org.parallax.intake.Intake.Rejected;
import org.parallax.reading.Reading;

/**
 * Reads all files of an intake, several at once. A page is in memory only while its thread reads it; what is kept is its reading. The harvest
 * is in the order of the files, whatever the order in which the threads were done. An article is read once, in however many files it was saved.
 */
record Harvester(Intake intake, ReadOnce reader, Progress progress) {

    /** What came of one file. */
    private sealed interface Crop {

        record Grown(Reading reading, List<String> notes) implements Crop {}

        record Lost(Rejected why) implements Crop {}
    }

    Harvest harvest(int threads) {
        List<Reading> readings = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try (Progress shown = progress) {
            new InOrder(threads).each(intake.files(), file -> read(file, shown), crop -> {
                if (crop instanceof Crop.Grown grown) {
                    readings.add(grown.reading());
                    notes.addAll(grown.notes());
                } else if (crop instanceof Crop.Lost lost) {
                    rejected.add(lost.why());
                }
            });
        }
        List<Rejected> reports = rejected.stream().filter(Rejected::isOurs).toList();
        List<Rejected> lost = rejected.stream()
                .filter(file -> !file.isOurs() && !file.isPartOfAPage())
                .toList();
        return new Harvest(readings, lost, reports, rejected.size() - lost.size() - reports.size(), notes);
    }

    private Crop read(Path file, Progress shown) {
        try {
            return switchOn(intake.read(file));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new Crop.Lost(Faults.on(intake.name(file), fault));
        } finally {
            shown.step();
        }
    }

    private Crop switchOn(Intake.Result result) {
        return result instanceof Read read
                ? new Crop.Grown(reader.read(read.article()), read.namedNotes())
                : new Crop.Lost((Rejected) result);
    }
}
