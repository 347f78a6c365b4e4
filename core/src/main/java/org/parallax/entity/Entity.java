package org.parallax.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Evidence;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Mention;
import org.parallax.time.DateRange;

/**
 * A person, organization or place of a story.
 *
 * @param id depends on its name and type
 * @param name the fullest name that the story gives it
 * @param type what it is
 * @param mentions by article and place
 * @param offices what the articles say that it is, each with the date of the article
 * @param proposals entities that may be the same, for a person to decide
 */
public record Entity(
        String id,
        String name,
        NameType type,
        List<EntityMention> mentions,
        List<HeldOffice> offices,
        List<Proposal> proposals) {

    /** The ids of the articles that mention it. */
    public Set<String> articles() {
        return mentions.stream().map(mention -> mention.evidence().article()).collect(Collectors.toSet());
    }

    /** The office that is given it most often; of those given as often the one of most words, then the first. */
    public Optional<HeldOffice> mainOffice() {
        Map<String, Long> given =
                offices.stream().collect(Collectors.groupingBy(HeldOffice::key, Collectors.counting()));
        return offices.stream()
                .min(Comparator.comparing((HeldOffice office) -> -given.getOrDefault(office.key(), 0L))
                        .thenComparing(office -> -office.key().split(" ", -1).length));
    }

    /** As some articles speak of it, by their ids. */
    public Entity in(Set<String> articles) {
        return new Entity(
                id,
                name,
                type,
                mentions.stream()
                        .filter(mention -> articles.contains(mention.evidence().article()))
                        .toList(),
                offices.stream()
                        .filter(office -> articles.contains(office.evidence().article()))
                        .toList(),
                proposals);
    }

    /** One mention, with how the text speaks of the entity. */
    public record EntityMention(Evidence evidence, Mention.Form form) {}

    /** An office with the words that give it and the date that they are given for. */
    public record HeldOffice(Evidence evidence, DateRange date) {

        private String key() {
            return evidence.words().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Another entity that may be this one.
     *
     * @param other its id
     * @param score 0 to 1
     * @param why the features that speak for it
     */
    public record Proposal(String other, double score, String why) {}
}
