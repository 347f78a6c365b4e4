package org.parallax.disagreement.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.disagreement.line.Laid;
import org.parallax.disagreement.number.Counts;
import org.parallax.entity.Entity;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.StoryStatement;
import org.parallax.story.WordWeights;
import org.parallax.utterance.Variants;

/**
 * A story as rules look at it.
 *
 * @param articles laid out, by id
 * @param byId the same
 * @param counts the numbers of their lines with what they count, in their order
 * @param byThing the same by what they count
 * @param entities who and what they speak of
 * @param persons which of them are persons, by id
 * @param rows statements that are one utterance
 * @param variants statements that would be one utterance but for their numbers
 * @param weights how telling a word is
 */
public record Compared(
        List<Laid> articles,
        Map<String, Laid> byId,
        List<Counted> counts,
        Map<String, List<Counted>> byThing,
        List<Entity> entities,
        Set<String> persons,
        List<List<StoryStatement>> rows,
        List<Variants.Pair> variants,
        WordWeights weights) {

    /** What is compared of articles that are laid out, with the numbers of their lines weighed once for all. */
    public static Compared of(
            List<Laid> articles,
            List<Entity> entities,
            List<List<StoryStatement>> rows,
            List<Variants.Pair> variants,
            WordWeights weights) {
        Map<String, Laid> byId = articles.stream()
                .collect(Collectors.toUnmodifiableMap(laid -> laid.article().id(), Function.identity()));
        List<Counted> counts = articles.stream()
                .flatMap(laid -> Counts.in(laid).stream())
                .flatMap(List::stream)
                .map(count -> new Counted(count, Counted.around(count).weighed(weights)))
                .toList();
        Map<String, List<Counted>> byThing = counts.stream()
                .collect(Collectors.groupingBy(counted -> counted.count().thing()));
        Set<String> persons = entities.stream()
                .filter(entity -> entity.type() == NameType.PERSON)
                .map(Entity::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Compared(articles, byId, counts, byThing, entities, persons, rows, variants, weights);
    }

    /** The name of the entity of an id. */
    public Optional<String> nameOf(String entity) {
        return entities.stream()
                .filter(known -> known.id().equals(entity))
                .map(Entity::name)
                .findFirst();
    }

    /** Whether an entity of an id is a person. */
    public boolean isPerson(String entity) {
        return persons.contains(entity);
    }

    /** Whether an entity of an id is known to be something else. */
    public boolean isNoPerson(String entity) {
        return !isPerson(entity)
                && entities.stream().anyMatch(known -> known.id().equals(entity));
    }

    /** All counts of a thing, in their order. */
    public List<Counted> counting(String thing) {
        return byThing.getOrDefault(thing, List.of());
    }

    /** The article of an id that the story has and that is read. */
    public Laid article(String id) {
        return known(id).orElseThrow();
    }

    /** The article of an id; empty where it is not read. */
    public Optional<Laid> known(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
