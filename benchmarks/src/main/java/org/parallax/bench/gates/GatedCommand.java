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
 * @param folder below that
 * @param gates the figures
 */
record GatedCommand(String command, String corpora, String folder, List<Gate> gates) {

    Optional<Path> path() {
        return corpora.isEmpty()
                ? Optional.of(Project.root().resolve(folder)).filter(Files::isDirectory)
                : Corpora.valueOf(corpora).folder(folder);
    }

    String title() {
        return command + " " + folder;
    }

    /** What to say when its folder is not there. */
    String notRun() {
        String why = corpora.isEmpty()
                ? "no folder " + folder
                : Corpora.valueOf(corpora).missing();
        return "NOT RUN: " + title() + ": " + why;
    }
}
