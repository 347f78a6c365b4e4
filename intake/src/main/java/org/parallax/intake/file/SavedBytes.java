package org.parallax.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parallax.intake.Unreadable;

/** The bytes of a saved page, and their hash. */
public final class SavedBytes {

    /** No article is longer; a larger file is refused by its size, unread. */
    public static final int LIMIT = 50_000_000;

    private final byte[] content;
    private final String sha256;

    private SavedBytes(byte[] content) {
        this.content = content;
        this.sha256 = sha256(content);
    }

    /** The characters that the bytes stand for. */
    public Characters characters() throws Unreadable {
        return Characters.of(content);
    }

    /** Of the bytes, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Reads a file, unless it is empty, too large, or cannot be opened. */
    public static SavedBytes of(Path file) throws Unreadable {
        try {
            refuseWhatIsNoFile(file);
            return of(bounded(file));
        } catch (AccessDeniedException denied) {
            throw new Unreadable("no right to read it: change its permissions");
        } catch (NoSuchFileException gone) {
            throw new Unreadable("it is not there any more, or a link that leads nowhere");
        } catch (IOException failed) {
            throw new Unreadable("it cannot be read (" + failed.getMessage() + ")");
        }
    }

    /** Takes bytes as they are, unless they are none or too many. */
    public static SavedBytes of(byte[] content) throws Unreadable {
        if (content.length > LIMIT) {
            throw tooLarge(content.length);
        }
        if (content.length == 0) {
            throw new Unreadable("it is empty (0 bytes): save the page again");
        }
        return new SavedBytes(content);
    }

    private static void refuseWhatIsNoFile(Path file) throws Unreadable, IOException {
        if (Folder.isLinkOutside(file)) {
            throw new Unreadable("a link that leaves the folder: copy what it points to into the folder");
        }
        if (Files.isDirectory(file)) {
            throw new Unreadable("a folder that cannot be opened: change its permissions");
        }
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(
                    Files.exists(file)
                            ? "not a regular file"
                            : Files.isSymbolicLink(file) ? "a link that leads nowhere" : "there is no such file");
        }
    }

    private static byte[] bounded(Path file) throws IOException, Unreadable {
        if (Files.size(file) > LIMIT) {
            throw tooLarge(Files.size(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LIMIT + 1);
        }
    }

    private static Unreadable tooLarge(long size) {
        return new Unreadable("too large for an article (" + size / 1_000_000 + " MB, the limit is " + LIMIT / 1_000_000
                + " MB): save the page alone, without what it embeds");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
