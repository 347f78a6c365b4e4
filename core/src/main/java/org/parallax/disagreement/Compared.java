package org.parallax.disagreement;

import java.util.List;
import org.parallax.entity.Entity;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.StoryStatement;
import org.parallax.story.WordWeights;
import org.parallax.utterance.Variants;

/**
 * A story as rules look at it.
 *
 * @param articles laid out, by id
 * @param deeds what their lines say is done or so, in their order
 * @param counts the numbers of their lines with what they count, in their order
 * @param entities who and what they speak of
 * @param rows statements that are one utterance
 * @param variants statements that would be one utterance but for their numbers
 * @param weights how telling a word is
 */
record Compared(
        List<Laid> articles,
        List<Deed> deeds,
        List<Counted> counts,
        List<Entity> entities,
        List<List<StoryStatement>> rows,
        List<Variants.Pair> variants,
        WordWeights weights) {

    static Compared of(
            List<Laid> articles,
            List<Entity> entities,
            List<List<StoryStatement>> rows,
            List<Variants.Pair> variants,
            WordWeights weights) {
        List<Deed> deeds = articles.stream()
                .flatMap(laid -> laid.lines().stream())
                .flatMap(line -> Deeds.in(line).stream())
                .toList();
        List<Counted> counts = articles.stream()
                .flatMap(laid -> laid.lines().stream())
                .flatMap(line -> Counts.in(line).stream())
                .map(count -> new Counted(count, CountPair.around(count).weighed(weights)))
                .toList();
        return new Compared(articles, deeds, counts, entities, rows, variants, weights);
    }

    /** Whether an entity of an id is a person. */
    boolean isPerson(String entity) {
        return entities.stream().anyMatch(e -> e.id().equals(entity) && e.type() == NameType.PERSON);
    }

    /** The article of an id that the story has and that is read. */
    Laid article(String id) {
        return articles.stream()
                .filter(laid -> laid.article().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
