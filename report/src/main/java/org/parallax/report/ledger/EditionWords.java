package org.parallax.report.ledger;

import static org.parallax.report.ledger.Labels.count;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.SavedFile;
import org.parallax.edition.Edition;
import org.parallax.edition.Version;
import org.parallax.origin.NearlyOneText;

/** In words: which files are the same page, which are versions of one article, and who came first of those that are nearly one text. */
public final class EditionWords {

    /** Of two versions whose words are the same. */
    public static final String NO_WORDS = "no word was changed";

    /** Files that are named in one line; more are counted. */
    private static final int NAMED = 4;

    private EditionWords() {}

    /** From a version to the next. */
    public record Step(Version version, String words) {}

    /** A line that names the copies, and one for the versions; none where there are none. */
    public static List<String> of(SavedFile file, Edition edition) {
        List<String> lines = new ArrayList<>();
        if (!edition.copies().isEmpty()) {
            lines.add(copies(file, edition.copies()));
        }
        if (!edition.earlier().isEmpty()) {
            lines.add(versions(file, edition));
        }
        return lines;
    }

    /** "b.html is the same page as a.html". */
    public static String copies(SavedFile file, List<SavedFile> copies) {
        String verb = copies.size() == 1 ? " is" : " are";
        return named(copies) + verb + " the same page as " + file.file();
    }

    private static String versions(SavedFile file, Edition edition) {
        String versions = count(edition.earlier().size() + 1, "version") + "; ";
        return edition.isInOrder()
                ? versions + "the last one stands here, " + file.file()
                : versions + "which came last cannot be told, " + file.file() + " stands for them";
    }

    private static String named(List<SavedFile> files) {
        List<String> names = files.stream().limit(NAMED).map(SavedFile::file).toList();
        String all = String.join(", ", names);
        return files.size() > NAMED ? all + " and " + count(files.size() - NAMED, "more file") : all;
    }

    /** From each version to the next, with the two files and how their order is known. */
    public static List<Step> steps(Edition edition, AccountIndex index) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < edition.earlier().size(); i++) {
            Version version = edition.earlier().get(i);
            boolean last = i + 1 == edition.earlier().size();
            String next = last
                    ? index.file(edition.article())
                    : file(edition.earlier().get(i + 1));
            steps.add(new Step(version, words(version, next)));
        }
        return steps;
    }

    private static String words(Version version, String next) {
        String between = version.before().isKnown()
                ? "from " + file(version) + " to " + next
                : "between " + file(version) + " and " + next;
        String copies = version.copies().isEmpty()
                ? ""
                : "; " + copies(version.article().article().saved(), version.copies());
        return between + " (" + WhyWords.of(version.before().why()) + ")" + copies;
    }

    /** The file that stands for a version. */
    public static String file(Version version) {
        return version.article().article().saved().file();
    }

    /** Who came first, or that it cannot be told. */
    public static String first(NearlyOneText near, AccountIndex index) {
        return near.first()
                .map(article -> index.outlet(article) + " was first")
                .orElse("which was first cannot be told");
    }
}
