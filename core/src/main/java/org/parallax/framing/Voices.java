package org.parallax.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.article.Evidence;
import org.parallax.entity.Entity;
import org.parallax.story.Story;
import org.parallax.story.StoryStatement;

/**
 * The voices of a story's outlets.
 *
 * @param all by id of their article
 * @param rows statements that are one utterance
 */
record Voices(Map<String, Voice> all, List<List<StoryStatement>> rows) {

    static Voices of(Story story, List<Entity> entities, List<List<StoryStatement>> rows) {
        Map<String, Known> known = new HashMap<>();
        entities.forEach(entity -> entity.mentions()
                .forEach(mention -> known.computeIfAbsent(mention.evidence().article(), unseen -> Known.nobody())
                        .add(entity, mention)));
        Map<String, Voice> voices = new TreeMap<>();
        story.articles().stream()
                .filter(article -> article.reading().language().isRead())
                .forEach(article ->
                        voices.put(article.id(), Voice.of(article, known.getOrDefault(article.id(), Known.nobody()))));
        return new Voices(voices, rows);
    }

    /** Whether at least two articles, and half of them, name an entity in their headline or first sentences. */
    boolean areAbout(String entity) {
        long about =
                all.values().stream().filter(voice -> voice.isAbout(entity)).count();
        return about > 1 && 2 * about >= all.size();
    }

    /** What articles other than one call an entity at its first own mention: its description and name. */
    List<Evidence> others(String article, String entity) {
        List<Evidence> others = new ArrayList<>();
        for (Voice voice : all.values()) {
            if (!voice.id().equals(article)) {
                voice.firstOwn(entity).ifPresent(others::add);
            }
        }
        return others;
    }

    /**
     * What articles other than one call a thing that is named by the same noun, either with another word beside it that both have, or with no word
     * beside it where the phrase has none but the one that judges.
     */
    List<Evidence> others(NounPhrase phrase, String judging) {
        Set<String> beside = phrase.wordsBeside(judging);
        List<Evidence> others = new ArrayList<>();
        for (Voice voice : all.values()) {
            if (!voice.id().equals(phrase.line().voice().id())) {
                voice.firstOwn(phrase.noun(), other -> isLike(other.wordsBeside(judging), beside))
                        .ifPresent(others::add);
            }
        }
        return others;
    }

    private static boolean isLike(Set<String> one, Set<String> other) {
        boolean bare = one.isEmpty() && other.isEmpty();
        return bare || one.stream().anyMatch(other::contains);
    }
}
