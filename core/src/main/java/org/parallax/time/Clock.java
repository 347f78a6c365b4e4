package org.parallax.time;

import java.util.Optional;
import java.util.Set;

/** Reads times of day. Their value is the minute of the day; midnight ends it. Threads may share it. */
final class Clock {

    private static final int HALF = 12 * 60;
    private static final Set<String> JOINTS = Set.of(":", ".");

    private Clock() {}

    /** "10:35 a.m.", "6 pm", "10am", "18:00", "5 o'clock", "noon", "midnight". */
    static Optional<Piece> at(Words words, int at) {
        return switch (words.lower(at)) {
            case "noon", "midday" -> Optional.of(Piece.of(at + 1, HALF));
            case "midnight" -> Optional.of(Piece.of(at + 1, 2 * HALF));
            default -> numbered(words, at);
        };
    }

    /** "T10:35"; "T24:00" for midnight. */
    static String value(int minute) {
        return minute == 2 * HALF
                ? "T24:00"
                : "T" + Period.digits(minute / 60, 2) + ":" + Period.digits(minute % 60, 2);
    }

    private static Optional<Piece> numbered(Words words, int at) {
        int glued = gluedHour(words.lower(at));
        if (glued > 0) {
            boolean late = words.lower(at).endsWith("pm");
            return Optional.of(Piece.of(at + 1, (late ? HALF : 0) + glued % 12 * 60));
        }
        if (words.lower(at).length() == 4 && isUniversal(words.lower(at + 1))) {
            return military(words, at);
        }
        int hour = words.at(at).number();
        if (hour < 0 || hour > 24 || words.lower(at).length() > 2) {
            return Optional.empty();
        }
        boolean minutes = JOINTS.contains(words.lower(at + 1)) && isMinute(words, at + 2);
        int minute = minutes ? words.at(at + 2).number() : 0;
        return halfOfDay(words, minutes ? at + 3 : at + 1, hour, minute, minutes);
    }

    private static boolean isUniversal(String zone) {
        return zone.equals("utc") || zone.equals("gmt");
    }

    /** "0800 UTC". */
    private static Optional<Piece> military(Words words, int at) {
        int digits = words.at(at).number();
        boolean time = digits >= 0 && digits < 2400 && digits % 100 < 60;
        return time ? Optional.of(Piece.of(at + 1, digits / 100 * 60 + digits % 100)) : Optional.empty();
    }

    private static Optional<Piece> halfOfDay(Words words, int at, int hour, int minute, boolean exact) {
        String half = words.lower(at);
        boolean dotted = (half.equals("a") || half.equals("p"))
                && words.lower(at + 1).equals(".")
                && words.lower(at + 2).equals("m");
        int late = half.startsWith("p") ? HALF : 0;
        if ((dotted || half.equals("am") || half.equals("pm")) && hour <= 12) {
            int end = dotted ? (words.lower(at + 3).equals(".") ? at + 4 : at + 3) : at + 1;
            return Optional.of(Piece.of(end, late + hour % 12 * 60 + minute));
        }
        if (words.lower(at + 1).matches("['’]")
                && half.equals("o")
                && words.lower(at + 2).equals("clock")) {
            return Optional.of(Piece.of(at + 3, hour * 60));
        }
        return exact && hour < 24 ? Optional.of(Piece.of(at, hour * 60 + minute)) : Optional.empty();
    }

    private static boolean isMinute(Words words, int at) {
        return words.lower(at).length() == 2
                && words.at(at).number() >= 0
                && words.at(at).number() < 60
                && !words.at(at).spaced();
    }

    private static int gluedHour(String lower) {
        boolean half = lower.length() <= 4 && (lower.endsWith("am") || lower.endsWith("pm"));
        String digits = half ? lower.substring(0, lower.length() - 2) : "";
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int hour = number ? Integer.parseInt(digits) : 0;
        return hour <= 12 ? hour : 0;
    }
}
