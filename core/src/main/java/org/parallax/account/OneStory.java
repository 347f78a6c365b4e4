package org.parallax.account;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.article.SavedFile;
import org.parallax.edition.Edition;
import org.parallax.story.Story;
import org.parallax.story.StoryArticle;

/** One of the stories that were found in a folder, with all that was saved of its articles. A pure function; threads may call it. */
public final class OneStory {

    private OneStory() {}

    /**
     * The articles of one story, their copies and earlier versions.
     *
     * @param all what the account was made of
     * @param number of the story in {@link Account#stories()}, from 1
     */
    public static Story of(Story all, Account account, int number) {
        Set<String> ids = Set.copyOf(account.stories().get(number - 1).ids());
        Set<SavedFile> files = account.articles().stream()
                .filter(article -> ids.contains(article.id()))
                .map(article -> article.article().saved())
                .collect(Collectors.toCollection(HashSet::new));
        account.editions().stream()
                .filter(edition -> ids.contains(edition.article()))
                .flatMap(OneStory::saved)
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
