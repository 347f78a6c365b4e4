package org.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day. Their value is the minute of the day; midnight ends it. Threads may share it. */
final class Clock {

    private static final int HALF = 12 * 60;
    private static final int AFTERNOON = 1;
    private static final int EVENING = 2;
    private static final int NIGHT = 3;

    /** Six in the evening; before it, it is the end of a night. */
    private static final int NIGHT_FALLS = 6 * 60;

    private static final Set<String> JOINTS = Set.of(":", ".");
    private static final Set<String> APOSTROPHES = Set.of("'", "’");
    private static final Pattern GLUED = Pattern.compile("(1[0-2]|0?\\d)(?:[.:]([0-5]\\d))?([ap])m");
    private static final Pattern DOTTED = Pattern.compile("(1[0-2]|0?\\d)\\.([0-5]\\d)");

    private Clock() {}

    /** "10:35 a.m.", "10.35 a.m.", "6 pm", "10am", "10.35am", "18:00", "5 o'clock", "noon", "midnight". */
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

    /** The minute of the day that a time is in one of {@link Slot#PART}: five in the afternoon, two at night. */
    static int inPart(int minute, int part) {
        boolean late = part == AFTERNOON || part == EVENING || (part == NIGHT && minute >= NIGHT_FALLS);
        return late && minute < HALF ? minute + HALF : part == NIGHT && minute == HALF ? 2 * HALF : minute;
    }

    private static Optional<Piece> numbered(Words words, int at) {
        return words.at(at).beginsWithADigit() ? digits(words, at) : Optional.empty();
    }

    private static Optional<Piece> digits(Words words, int at) {
        Optional<Piece> glued = glued(words, at);
        if (glued.isPresent()) {
            return glued;
        }
        if (words.lower(at).length() == 4 && isUniversal(words.lower(at + 1))) {
            return military(words, at);
        }
        Matcher dotted = DOTTED.matcher(words.lower(at));
        if (dotted.matches()) {
            return halfOfDay(words, at + 1, number(dotted.group(1)), number(dotted.group(2)), false);
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
        if (APOSTROPHES.contains(words.lower(at + 1))
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

    /** "10am", "10.35am" and "10:35am", of which the last is three words. */
    private static Optional<Piece> glued(Words words, int at) {
        boolean parted = words.lower(at + 1).equals(":") && !words.at(at + 2).spaced();
        String written = words.lower(at) + (parted ? ":" + words.lower(at + 2) : "");
        Matcher time = GLUED.matcher(written);
        if (!time.matches()) {
            return Optional.empty();
        }
        int minute = time.group(2) == null ? 0 : number(time.group(2));
        int late = time.group(3).equals("p") ? HALF : 0;
        return Optional.of(Piece.of(parted ? at + 3 : at + 1, late + number(time.group(1)) % 12 * 60 + minute));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
