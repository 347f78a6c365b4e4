package org.parallax.intake.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands beside saved pages and is passed over: hidden things, our own outputs, data, and what a browser saves with a page. */
public final class PassedOver {

    /** How the folder's name ends in which a browser saves what belongs to a page. */
    private static final String OF_A_PAGE = "_files";

    private static final Set<String> OUTPUTS =
            Set.of("story.json", "story.html", "story-annotations.jsonld", "judgements.jsonl");

    /** "story-ledger.csv", as it is written beside the report. */
    private static final Pattern TABLE = Pattern.compile("story-[a-z-]+\\.csv");

    /** Endings of data, which no saved page has and a person may have meant. */
    private static final Set<String> DATA = Set.of("json", "jsonl", "csv", "tsv", "ann", "md", "yml", "yaml");

    /** Endings of what pages are made with. */
    private static final Set<String> PARTS = Set.of("css", "js", "map", "woff", "woff2", "ico");

    private PassedOver() {}

    static boolean folder(Path folder) {
        return isHidden(folder) || isBesideAPage(folder);
    }

    static boolean file(Path file) {
        return isHidden(file) || isOurs(file) || PARTS.contains(ending(file)) || DATA.contains(ending(file));
    }

    /** Whether somebody may ask why it was not read. */
    static boolean isData(Path file) {
        return !isHidden(file) && !isOurs(file) && DATA.contains(ending(file));
    }

    private static boolean isOurs(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return OUTPUTS.contains(name) || TABLE.matcher(name).matches();
    }

    private static String ending(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether one of the folders that a file stands in has a name as browsers give it, by the file's name below the folder that was looked through. */
    public static boolean isInAFolderOfAPage(String file) {
        String[] names = file.split("/", -1);
        return Arrays.stream(names, 0, names.length - 1).anyMatch(folder -> folder.endsWith(OF_A_PAGE));
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    /** "page_files" beside "page.html", as browsers save it. */
    private static boolean isBesideAPage(Path folder) {
        String name = name(folder);
        if (!name.endsWith(OF_A_PAGE)) {
            return false;
        }
        String page = name.substring(0, name.length() - OF_A_PAGE.length());
        return List.of(".html", ".htm").stream().anyMatch(ending -> Files.exists(folder.resolveSibling(page + ending)));
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
