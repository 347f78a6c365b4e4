package org.parallax.timeline.row;

import java.util.regex.Pattern;
import org.parallax.story.Story;
import org.parallax.timeline.passage.Dated;
import org.parallax.timeline.passage.ToldEvent;

/**
 * {@code The board was renewed about a year earlier, Velt said}, {@code She was built in 1984, according to the yard}: a year that one article has somebody
 * mention, and that it leaves loose, quotes or only looked up, is no entry. Threads may share it.
 */
public final class AYearInSomebodysWordsIsAnAside {

    private static final Pattern LOOKED_UP = Pattern.compile("\\baccording to\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LOOSE =
            Pattern.compile("\\b(?:about|around|roughly|approximately|nearly|almost|some) $", Pattern.CASE_INSENSITIVE);

    private AYearInSomebodysWordsIsAnAside() {}

    /** Whether it holds of an event, so that it is no entry. */
    public static boolean holds(Story story, ToldEvent event) {
        boolean one = event.passages().stream().map(Dated::article).distinct().count() == 1;
        return one
                && event.passages().stream()
                        .allMatch(passage -> passage.isLong()
                                && isAside(story.article(passage.article()).text(), passage));
    }

    private static boolean isAside(String text, Dated passage) {
        String before = text.substring(
                passage.sentence().start(),
                Math.max(passage.sentence().start(), passage.time().start()));
        return switch (passage.manner().voice()) {
            case QUOTED -> true;
            case REPORTED ->
                LOOSE.matcher(before).find()
                        || LOOKED_UP.matcher(passage.sentence().of(text)).find();
            default -> false;
        };
    }
}
