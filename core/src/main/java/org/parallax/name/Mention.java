package org.parallax.name;

import org.parallax.article.TextSpan;

/**
 * A place where the text speaks of an entity.
 *
 * @param span the words; a name without its titles
 * @param form how it is spoken of
 */
public record Mention(TextSpan span, Form form) {

    /** How the text speaks of an entity. */
    public enum Form {
        /** By a name or part of one. */
        NAME,
        /** By a pronoun. */
        PRONOUN,
        /** By a title or description: "the minister", "the group". */
        DESCRIPTION
    }
}
