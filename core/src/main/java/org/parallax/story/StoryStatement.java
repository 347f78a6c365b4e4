package org.parallax.story;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;

/**
 * A statement in a story.
 *
 * @param id depends on its article and its words
 * @param article the id of its article
 * @param statement as read; its own entity and statement indexes are those of the article's reading
 * @param speaker the id of the story's entity; empty where the source names nobody known
 * @param within the id of the statement that reports it
 * @param sameAs ids of the statements that are the same utterance
 * @param viaEntities for each of the statement's ways, the id of the story's entity
 */
public record StoryStatement(
        String id,
        String article,
        Statement statement,
        Optional<String> speaker,
        Optional<String> within,
        List<String> sameAs,
        List<Optional<String>> viaEntities) {

    /** The innermost of an article's statements whose content holds a place. */
    public static Optional<StoryStatement> innermost(List<StoryStatement> said, TextSpan place) {
        Optional<StoryStatement> innermost = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (StoryStatement one : said) {
            if (one.holds(place) && one.length() < shortest) {
                innermost = Optional.of(one);
                shortest = one.length();
            }
        }
        return innermost;
    }

    private boolean holds(TextSpan place) {
        for (TextSpan piece : statement.content()) {
            if (piece.contains(place)) {
                return true;
            }
        }
        return false;
    }

    private int length() {
        int length = 0;
        for (TextSpan piece : statement.content()) {
            length += piece.length();
        }
        return length;
    }

    /** The same, reported by another statement or by none. */
    public StoryStatement toldBy(Optional<String> outer) {
        return new StoryStatement(id, article, statement, speaker, outer, sameAs, viaEntities);
    }
}
