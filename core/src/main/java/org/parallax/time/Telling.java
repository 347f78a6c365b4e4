package org.parallax.time;

import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** How a sentence tells of a time that it names. Threads may share it. */
public final class Telling {

    private static final Set<String> VAGUE = Set.of("today", "tonight");

    private Telling() {}

    /** Whether the verb beside the words looks back or ahead. */
    public enum Direction {
        BACK,
        AHEAD,
        NEITHER
    }

    /** Where the verb beside a time expression looks; its words stand in the sentence. */
    public static Direction direction(String text, TextSpan sentence, TextSpan time) {
        Words words = Words.in(text, sentence);
        int from = 0;
        while (from < words.size() && words.at(from).span().start() < time.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.at(to).span().end() <= time.end()) {
            to++;
        }
        return switch (TenseReader.of(words, from, to)) {
            case PAST, LOOSELY_PAST -> Direction.BACK;
            case FUTURE, TO_COME_THEN -> Direction.AHEAD;
            case OTHER -> Direction.NEITHER;
        };
    }

    private static final Pattern FEAST = Pattern.compile(
            "(?:Christmas|Easter|Halloween|Thanksgiving|Black Friday|Cyber Monday|Valentine['’]s Day|New Year['’]s(?: Eve| Day)?)");

    /** What is given, held, eaten or sold around a feast, in words of any year and outlet, and "Easter-themed". */
    private static final Pattern FESTIVE = Pattern.compile(
            "-\\p{Ll}|(?: [a-z]+)? (?:part(?:y|ies)|dinners?|lunch(?:es)?|meals?|feasts?|trees?|markets?|presents?|gifts?|shopp(?:ing|ers?)|sales?|deals?|discounts?|bargains?|season|holidays?|bonus(?:es)?|cards?|carols?|lights?|decorations?|albums?|songs?|movies?|films?|cakes?|puddings?|jumpers?|break|weekend|costumes?|cand(?:y|ies)|eggs?|stockings?|spirit|wish(?:es)?|list)\\b");

    private static final int LONGEST_OWNER = 8;

    private static final Pattern OWNED = Pattern.compile("(?:['’]s|\\b(?:my|your|his|her|its|our|their)) $");

    /** Whether an expression names a time at which a thing can have happened, and not how long it took or by when it is due. */
    public static boolean namesATime(TimeExpression time) {
        boolean fromAnEvent = time.rule().contains("from another event");
        boolean date = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        return (date || fromAnEvent) && !Boundary.isBoundary(time.rule());
    }

    /** "A Christmas party", "his mother's Easter": a feast that says what sort of thing something is, and names no day. */
    public static boolean isASortOfThing(String text, TimeExpression time) {
        TextSpan span = time.span();
        return FEAST.matcher(span.of(text)).matches()
                && (FESTIVE.matcher(text).region(span.end(), text.length()).lookingAt()
                        || OWNED.matcher(text.substring(Math.max(0, span.start() - LONGEST_OWNER), span.start()))
                                .find());
    }

    private static final Pattern LENGTH =
            Pattern.compile("(?:the )?(?:last|past) (?:week|month|quarter|year|decade)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OVER_THE =
            Pattern.compile("\\b(?:over|in|for|during|within|throughout|of) (?:the )?$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_OVER_THE = 16;

    /** "Over the last month", "in the past year": how long it took, up to now, and not the month before. */
    public static boolean isALengthUpToNow(String text, TimeExpression time) {
        String words = time.span().of(text);
        String before = text.substring(
                Math.max(0, time.span().start() - LONGEST_OVER_THE), time.span().start());
        boolean the = words.regionMatches(true, 0, "the ", 0, 4) || before.endsWith("the ");
        return LENGTH.matcher(words).matches()
                && the
                && OVER_THE.matcher(before).find();
    }

    /** Whether it says by when something is due. */
    public static boolean isDeadline(TimeExpression time) {
        return Boundary.isDeadline(time.rule());
    }

    /** Whether the day was counted from another event: "two days after the raid". */
    public static boolean isBesideAnEvent(TimeExpression time) {
        return time.rule().contains("from another event");
    }

    /** Whether the words may mean no more than these times: "today". */
    public static boolean mayMeanTheseTimes(String words) {
        return VAGUE.contains(words.toLowerCase(java.util.Locale.ROOT));
    }

    /** "On Sept. 11", without its year: it may be the day that everybody calls so. */
    public static boolean mayBeADayThatBecameAName(TimeExpression time) {
        return time.range().basis() == DateRange.Basis.RESOLVED
                && time.range().day().filter(DaysThatBecameNames::haveItsDate).isPresent();
    }
}
