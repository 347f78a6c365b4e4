package org.parallax.disagreement;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "About 140 miles west of the capital": how far, and in which direction. Threads may share it. */
final class WaySlots {

    private static final Pattern WAY = Pattern.compile(
            "(?<number>\\d{1,4}(?:\\.\\d)?)(?: |-)?(?<unit>miles?|mi|km|kilomet(?:er|re)s?)(?: \\([^)]{1,30}\\))?"
                    + "(?: to the| due)? (?<way>(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern)? of\\b",
            Pattern.CASE_INSENSITIVE);

    private static final double MILE = 1.609;

    /** Outlets round distances, and measure from other places of a town. */
    private static final double ROUNDED = .15;

    private WaySlots() {}

    static Stream<Slot> in(Line line) {
        return Slots.matches(WAY, line).flatMap(way -> slot(line, way));
    }

    private static Stream<Slot> slot(Line line, Matcher way) {
        double told = Double.parseDouble(way.group("number"));
        double far = way.group("unit").toLowerCase(Locale.ROOT).startsWith("m") ? told * MILE : told;
        Filler filler = new Filler(
                far * (1 - ROUNDED),
                far * (1 + ROUNDED),
                far,
                way.group("way").toLowerCase(Locale.ROOT).replace("-", ""));
        return Slots.terms(line, way.start(), way.end()).stream()
                .map(at -> Slot.of(Slot.Sort.WAY, "", line, at.start(), at.end() - 1, filler));
    }
}
