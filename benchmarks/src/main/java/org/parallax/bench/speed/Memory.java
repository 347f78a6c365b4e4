package org.parallax.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The memory of a process as Linux tells it. */
public final class Memory {

    private static final long KIB_IN_MIB = 1024;

    private Memory() {}

    /** The most that the process had resident so far, in MiB; empty where no system tells it. */
    public static OptionalLong mostResident(long process) {
        return told("VmHWM:", process);
    }

    /** What the process has resident now, in MiB; empty where no system tells it. */
    public static OptionalLong resident(long process) {
        return told("VmRSS:", process);
    }

    private static OptionalLong told(String field, long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_IN_MIB)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
