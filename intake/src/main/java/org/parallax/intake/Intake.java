package org.parallax.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parallax.article.Article;
import org.parallax.intake.file.Folder;
import org.parallax.intake.file.PassedOver;
import org.parallax.intake.file.SavedBytes;

/**
 * The saved pages of some folders and files, each of which is read on its own. {@link #files} has a fixed order; {@link #read} depends on one
 * file alone, so that threads may share an intake and read its files in any order.
 */
public final class Intake {

    private final Map<Path, String> names;
    private final List<String> data;

    private Intake(Folder.Found found) {
        this.names = found.pages();
        this.data = found.data();
    }

    /**
     * Looks through folders, all the way down, and takes files as they are. The order of the arguments counts for nothing.
     *
     * @throws NothingToRead when there is no file to read; its message is one line for a person
     */
    public static Intake of(Path... foldersAndFiles) throws NothingToRead {
        return of(List.of(foldersAndFiles));
    }

    /** As {@link #of(Path...)}. */
    public static Intake of(List<Path> foldersAndFiles) throws NothingToRead {
        return new Intake(Folder.look(foldersAndFiles));
    }

    /** What there is to read, by name. A folder or a link that cannot be followed is among them; reading it says why. */
    public List<Path> files() {
        return List.copyOf(names.keySet());
    }

    /** The names of files of data that stand among the pages and are passed over, since no saved page is called so; our own are not told. */
    public List<String> data() {
        return data;
    }

    /** The name that a file goes by: its path below the folder, with forward slashes. */
    public String name(Path file) {
        String name = names.get(file);
        if (name == null) {
            throw new IllegalArgumentException("not a file of this intake: " + file);
        }
        return name;
    }

    /** Reads one of {@link #files}. */
    public Result read(Path file) {
        String name = name(file);
        try {
            return read(name, SavedBytes.of(file));
        } catch (Unreadable why) {
            return new Rejected(name, why.reason(), why.isOurs());
        }
    }

    /** Reads the bytes of a saved page, wherever they come from. */
    public static Result read(String name, byte[] saved) {
        try {
            return read(name, SavedBytes.of(saved));
        } catch (Unreadable why) {
            return new Rejected(name, why.reason(), why.isOurs());
        }
    }

    /** As {@link #read(String, byte[])}. */
    public static Result read(String name, SavedBytes saved) {
        try {
            return SavedPage.read(name, saved);
        } catch (Unreadable why) {
            return new Rejected(name, why.reason(), why.isOurs());
        }
    }

    /** What became of a file. */
    public sealed interface Result {}

    /**
     * An article.
     *
     * @param article as it stands in the file
     * @param notes what a person should know of how it was read; mostly empty
     */
    public record Read(Article article, List<String> notes) implements Result {

        /** The notes, each with the file's name before it. */
        public List<String> namedNotes() {
            return notes.stream()
                    .map(note -> article.saved().file() + ": " + note)
                    .toList();
        }
    }

    /**
     * A file that was left out.
     *
     * @param file its name below the folder
     * @param reason why, and the way out; a part of a line
     * @param isOurs whether Parallax wrote it itself, and nothing is lost with it
     */
    public record Rejected(String file, String reason, boolean isOurs) implements Result {

        public Rejected(String file, String reason) {
            this(file, reason, false);
        }

        /** Whether a browser saved it in a folder "page_files" beside a page: a frame, an advertisement. It is no saved page, and nothing is lost with it. */
        public boolean isPartOfAPage() {
            return PassedOver.isInAFolderOfAPage(file);
        }
    }
}
