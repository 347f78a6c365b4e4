package org.parallax.timeline;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.time.DateRange;

/**
 * A passage of an article that tells when something happened or is to happen.
 *
 * @param article its id
 * @param sentence the sentence that tells it
 * @param number of the sentence in its article
 * @param passage the sentence, and the one before where a reader needs it; at most 600 characters
 * @param range the days
 * @param planned whether it had not happened yet when the article appeared
 * @param distance from how far the article looks back on it
 * @param due whether the day is a deadline
 * @param mentioned whether it only speaks of what happened that day
 * @param backToADay whether it only says "that day"
 * @param speaker whose words it reports, by the id of the story's entity, where it is an utterance that the story turns on
 * @param words the stems of its telling words, without those of the date
 */
record Dated(
        String article,
        TextSpan sentence,
        int number,
        TextSpan passage,
        DateRange range,
        boolean planned,
        Distance distance,
        boolean due,
        boolean mentioned,
        boolean backToADay,
        Optional<String> speaker,
        Set<String> words) {

    long days() {
        return range.lastDay().orElseThrow().toEpochDay()
                - range.firstDay().orElseThrow().toEpochDay()
                + 1;
    }

    boolean isRecalled() {
        return distance != Distance.NEWS;
    }

    boolean overlaps(Dated other) {
        return !range.endsBefore(other.range) && !other.range.endsBefore(range);
    }
}
