package org.parallax.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.SavedFile;
import org.parallax.edition.Edition;
import org.parallax.judgement.Judgement;
import org.parallax.place.StoriesTold;
import org.parallax.place.ToldStory;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/**
 * The stories that articles tell, each with all that was saved of its articles. They are numbered as in {@link Account#stories()} of an account of all, and
 * found without comparing further. Immutable; threads may share it.
 */
public final class StoriesApart {

    private final Story all;
    private final Ground ground;
    private final List<ToldStory> stories;

    private StoriesApart(Story all, Ground ground) {
        this.all = all;
        this.ground = ground;
        this.stories = StoriesTold.in(ground.story());
    }

    /** Those of some articles of which people have decided something. */
    public static StoriesApart of(Story all, List<Judgement> judgements) {
        return new StoriesApart(all, Ground.of(all, judgements));
    }

    /** How many there are. */
    public int count() {
        return stories.size();
    }

    /** The articles of one, their copies and earlier versions; the first has the number 1. */
    public Story story(int number) {
        Set<String> ids = Set.copyOf(stories.get(number - 1).ids());
        Set<SavedFile> files = ground.story().articles().stream()
                .filter(article -> ids.contains(article.id()))
                .map(article -> article.article().saved())
                .collect(Collectors.toCollection(HashSet::new));
        ground.editions().all().stream()
                .filter(edition -> ids.contains(edition.article()))
                .flatMap(StoriesApart::saved)
                .forEach(files::add);
        return all.only(all.articles().stream()
                .filter(article -> files.contains(article.article().saved()))
                .map(StoryArticle::id)
                .collect(Collectors.toSet()));
    }

    private static Stream<SavedFile> saved(Edition edition) {
        return Stream.concat(
                edition.copies().stream(),
                edition.earlier().stream()
                        .flatMap(version -> Stream.concat(
                                Stream.of(version.article().article().saved()), version.copies().stream())));
    }
}
