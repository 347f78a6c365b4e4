package org.parallax.framing;

import java.util.Set;
import org.parallax.article.Evidence;
import org.parallax.language.Tagging.NameType;

/**
 * What an article calls somebody or something that the story knows by name: "savings giant Tarn Bank", "Tarn Bank, a lender of the islands".
 *
 * @param entity whom it describes
 * @param name the entity's name
 * @param head its noun, in lower case
 * @param type what sort of a name it is
 * @param evidence the description, with the name where that follows
 * @param beside whether it stands beside the name, and not in its place
 * @param telling its words that tell something, in lower case
 */
record Description(
        String entity,
        String name,
        String head,
        NameType type,
        Evidence evidence,
        boolean beside,
        Set<String> telling) {

    String article() {
        return evidence().article();
    }
}
