package org.parallax.intake.date;

import org.parallax.time.PartialDate;

/**
 * A date as it is written.
 *
 * @param words the date, and the time of day where one follows, letter for letter
 * @param date the day, as the writer's own clock has it
 */
public record WrittenDate(String words, PartialDate date) {}
