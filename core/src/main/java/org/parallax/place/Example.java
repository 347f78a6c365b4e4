package org.parallax.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.story.StoryArticle;

/**
 * An article beside a story that it might belong to: what the weights of {@link Feature} are learned from. Immutable; threads may share it.
 *
 * @param article its id
 * @param features in the order of {@link #names()}
 * @param belongs whether people say that it belongs there
 */
public record Example(String article, List<Double> features, boolean belongs) {

    /** Of the features. */
    public static List<String> names() {
        return List.of(Feature.values()).stream().map(Feature::name).toList();
    }

    /**
     * The stories that come into question for each article of a stream in which all before it were placed as people say.
     *
     * @param stream in the order of publication
     * @param story which story people say that an article belongs to
     */
    public static List<Example> of(List<StoryArticle> stream, Function<StoryArticle, String> story) {
        Stories stories = new Stories(Weights.SHIPPED);
        Map<String, Integer> numbers = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        for (StoryArticle article : stream) {
            Sketch sketch = Sketch.of(article);
            Optional<Integer> right = Optional.ofNullable(numbers.get(story.apply(article)));
            stories.candidates(sketch)
                    .forEach(candidate -> examples.add(new Example(
                            article.id(),
                            List.copyOf(candidate.closeness().features().values()),
                            right.filter(number -> number == candidate.story()).isPresent())));
            stories.add(sketch, numbers.computeIfAbsent(story.apply(article), unseen -> stories.begin()));
        }
        return examples;
    }

    /** A row of the file of weights. */
    public static String row(String feature, double weight) {
        return String.format(Locale.ROOT, "%s\t%.3f", feature, weight);
    }
}
