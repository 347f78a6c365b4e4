package org.parallax.statement;

import java.util.List;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement.Via;

/**
 * An attribution whose speaker and ways are known; its day is not yet.
 *
 * @param draft the attribution
 * @param speaker who speaks
 * @param via through whom or what the words came
 */
record Said(Draft draft, Speaker speaker, List<Via> via) {

    TextSpan anchor() {
        return draft.anchor();
    }

    boolean isBySameSpeaker(Said other) {
        return speaker.isKnown() && speaker.entity().equals(other.speaker.entity());
    }
}
