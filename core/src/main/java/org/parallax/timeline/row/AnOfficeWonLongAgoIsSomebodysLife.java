package org.parallax.timeline.row;

import java.util.Set;
import org.parallax.language.WordSets;
import org.parallax.story.Story;
import org.parallax.timeline.passage.Clause;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code Velt, who was elected to the board in 2016, sold the mill}: the year in which somebody came to an office says who they are. Where one article alone has it, it is
 * no entry. Threads may share it.
 */
public final class AnOfficeWonLongAgoIsSomebodysLife {

    private static final Set<String> OFFICES =
            WordSets.of(AnOfficeWonLongAgoIsSomebodysLife.class, "comes to an office");

    private AnOfficeWonLongAgoIsSomebodysLife() {}

    /** Whether it holds of an event, so that it is no entry. */
    public static boolean holds(Story story, ToldEvent event) {
        return event.passages().stream().allMatch(passage -> passage.isLong() && isOfAnOffice(story, passage));
    }

    private static boolean isOfAnOffice(Story story, Dated passage) {
        return Clause.of(story.article(passage.article()).wordByWord().tokens(passage.sentence()), passage.time())
                .stream()
                .anyMatch(token -> OFFICES.contains(token.lower()));
    }
}
