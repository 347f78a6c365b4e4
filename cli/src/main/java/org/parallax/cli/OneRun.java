package org.parallax.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The only run that writes to a folder, as long as it is open. A run that was killed is in nobody's way: its lock goes with it. */
final class OneRun implements AutoCloseable {

    private static final String LOCK = ".story.lock";

    private final Path file;
    private final FileChannel held;

    private OneRun(Path file, FileChannel held) {
        this.file = file;
        this.held = held;
    }

    static OneRun in(Path folder) throws NotWritten, IOException {
        Path file = folder.resolve(LOCK);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new NotWritten("another run is writing to " + folder.toAbsolutePath()
                    + ": wait for it, or give another folder with --out");
        }
        return new OneRun(file, channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try (held) {
            Files.deleteIfExists(file);
        } catch (IOException itStays) {
            file.toFile().deleteOnExit();
        }
    }
}
