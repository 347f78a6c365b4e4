package org.parallax.framing;

import java.util.ArrayList;
import java.util.List;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;
import org.parallax.name.Mention;

/** Who is spoken of in an article, in the order of the entities: by name, and otherwise. */
record Known(List<Named> names, List<Named> others) {

    static Known nobody() {
        return new Known(new ArrayList<>(), new ArrayList<>());
    }

    void add(Entity entity, EntityMention mention) {
        (mention.form() == Mention.Form.NAME ? names : others).add(Named.of(entity, mention));
    }
}
