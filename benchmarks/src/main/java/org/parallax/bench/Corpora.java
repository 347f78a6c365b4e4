package org.parallax.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where marked material lies that is not part of the project: the one place that knows. */
public enum Corpora {
    /** Public corpora. */
    GOLD("PARALLAX_GOLD", "gold"),
    /** Stories marked by hand. */
    STORIES("PARALLAX_STORIES", "stories");

    private final String variable;
    private final String name;

    Corpora(String variable, String name) {
        this.variable = variable;
        this.name = name;
    }

    /** The folder that the variable names or, without it, the one beside the project; empty where there is none. */
    public Optional<Path> folder() {
        return Optional.of(named()).filter(Files::isDirectory);
    }

    /** A folder below it; empty where there is none. */
    public Optional<Path> folder(String below) {
        return Optional.of(named().resolve(below)).filter(Files::isDirectory);
    }

    private Path named() {
        String value = System.getenv(variable);
        return value == null || value.isBlank()
                ? Project.root().resolveSibling("shared").resolve(name)
                : Path.of(value);
    }

    /** What to say where it is missing. */
    public String missing() {
        return variable + " names no folder here";
    }
}
