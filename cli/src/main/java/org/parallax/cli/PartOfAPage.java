package org.parallax.cli;

import java.util.Arrays;
import org.parallax.intake.Intake.Rejected;

/** A file that a browser saves in a folder "page_files" beside a page: a frame, an advertisement. It is no saved page, and nothing is lost with it. */
final class PartOfAPage {

    private static final String FOLDER = "_files";

    private PartOfAPage() {}

    /** Whether a file without an article is one, by the names of the folders that it stands in. */
    static boolean is(Rejected file) {
        String[] names = file.file().split("/", -1);
        return Arrays.stream(names, 0, names.length - 1).anyMatch(folder -> folder.endsWith(FOLDER));
    }
}
