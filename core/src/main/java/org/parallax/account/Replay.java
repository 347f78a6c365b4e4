package org.parallax.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.ArticleDate;
import org.parallax.article.SavedFile;
import org.parallax.edition.Edition;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * A story as it could be read on a day. What surely appeared later is left aside; of an article that its outlet changed later the last version of before stands,
 * where it was saved. Immutable; threads may share it.
 *
 * @param story what is left
 * @param aside the files that are not, by name; a page that was saved several times is one
 */
record Replay(Story story, List<String> aside) {

    /** Of a day; empty where nothing surely appeared after it. */
    static Optional<Replay> until(LocalDate day, Story given, Ground ground) {
        List<Saved> later = ground.editions().all().stream()
                .flatMap(edition -> later(day, versions(ground.story(), edition)).stream())
                .toList();
        return later.isEmpty() ? Optional.empty() : Optional.of(new Replay(without(given, later), names(later)));
    }

    /** A page, and other files of it. */
    private record Saved(StoryArticle article, List<SavedFile> copies) {

        boolean appearedAfter(LocalDate day) {
            return isAfter(article.published(), day);
        }

        boolean changedAfter(LocalDate day) {
            return isAfter(article.article().dating().modified(), day);
        }

        private static boolean isAfter(ArticleDate date, LocalDate day) {
            return date.range().firstDay().filter(first -> first.isAfter(day)).isPresent();
        }

        Stream<SavedFile> files() {
            return Stream.concat(Stream.of(article.article().saved()), copies.stream());
        }
    }

    private static List<Saved> versions(Story story, Edition edition) {
        List<Saved> versions = new ArrayList<>();
        edition.earlier().forEach(version -> versions.add(new Saved(version.article(), version.copies())));
        versions.add(new Saved(story.article(edition.article()), edition.copies()));
        return versions;
    }

    /** Whoever saved one version alone has no other to show, so it stands as long as it had appeared. */
    private static List<Saved> later(LocalDate day, List<Saved> versions) {
        List<Saved> there =
                versions.stream().filter(version -> !version.appearedAfter(day)).toList();
        List<Saved> unchanged =
                there.stream().filter(version -> !version.changedAfter(day)).toList();
        List<Saved> standing = unchanged.isEmpty() ? there : unchanged;
        return versions.stream().filter(version -> !standing.contains(version)).toList();
    }

    private static Story without(Story given, List<Saved> later) {
        Set<SavedFile> files = new HashSet<>();
        later.forEach(saved -> saved.files().forEach(files::add));
        Set<String> left = new HashSet<>();
        given.articles().stream()
                .filter(article -> !files.contains(article.article().saved()))
                .forEach(article -> left.add(article.id()));
        return given.only(left);
    }

    private static List<String> names(List<Saved> later) {
        return later.stream()
                .map(saved -> saved.article().article().saved().file())
                .sorted()
                .toList();
    }
}
