package org.parallax.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.parallax.cli.StoryFiles.StoryFile;

/**
 * The folder that the files go to. They are written beside their places under names of their own and moved there only when all are whole, so
 * that a full disk leaves nothing half-written and what stood there before.
 *
 * @param folder where it is
 * @param run that no other one writes to it meanwhile
 */
record OutFolder(Path folder, OneRun run) implements AutoCloseable {

    private static final String PART = ".part";

    /** Makes the folder where it is not there, and sees that files can be made in it: before the long work, not after it. */
    static OutFolder ready(Path folder) throws NotWritten {
        try {
            Files.createDirectories(folder.toAbsolutePath());
            Files.delete(Files.createTempFile(folder.toAbsolutePath(), ".story", PART));
            return new OutFolder(folder, OneRun.in(folder.toAbsolutePath()));
        } catch (IOException failure) {
            throw new NotWritten("cannot write to " + folder.toAbsolutePath() + ": " + reason(failure));
        }
    }

    @Override
    public void close() {
        run.close();
    }

    /** The names of those that stand in the folder: what an earlier run wrote where this one writes none. */
    List<String> standing(List<StoryFile> files) {
        return files.stream()
                .map(StoryFile::name)
                .filter(name -> Files.exists(folder.resolve(name)))
                .sorted()
                .toList();
    }

    /** Writes all the files or none; gives their places. */
    List<Path> write(List<StoryFile> files) throws NotWritten {
        List<Path> parts = new ArrayList<>();
        try {
            for (StoryFile file : files) {
                refuseAFolderIn(file);
            }
            for (StoryFile file : files) {
                write(file, parts);
            }
            return moved(files, parts);
        } finally {
            parts.forEach(OutFolder::deleteIfThere);
        }
    }

    private void refuseAFolderIn(StoryFile file) throws NotWritten {
        if (Files.isDirectory(folder.resolve(file.name()))) {
            throw failed(file, new IOException("there is a folder of that name"));
        }
    }

    private void write(StoryFile file, List<Path> parts) throws NotWritten {
        Path part = folder.resolve("." + file.name() + PART);
        parts.add(part);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE))) {
            file.content().writeTo(out);
        } catch (IOException failure) {
            throw failed(file, failure);
        }
    }

    private List<Path> moved(List<StoryFile> files, List<Path> parts) throws NotWritten {
        List<Path> places = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path place = folder.resolve(files.get(i).name());
            try {
                move(parts.get(i), place);
            } catch (IOException failure) {
                throw failed(files.get(i), failure);
            }
            places.add(place);
        }
        return places;
    }

    private static void move(Path part, Path place) throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException rare) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private NotWritten failed(StoryFile file, IOException failure) {
        return new NotWritten("cannot write " + folder.resolve(file.name()).toAbsolutePath() + ": " + reason(failure));
    }

    /** Why the system did not do it, in a part of a line. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no right to";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "it is a file, not a folder";
        }
        String said = failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failure.getMessage());
        return said.lines().findFirst().orElse("the system does not say why");
    }

    private static void deleteIfThere(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException itStays) {
            part.toFile().deleteOnExit();
        }
    }
}
