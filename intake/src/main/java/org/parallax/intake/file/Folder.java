package org.parallax.intake.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.parallax.intake.NothingToRead;

/** Finds the saved pages below folders. Links to folders are not followed, so that no loop is walked. */
public final class Folder {

    private Folder() {}

    /**
     * What stands in folders.
     *
     * @param pages the files to read, with the name that each goes by
     * @param data the names of files of data, in order
     */
    public record Found(Map<Path, String> pages, List<String> data) {}

    /**
     * The files to read, with the name that each goes by, in the order of their names (code units). A folder that cannot be opened, a link that
     * leads nowhere or leaves its folder are among them: reading them says why.
     */
    public static Found look(List<Path> foldersAndFiles) throws NothingToRead {
        Map<String, Path> byName = new TreeMap<>();
        Set<String> data = new TreeSet<>();
        for (Path each : foldersAndFiles) {
            if (Files.notExists(each)) {
                throw new NothingToRead(each + ": there is no such file or folder");
            }
            String above = foldersAndFiles.size() > 1 && Files.isDirectory(each) ? ownName(each) + "/" : "";
            collect(each, above, byName, data);
        }
        if (byName.isEmpty()) {
            throw new NothingToRead(
                    shown(foldersAndFiles) + ": no saved page in it (HTML or text): save the articles there first");
        }
        return new Found(inverted(byName), List.copyOf(data));
    }

    /** Whether a file is a link to something outside the folder that it stands in. */
    static boolean isLinkOutside(Path file) throws IOException {
        if (!Files.isSymbolicLink(file) || Files.notExists(file)) {
            return false;
        }
        Path home = file.toAbsolutePath().getParent();
        return home != null && !file.toRealPath().startsWith(home.toRealPath());
    }

    private static void collect(Path start, String above, Map<String, Path> byName, Set<String> data)
            throws NothingToRead {
        try {
            Path root = start.toRealPath();
            if (!Files.isDirectory(root)) {
                add(byName, ownName(start), root);
                return;
            }
            Files.walkFileTree(root, new Pages(root, above, byName, data));
        } catch (IOException failed) {
            throw new NothingToRead(start + ": the folder cannot be read (" + failed.getMessage() + ")");
        }
    }

    private static void add(Map<String, Path> byName, String name, Path file) {
        String free = name;
        for (int n = 2; byName.containsKey(free) && !file.equals(byName.get(free)); n++) {
            free = name + " (" + n + ")";
        }
        byName.put(free, file);
    }

    private static String ownName(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name(name);
    }

    /** A backslash in the name of a file parts folders for whoever reads the name elsewhere: "..\\..\\a.html" must not lead out of ours. */
    private static String name(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(part -> part.toString().replace('\\', '_'))
                .collect(Collectors.joining("/"));
    }

    private static String shown(List<Path> paths) {
        return paths.isEmpty()
                ? "nothing"
                : String.join(", ", paths.stream().map(Path::toString).toList());
    }

    private static Map<Path, String> inverted(Map<String, Path> byName) {
        Map<Path, String> names = new LinkedHashMap<>();
        byName.forEach((name, file) -> names.putIfAbsent(file, name));
        return Collections.unmodifiableMap(names);
    }

    private static final class Pages extends SimpleFileVisitor<Path> {

        private final Path root;
        private final String above;
        private final Map<String, Path> byName;
        private final Set<String> data;

        private Pages(Path root, String above, Map<String, Path> byName, Set<String> data) {
            this.root = root;
            this.above = above;
            this.byName = byName;
            this.data = data;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passed = !folder.equals(root) && PassedOver.folder(folder);
            return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean linkedFolder = attributes.isSymbolicLink() && Files.isDirectory(file);
            if (PassedOver.isData(file)) {
                data.add(above + name(root.relativize(file)));
            } else if (!linkedFolder && !PassedOver.file(file)) {
                keep(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            keep(file);
            return FileVisitResult.CONTINUE;
        }

        private void keep(Path file) {
            String below = name(root.relativize(file));
            add(byName, below.isEmpty() ? above + "." : above + below, file);
        }
    }
}
