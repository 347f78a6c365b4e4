package org.parallax.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.SavedFile;
import org.parallax.story.StoryArticle;

/**
 * One page, saved once or more often: files of the same bytes, or of the same text at the same address, or of one
 * outlet where they tell no address (what stands around a text differs from one visit to the next).
 *
 * @param files the one that is read first: one whose page states its date, then the first by name
 */
record SamePage(List<StoryArticle> files) {

    private static final Comparator<StoryArticle> BY_NAME = Comparator.comparing(
                    (StoryArticle file) -> file.article().saved().file())
            .thenComparing(StoryArticle::id);

    private static final Comparator<StoryArticle> DATED_FIRST = Comparator.comparing((StoryArticle file) ->
                    !file.article().dating().published().range().isKnown())
            .thenComparing(BY_NAME);

    /** The pages among files, by name. */
    static List<SamePage> among(List<StoryArticle> files) {
        Map<String, List<StoryArticle>> pages = new LinkedHashMap<>();
        files.stream()
                .sorted(BY_NAME)
                .forEach(file -> pages.computeIfAbsent(key(file), unseen -> new ArrayList<>())
                        .add(file));
        return pages.values().stream()
                .map(page -> new SamePage(page.stream().sorted(DATED_FIRST).toList()))
                .toList();
    }

    /** Where a page tells neither its address nor its outlet, one text in two files is two pages: who copied whom is a finding. */
    private static String key(StoryArticle file) {
        return Address.of(file.article())
                .or(() -> OneOutletsHeadline.of(file))
                .map(place -> place + "\n" + file.text())
                .orElse(file.article().saved().sha256());
    }

    StoryArticle first() {
        return files.get(0);
    }

    List<SavedFile> copies() {
        return files.stream()
                .skip(1)
                .sorted(BY_NAME)
                .map(file -> file.article().saved())
                .toList();
    }
}
