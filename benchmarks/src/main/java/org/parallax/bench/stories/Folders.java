package org.parallax.bench.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.bench.figure.Bootstrap;
import org.parallax.bench.figure.Figure;
import org.parallax.place.StoriesTold;
import org.parallax.place.ToldStory;
import org.parallax.story.Story;

/** Folders made of a stream's stories, one alone and two mixed: what a reader of each would be told. */
final class Folders {

    private final List<List<StreamArticle>> stories;

    Folders(List<StreamArticle> stream) {
        Map<String, List<StreamArticle>> byStory = stream.stream()
                .collect(Collectors.groupingBy(StreamArticle::story, LinkedHashMap::new, Collectors.toList()));
        this.stories =
                byStory.values().stream().filter(story -> story.size() > 1).toList();
    }

    List<Figure> figures() {
        List<Double> single =
                stories.stream().map(story -> is(told(story).size() == 1)).toList();
        List<Double> noticed = new ArrayList<>();
        List<Double> parted = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            List<StreamArticle> one = stories.get(i);
            List<StreamArticle> other = stories.get((i + 1) % stories.size());
            List<Set<String>> told =
                    told(Stream.concat(one.stream(), other.stream()).toList());
            noticed.add(is(told.size() > 1));
            parted.add(is(told.size() == 2 && told.contains(files(one)) && told.contains(files(other))));
        }
        return List.of(
                share("folder of one story told as one", single),
                share("folder of two stories noticed", noticed),
                share("folder of two stories parted rightly", parted));
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }

    private static Figure share(String name, List<Double> folders) {
        return new Bootstrap<>(folders)
                .figure(
                        name,
                        folders.size() + " folders",
                        all -> all.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(0));
    }

    private static Set<String> files(List<StreamArticle> story) {
        return story.stream().map(StreamArticle::file).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Set<String>> told(List<StreamArticle> folder) {
        Story story = Story.of(
                folder.stream().map(article -> article.article().reading()).toList());
        return StoriesTold.in(story).stream().map(told -> files(told, story)).toList();
    }

    private static Set<String> files(ToldStory told, Story story) {
        return told.ids().stream()
                .map(id -> story.article(id).article().saved().file())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
