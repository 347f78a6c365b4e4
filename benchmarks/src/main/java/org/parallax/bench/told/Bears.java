package org.parallax.bench.told;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.Evidence;
import org.parallax.bench.match.NamesAlike;
import org.parallax.entity.Entity;
import org.parallax.entity.Entity.EntityMention;

/** Whether an entity bears one of some names: its own name, or a mention that begins with a capital, is alike. */
public final class Bears {

    private Bears() {}

    public static boolean oneOf(Entity entity, List<String> names) {
        return names.stream().anyMatch(name -> names(entity).anyMatch(own -> NamesAlike.test(name, own)));
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(
                Stream.of(entity.name()),
                entity.mentions().stream()
                        .map(EntityMention::evidence)
                        .map(Evidence::words)
                        .filter(words -> Character.isUpperCase(words.codePointAt(0))));
    }
}
