package org.parallax.framing;

import java.util.List;
import org.parallax.article.Evidence;
import org.parallax.entity.Entity;
import org.parallax.story.Story;

/** The words that judge, one by one and by themselves, where {@link Framings} shows them with what they name. Threads may share it. */
public final class LoadedWords {

    private LoadedWords() {}

    /** Those of a story's articles in their outlets' own voice, by article and place. */
    public static List<Evidence> of(Story story, List<Entity> entities) {
        return Voices.of(story, entities, List.of()).all().values().stream()
                .flatMap(voice -> LoadedWord.in(voice).stream())
                .map(word -> word.line().evidence(word.first(), word.last()))
                .toList();
    }
}
