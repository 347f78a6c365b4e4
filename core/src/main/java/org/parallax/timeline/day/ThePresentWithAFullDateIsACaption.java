package org.parallax.timeline.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.time.DateRange;
import org.parallax.time.PartialDate;
import org.parallax.time.TimeExpression;

/**
 * {@code A tug leaves the pier of Brel, Wednesday, May 7, 2031}: the present with the full date of a day just past tells what a picture shows, and no event of the
 * story. Threads may share it.
 */
final class ThePresentWithAFullDateIsACaption {

    private static final long DAYS_OF_A_PICTURE = 7;

    private ThePresentWithAFullDateIsACaption() {}

    /** @param sentence the words and marks of the time's sentence */
    static boolean holds(List<Token> sentence, TimeExpression time, DateRange published) {
        return time.range().basis() == DateRange.Basis.STATED
                && isJustPast(time.range(), published)
                && sentence.stream().anyMatch(token -> isPresent(token.part()))
                && sentence.stream()
                        .noneMatch(token -> token.part() == PartOfSpeech.PAST || token.part() == PartOfSpeech.MODAL);
    }

    private static boolean isPresent(PartOfSpeech part) {
        return part == PartOfSpeech.VERB || part == PartOfSpeech.THIRD_PERSON_VERB;
    }

    private static boolean isJustPast(DateRange told, DateRange published) {
        Optional<LocalDate> day = told.latest()
                .filter(last -> last.precision() == PartialDate.Precision.DAY)
                .flatMap(last -> told.day());
        return day.isPresent()
                && published
                        .firstDay()
                        .map(out -> out.toEpochDay() - day.get().toEpochDay())
                        .filter(days -> days >= 0 && days <= DAYS_OF_A_PICTURE)
                        .isPresent();
    }
}
