package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parallax.bench.json.Json;

/** Days from one to another, both included. */
record Days(LocalDate first, LocalDate last) {

    /** The days of an ISO date that may be a day, a month or a year; a time after the day is ignored. */
    static Days of(String date) {
        return of(date, date);
    }

    static Days of(String earliest, String latest) {
        return new Days(first(earliest), last(latest));
    }

    /** The days of a range of the exchange file; none where its beginning is open or it holds no date. */
    static Optional<Days> of(JsonNode range) {
        String earliest = Json.text(range, "earliest");
        String latest = Json.text(range, "latest");
        try {
            return earliest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(of(earliest, latest.isEmpty() ? earliest : latest));
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    static LocalDate first(String date) {
        int[] parts = parts(date);
        return LocalDate.of(parts[0], parts.length > 1 ? parts[1] : 1, parts.length > 2 ? parts[2] : 1);
    }

    private static LocalDate last(String date) {
        LocalDate first = first(date);
        return switch (parts(date).length) {
            case 1 -> first.withDayOfYear(first.lengthOfYear());
            case 2 -> first.withDayOfMonth(first.lengthOfMonth());
            default -> first;
        };
    }

    private static int[] parts(String date) {
        String[] parts = date.substring(0, Math.min(10, date.length())).split("-", -1);
        int[] numbers = new int[parts.length == 2 || parts.length == 3 ? parts.length : 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    boolean meets(Days other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    /** How many days lie between the first and the last. */
    long width() {
        return ChronoUnit.DAYS.between(first, last);
    }

    Days widened(int days) {
        return new Days(first.minusDays(days), last.plusDays(days));
    }
}
