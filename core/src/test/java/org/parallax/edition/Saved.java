package org.parallax.edition;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.SavedFile;
import org.parallax.story.Story;
import org.parallax.story.Told;

/** What a folder of saved pages comes to. */
final class Saved {

    private final Story story;
    private final Editions editions;

    private Saved(Story story) {
        this.story = story;
        this.editions = Editions.of(story);
    }

    static Saved pages(Told... pages) {
        return pages(List.of(pages));
    }

    static Saved pages(List<Told> pages) {
        return new Saved(Story.of(pages.stream().map(Told::reading).toList()));
    }

    List<Edition> articles() {
        return editions.all();
    }

    Edition onlyArticle() {
        if (articles().size() != 1) {
            throw new AssertionError("not one article but " + articles());
        }
        return articles().get(0);
    }

    Stream<String> standing() {
        return editions.story().articles().stream()
                .map(article -> article.article().saved().file());
    }

    String fileOf(Edition edition) {
        return story.article(edition.article()).article().saved().file();
    }

    static List<String> names(List<SavedFile> files) {
        return files.stream().map(SavedFile::file).toList();
    }

    static List<String> versions(Edition edition) {
        return edition.earlier().stream()
                .map(version -> version.article().article().saved().file())
                .toList();
    }
}
