package org.parallax.edition;

import java.util.List;
import org.parallax.article.SavedFile;

/**
 * An article as it stands in an account, with all else that was saved of it.
 *
 * @param article the id of the version that stands for it: the last
 * @param copies other files of that very page, by name
 * @param earlier its earlier versions, the oldest first
 */
public record Edition(String article, List<SavedFile> copies, List<Version> earlier) {

    /** One file, one version. */
    public static Edition only(String article) {
        return new Edition(article, List.of(), List.of());
    }

    /** Whether the pages tell which version came after which. */
    public boolean isInOrder() {
        return earlier.stream().allMatch(version -> version.before().isKnown());
    }
}
