package org.parallax.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * The articles of a story, each once, however often its page was saved and its outlet changed it. The last version stands for an article. A
 * pure function of the story; immutable; threads may share it.
 */
public final class Editions {

    private final Story given;
    private final List<Edition> all;

    private Editions(Story given, List<Edition> all) {
        this.given = given;
        this.all = all;
    }

    public static Editions of(Story story) {
        List<SavedPage> pages =
                SamePage.among(story.articles()).stream().map(SavedPage::of).toList();
        return new Editions(
                story,
                byPlace(pages).stream()
                        .flatMap(place -> articles(OneAfterAnother.of(place)).stream())
                        .map(Editions::edition)
                        .sorted(Comparator.comparing(Edition::article))
                        .toList());
    }

    /** By the id of the article that stands for each. */
    public List<Edition> all() {
        return all;
    }

    /** The story of the articles that stand, under the ids that they have. */
    public Story story() {
        return given.only(all.stream().map(Edition::article).collect(Collectors.toSet()));
    }

    /** By address or, without one, by outlet and headline; a page that tells neither stands alone. */
    private static List<List<SavedPage>> byPlace(List<SavedPage> pages) {
        Map<String, List<SavedPage>> groups = new LinkedHashMap<>();
        for (SavedPage page : pages) {
            String key = Address.of(page.article().article())
                    .or(() -> OneOutletsHeadline.of(page.article()))
                    .orElse("file " + page.article().id());
            groups.computeIfAbsent(key, unseen -> new ArrayList<>()).add(page);
        }
        return List.copyOf(groups.values());
    }

    /** What stood at one place, cut where another article takes the place of the last: only neighbours are compared. */
    private static List<List<SavedPage>> articles(List<SavedPage> inOrder) {
        List<List<SavedPage>> articles = new ArrayList<>();
        for (SavedPage page : inOrder) {
            List<SavedPage> last = articles.isEmpty() ? List.of() : articles.get(articles.size() - 1);
            if (!last.isEmpty() && OneArticle.are(last.get(last.size() - 1).article(), page.article())) {
                last.add(page);
            } else {
                articles.add(new ArrayList<>(List.of(page)));
            }
        }
        return articles;
    }

    private static Edition edition(List<SavedPage> versions) {
        SavedPage last = versions.get(versions.size() - 1);
        List<Version> earlier = IntStream.range(0, versions.size() - 1)
                .mapToObj(i -> version(versions.get(i), versions.get(i + 1)))
                .toList();
        return new Edition(last.article().id(), last.page().copies(), earlier);
    }

    private static Version version(SavedPage page, SavedPage next) {
        StoryArticle article = page.article();
        return new Version(article, page.page().copies(), page.before(next), Changes.between(article, next.article()));
    }
}
