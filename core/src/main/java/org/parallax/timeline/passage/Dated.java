package org.parallax.timeline.passage;

import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.statement.Statement;
import org.parallax.time.DateRange;

/**
 * A passage of an article that tells when something happened or is to happen.
 *
 * @param article its id
 * @param time the words that date it; of a statement that its day makes an event, the word that says so
 * @param sentence the sentence that tells it
 * @param number of the sentence in its article
 * @param passage the sentence, and the one before where a reader needs it; at most 600 characters
 * @param told the days
 * @param planned whether it had not happened yet when the article appeared
 * @param distance from how far the article looks back on it
 * @param due whether the day is a deadline
 * @param standing how it stands to what happened that day
 * @param backToADay whether it only says "that day"
 * @param speaker whose words it reports, by the id of the story's entity, where it is an utterance that the story turns on
 * @param way in what form they were said: in an interview, in a post; empty where nothing says so
 * @param deed what was done that day, and by whom
 * @param words the stems of its telling words, without those of the date
 * @param manner how the sentence tells of the time
 * @param plainness how plainly it tells it, as {@link Plainness}
 */
public record Dated(
        String article,
        TextSpan time,
        TextSpan sentence,
        int number,
        TextSpan passage,
        Days told,
        boolean planned,
        Distance distance,
        boolean due,
        Standing standing,
        boolean backToADay,
        Optional<String> speaker,
        Optional<Statement.Channel> way,
        Deed deed,
        Set<String> words,
        Manner manner,
        double plainness) {

    private static final long MONTH = 31;

    /** The days that it tells of. */
    public DateRange range() {
        return told.range();
    }

    /** How many days it tells of. */
    public long days() {
        return told.count();
    }

    /** A year or a season, which is named for many things. */
    public boolean isLong() {
        return days() > MONTH;
    }

    /** Whether its event is that somebody said something. */
    public boolean isASaying() {
        return manner.words() == TimeWords.NONE;
    }

    /** Whether another tells of one of its days. */
    public boolean overlaps(Dated other) {
        return told.meet(other.told);
    }

    /** Whether it shares so many telling words with another, and such a part of those of the one that says less. */
    public boolean sharesWords(Dated other, int fewest, double part) {
        int shared = 0;
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        return shared >= fewest && shared >= part * Math.min(words.size(), other.words.size());
    }

    /** Where its sentence stands, for looking it up. */
    public String place() {
        return article + " " + number;
    }

    /** The same, as words of somebody. */
    public Dated by(Optional<String> whose, Optional<Statement.Channel> how) {
        return new Dated(
                article,
                time,
                sentence,
                number,
                passage,
                told,
                planned,
                distance,
                due,
                standing,
                backToADay,
                whose,
                how,
                deed,
                words,
                manner,
                plainness);
    }
}
