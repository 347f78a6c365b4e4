package org.parallax.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies: the folder above the working directory, or itself, that holds {@code mvnw}. */
public final class Project {

    private Project() {}

    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        return here;
    }
}
