package org.parallax.intake.furniture;

import java.util.regex.Pattern;
import org.parallax.intake.date.DateWords;
import org.parallax.intake.line.Line;

/** A date, a time or an age that is the whole line: "Monday, 4 January 2021, 10:22 GMT", "Posted on May 3, 2020", "4 months ago", "5 min read". */
public final class DateLinesStandAlone implements FurnitureRule {

    private static final int LONGEST = 24;

    private static final Opening AGE = Opening.of(
            "(?:(?:posted|published|updated|last updated|modified|on|by \\p{L}+)\\s*:?\\s*)*(?:about |over |an? |\\d+ ?)?(?:\\d+ ?)?(?:sec(?:ond)?|min(?:ute)?|hour|hr|h|day|d|week|month|mo|year|yr|yesterday|today)s?\\.? ?(?:ago)?(?:\\s*[|•·-]\\s*.{0,30})?$|(?:est\\.? ?)?\\d+ ?[- ]?min(?:ute)?s?\\.? ?(?:read|listen|video|audio).{0,20}$");
    private static final Pattern REST = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:published|posted|updated?|modified|last|first|date|release[ds]?|created|added|on|at|the|of|by|from|in|um|uhr|den|am|le|à|el|a las|il|alle|issued|time|local|edt|est|gmt|utc|bst|pst|pdt|cet|cest|ist|ast|eet|msk|aest|noon|midnight|"
                    + "mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[ap]\\.?m\\.?|\\d{1,2}(?:[:.h]\\d{2}){0,2}|[+-]\\d{2}:?\\d{2}|\\d+[ -]?min(?:ute)?s? read|st|nd|rd|th|z)(?![\\p{L}\\d])|[|•·,.:;()/@–—-]");

    @Override
    public boolean holds(Line line) {
        String text = line.text();
        return line.words() <= LONGEST && (AGE.isAll(text) || isDateAlone(text));
    }

    /** Nothing but dates, and what is written around them. */
    public static boolean isDateAlone(String text) {
        String without = DateWords.without(text);
        return without.length() < text.length()
                && REST.matcher(without).replaceAll(" ").strip().length() <= 3;
    }
}
