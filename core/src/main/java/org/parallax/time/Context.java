package org.parallax.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known where a time expression stands.
 *
 * @param published the day that the article counts from
 * @param publishedWords how to speak of that day
 * @param day the day last named
 * @param dayHere the day last named in the same sentence
 * @param named the stretch last named, a day or longer
 * @param tense of the verb that the expression goes with
 */
record Context(
        Optional<LocalDate> published,
        String publishedWords,
        Optional<Period> day,
        Optional<Period> dayHere,
        Optional<Period> named,
        Tense tense) {

    /** Before anything is named. */
    static Context undated() {
        return new Context(Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), Tense.OTHER);
    }

    Context publishedOn(LocalDate date, String words) {
        return new Context(Optional.of(date), words, day, dayHere, named, tense);
    }

    Context told(Tense verb) {
        return new Context(published, publishedWords, day, dayHere, named, verb);
    }

    /** After a stretch is named. */
    Context after(Period period) {
        boolean isDay = period.grain() == Grain.DAY;
        return new Context(
                published,
                publishedWords,
                isDay ? Optional.of(period) : day,
                isDay ? Optional.of(period) : dayHere,
                Optional.of(period),
                tense);
    }
}
