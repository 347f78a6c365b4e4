package org.parallax.name;

import java.util.List;
import org.parallax.language.Tagging.NameType;

/**
 * One person, organization or place as one article speaks of it.
 *
 * @param name its fullest name in the article
 * @param type what it is
 * @param mentions in the order of the text; at least one is a name
 * @param aliases other names that the article itself says are the same, as "Coastal Rescue Service (CRS)"
 * @param offices what the article says that it is
 */
public record LocalEntity(
        String name, NameType type, List<Mention> mentions, List<String> aliases, List<Office> offices) {}
