package org.parallax.statement.description;

import java.util.OptionalInt;
import org.parallax.article.TextSpan;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code “He promised us a pier,” Brook said}: "he" in the words of somebody who is quoted is another, for of herself she would say "I"; in a printed turn
 * {@code HeInATurnIsNotItsSpeaker} tells it. Threads may share it.
 */
final class WhoIsQuotedWouldSayI {

    private WhoIsQuotedWouldSayI() {}

    /** Whether an entity is the one whose own words, a whole sentence at least, a draft's pronoun stands in. */
    static boolean holds(int entity, Draft draft, Discourse soFar) {
        int pronoun = draft.source().orElseThrow().start();
        return soFar.around(pronoun)
                .filter(turn -> !turn.draft().isInside())
                .filter(turn -> turn.speaker().entity().equals(OptionalInt.of(entity)))
                .filter(turn -> isWhole(pronoun, turn, soFar.setting()))
                .isPresent();
    }

    /** Where only a part is quoted, {@code Moss said “his boat” sank}, the outlet has put its pronouns in. */
    private static boolean isWhole(int pronoun, Turn turn, Setting setting) {
        return setting.quotations()
                .around(pronoun)
                .map(Quotation::words)
                .filter(words -> !words.contains(turn.anchor()))
                .map(TextSpan::start)
                .filter(start -> Character.isUpperCase(setting.text().charAt(start)))
                .isPresent();
    }
}
