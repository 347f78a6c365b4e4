package org.parallax.intake.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands beside saved pages and is silently passed over: hidden things, our own outputs, data, and what a browser saves with a page. */
final class PassedOver {

    private static final Set<String> OUTPUTS = Set.of("story.json", "story.html");

    /** Endings that no saved page has. */
    private static final Set<String> NOT_PAGES = Set.of(
            "json", "jsonl", "csv", "tsv", "ann", "md", "css", "js", "map", "yml", "yaml", "woff", "woff2", "ico");

    private PassedOver() {}

    static boolean folder(Path folder) {
        return isHidden(folder) || isBesideAPage(folder);
    }

    static boolean file(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return isHidden(file)
                || OUTPUTS.contains(name)
                || NOT_PAGES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    /** "page_files" beside "page.html", as browsers save it. */
    private static boolean isBesideAPage(Path folder) {
        String name = name(folder);
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return List.of(".html", ".htm").stream().anyMatch(ending -> Files.exists(folder.resolveSibling(page + ending)));
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
