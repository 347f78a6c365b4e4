package org.parallax.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.parallax.report.judgement.JudgementLines;

/**
 * {@code judgements.jsonl} in a story's folder: what people decided, a line each. Lines are added and never changed; whatever else stands in the file
 * is left as it is. Processes that add lines at once wait for one another.
 */
record JudgementsFile(Path file) {

    static final String NAME = "judgements.jsonl";

    /** Of this process only one thread adds: a lock of the system is the process's. */
    private static final Object ADDING = new Object();

    static JudgementsFile of(Path folder) {
        return new JudgementsFile(folder.resolve(NAME));
    }

    /** Nothing where there is no such file. */
    byte[] bytes() throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder, not a file");
        }
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    JudgementLines lines() throws IOException {
        return JudgementLines.of(bytes());
    }

    /** The file's bytes as they will be with a line more. */
    static byte[] with(byte[] before, String line) {
        boolean ends = before.length == 0 || before[before.length - 1] == '\n';
        byte[] added = ((ends ? "" : "\n") + line + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(before.length + added.length)
                .put(before)
                .put(added)
                .array();
    }

    /** Adds a line. If it cannot be added as a whole, the file is as it was. */
    void add(String line) throws IOException {
        synchronized (ADDING) {
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                add(channel, line, lock);
            }
        }
    }

    private static void add(FileChannel channel, String line, FileLock held) throws IOException {
        long before = channel.size();
        ByteBuffer added = ByteBuffer.wrap(with(lastByte(channel, before), line));
        added.position(before == 0 ? 0 : 1);
        try {
            channel.position(before);
            while (added.hasRemaining() && held.isValid()) {
                channel.write(added);
            }
            channel.force(true);
        } catch (IOException failure) {
            channel.truncate(before);
            throw failure;
        }
    }

    private static byte[] lastByte(FileChannel channel, long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(size == 0 ? 0 : 1);
        if (size > 0) {
            channel.read(last, size - 1);
        }
        return last.array();
    }
}
