package org.parallax.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.article.ArticleDate;
import org.parallax.reading.Reading;

/**
 * Articles that tell one story: an immutable set of readings, the same whatever the order in which they came. A reading is known by its
 * file's path and bytes, so one that is added twice counts once. Threads may share a story.
 */
public final class Story {

    private static final Comparator<Reading> BY_CONTENT = Comparator.comparing(
                    (Reading reading) -> reading.article().saved().sha256())
            .thenComparing(reading -> reading.article().saved().file())
            .thenComparing(reading -> reading.article().text());

    private final List<StoryArticle> articles;
    private final Map<String, StoryArticle> byId;
    private Optional<WordWeights> weights = Optional.empty();

    private Story(Collection<StoryArticle> articles) {
        this.articles =
                articles.stream().sorted(Comparator.comparing(StoryArticle::id)).toList();
        this.byId = this.articles.stream().collect(Collectors.toUnmodifiableMap(StoryArticle::id, Function.identity()));
    }

    /** The story that these readings tell, in any order. */
    public static Story of(List<Reading> readings) {
        NavigableMap<Reading, StoryArticle> members = new TreeMap<>(BY_CONTENT);
        readings.forEach(reading -> members.computeIfAbsent(reading, Story::placed));
        return numbered(members);
    }

    /** This story with one reading more; only that one is looked at. */
    public Story with(Reading reading) {
        NavigableMap<Reading, StoryArticle> members = new TreeMap<>(BY_CONTENT);
        articles.forEach(article -> members.put(article.reading(), article));
        members.computeIfAbsent(reading, Story::placed);
        return numbered(members);
    }

    /** This story with other publication dates for some of its articles. */
    public Story dated(Map<String, ArticleDate> published) {
        return new Story(articles.stream()
                .map(a -> published.containsKey(a.id()) ? a.dated(published.get(a.id())) : a)
                .toList());
    }

    /** This story with other articles in the place of some, under the ids of these. */
    public Story replacing(Map<String, StoryArticle> others) {
        return new Story(
                articles.stream().map(a -> others.getOrDefault(a.id(), a)).toList());
    }

    /** The articles of this story that have these ids, under the ids that they have. */
    public Story only(Set<String> ids) {
        return new Story(
                articles.stream().filter(article -> ids.contains(article.id())).toList());
    }

    /** An article that has no id yet. */
    private static StoryArticle placed(Reading reading) {
        return StoryArticle.asStated("", reading).dated(Published.of(reading));
    }

    private static Story numbered(NavigableMap<Reading, StoryArticle> members) {
        ContentId ids = ContentId.of("a");
        return new Story(members.values().stream()
                .map(article -> article.as(ids.ofHash(article.article().saved().sha256())))
                .toList());
    }

    /** How much its words say; worked out when it is first asked for. */
    public synchronized WordWeights weights() {
        if (weights.isEmpty()) {
            weights = Optional.of(WordWeights.of(this));
        }
        return weights.get();
    }

    /** By id. */
    public List<StoryArticle> articles() {
        return articles;
    }

    /** The article of an id; asks only for ids of this story. */
    public StoryArticle article(String id) {
        StoryArticle article = byId.get(id);
        if (article == null) {
            throw new IllegalArgumentException("no article " + id + " in this story");
        }
        return article;
    }
}
