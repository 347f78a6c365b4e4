package org.parallax.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clock that a date is told by, as far as its words say.
 *
 * @param zone an offset as in ISO 8601 ("+02:00", "Z"), a short name as it is written ("EST", which may stand for several), or "unknown"
 * @param toTheMinute whether a time of day is told
 */
public record Clock(String zone, boolean toTheMinute) {

    /** No zone is told, and no time of day. */
    public static final Clock UNKNOWN = new Clock("unknown", false);

    private static final Pattern TIME = Pattern.compile(
            "(?:(?<![\\d.:])\\d{1,2}:\\d{2}|T\\d{4,6}|(?<![\\d.])\\d{1,2}\\.\\d{2}(?= ?[ap]\\.?m))(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[APap]\\.?[Mm]\\b\\.?)?\\s*(.*)$");
    private static final Pattern OFFSET = Pattern.compile("\\(?(?:GMT|UTC)?([+-])(\\d{1,2})(?::?(\\d{2}))?\\)?");
    private static final Pattern UTC = Pattern.compile("\\(?(?:Z|GMT|UTC)\\)?");
    private static final Pattern NAME = Pattern.compile("\\(?([A-Z]{2,5})\\)?");

    /** Of a date as a page writes it: "2022-06-14T21:40:11+02:00", "14 June 2022, 9:40 p.m. BST". */
    static Clock of(String words) {
        Matcher time = TIME.matcher(words);
        return time.find() ? new Clock(zone(time.group(1)), true) : UNKNOWN;
    }

    private static String zone(String words) {
        Matcher offset = OFFSET.matcher(words);
        if (offset.matches()) {
            String minutes = offset.group(3) == null ? "00" : offset.group(3);
            return offset.group(1) + (offset.group(2).length() == 1 ? "0" : "") + offset.group(2) + ":" + minutes;
        }
        if (UTC.matcher(words).matches()) {
            return "Z";
        }
        Matcher name = NAME.matcher(words);
        return name.matches() ? name.group(1) : UNKNOWN.zone;
    }
}
