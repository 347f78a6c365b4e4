package org.parallax.bench.gates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.bench.Corpora;
import org.parallax.bench.Project;

/**
 * A bench command with the figures of its table that are gates.
 *
 * @param command its name
 * @param corpora where its folder lies: the name of a {@link Corpora}, or "" for the project itself
 * @param folder below that; a file of marks stands for its story
 * @param needs what must be there as well, for marks of ours over a corpus: the name of a {@link Corpora}, or ""
 * @param gates the figures
 */
record GatedCommand(String command, String corpora, String folder, String needs, List<Gate> gates) {

    /** Empty where it, or what it needs, is not there. */
    Optional<Path> path() {
        Optional<Path> path = corpora.isEmpty()
                ? Optional.of(Project.root().resolve(folder)).filter(Files::exists)
                : Corpora.valueOf(corpora).folder(folder);
        return path.filter(there -> hasNeeded());
    }

    private boolean hasNeeded() {
        return needs.isEmpty() || Corpora.valueOf(needs).folder().isPresent();
    }

    String title() {
        return command + " " + folder;
    }

    /** What to say when its folder is not there. */
    String notRun() {
        String place = corpora.isEmpty()
                ? "no folder " + folder
                : Corpora.valueOf(corpora).missing();
        String why = hasNeeded() ? place : Corpora.valueOf(needs).missing();
        return "NOT RUN: " + title() + ": " + why;
    }
}
