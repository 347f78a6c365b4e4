package org.parallax.judgement;

import java.util.Optional;
import org.parallax.language.Tagging.NameType;

/**
 * A name as articles of the story write it.
 *
 * @param name the words
 * @param type what bears it; empty where the name alone says enough
 * @param in the only article that is meant; empty for all
 */
public record Name(String name, Optional<NameType> type, Optional<ArticleKey> in) {

    public static Name of(String name) {
        return new Name(name, Optional.empty(), Optional.empty());
    }
}
