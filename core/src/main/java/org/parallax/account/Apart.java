package org.parallax.account;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.entity.Entity;
import org.parallax.place.ToldStory;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;
import org.parallax.story.StoryStatement;
import org.parallax.utterance.Utterances;

/**
 * What makes sense within one story alone is compared for each by itself: two stories differ in everything and contradict one another in
 * nothing. Threads may share it.
 */
record Apart(Story all, List<ToldStory> stories) {

    boolean isOneStory() {
        return stories.size() < 2;
    }

    /** What comes of each story, one after the other; of all at once where there is one. */
    <T> List<T> each(Function<Story, List<T>> compare) {
        return isOneStory()
                ? compare.apply(all)
                : stories.stream()
                        .map(story -> all.only(Set.copyOf(story.ids())))
                        .flatMap(part -> compare.apply(part).stream())
                        .toList();
    }

    /** Whether an article and others belong to one story: of another one it need not tell anything. */
    boolean tellOneStory(String article, List<String> others) {
        return isOneStory()
                || stories.stream()
                        .anyMatch(story ->
                                story.ids().contains(article) && story.ids().containsAll(others));
    }

    /** The statements of a story's articles. */
    static List<StoryStatement> said(Story part, List<StoryStatement> statements) {
        Set<String> ids = ids(part);
        return statements.stream()
                .filter(statement -> ids.contains(statement.article()))
                .toList();
    }

    /** The rows of a story's statements; those of all where it is the only one. */
    List<List<StoryStatement>> rows(Story part, List<StoryStatement> said, List<List<StoryStatement>> rows) {
        return part == all ? rows : Utterances.rows(said, part);
    }

    /** Who and what a story's articles speak of, as they do. */
    static List<Entity> named(Story part, List<Entity> entities) {
        Set<String> ids = ids(part);
        return entities.stream().map(entity -> entity.in(ids)).toList();
    }

    private static Set<String> ids(Story part) {
        return part.articles().stream().map(StoryArticle::id).collect(Collectors.toSet());
    }
}
