package org.parallax.framing;

import org.parallax.article.TextSpan;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.language.Tagging.NameType;

/**
 * A place where an article speaks of an entity of the story.
 *
 * @param span the place
 * @param entity its id
 * @param name its name
 * @param type what sort of a name it is
 */
record Named(TextSpan span, String entity, String name, NameType type) {

    static Named of(Entity entity, EntityMention mention) {
        return new Named(mention.evidence().span(), entity.id(), entity.name(), entity.type());
    }
}
