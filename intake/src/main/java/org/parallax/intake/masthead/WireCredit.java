package org.parallax.intake.masthead;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency that an article credits, at its start, its end or in its byline. */
public final class WireCredit {

    private static final int LEAD = 160;
    private static final int TAIL = 120;

    private static final String NAME = "([\\p{L}][\\p{L}.'’&-]*(?: [\\p{L}&][\\p{L}.'’&-]*){0,4})";
    /** "CITY, Jan. 5 (Agency) –", "CITY (Agency) —", "(Agency) – The …". */
    private static final Pattern DATELINE = Pattern.compile(
            "^[^.!?()]{0,60}(?:\\p{L}\\.[^.!?()]{0,30})?\\(" + NAME + "(?:[,/][^)]{0,40})?\\)\\s*(?:[-–—:/.]|--|$)");
    /** "CITY – Agency –", "Agency / The …". */
    private static final Pattern SLASHED =
            Pattern.compile("^(?:[\\p{Lu}][\\p{L} .'’-]{1,30} ?/ ?)?" + NAME + " ?[/:–—-]{1,2} ");

    private static final Pattern CLOSING = Pattern.compile(
            "(?:[(\\[]|[-–—] ?|(?i:source|agency|via|with (?:inputs|input|reporting|files|additional reporting) (?:from|by)|agencies|credit)\\s*:?\\s+(?:the )?)"
                    + NAME + "[)\\]]?[.\\s]*$");
    private static final Pattern UNLISTED_DATELINE = Pattern.compile(
            "^\\p{Lu}[^.!?()\\p{Ll}]{1,40}(?:,[^()]{1,30})? \\((\\p{Lu}{2,6}|[\\p{Lu}][\\p{L}. -]{2,30} (?:News|Press) Agency)\\) ?(?:[-–—]|--)");
    private static final Pattern UNLISTED_CLOSING = Pattern.compile("\n[(\\[](\\p{Lu}{2,6})[)\\]]\\.?$");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:,|/|&|\\band\\b|\\bwith\\b|\\bvia\\b|\\||;)\\s*");

    private WireCredit() {}

    /** The agency credited where a body begins or ends. */
    public static Optional<String> inBody(String body) {
        String lead = body.substring(0, Math.min(LEAD, body.length()));
        String tail = body.substring(Math.max(0, body.length() - TAIL));
        return agency(DATELINE.matcher(lead))
                .or(() -> agency(SLASHED.matcher(lead)))
                .or(() -> agency(CLOSING.matcher(tail)))
                .or(() -> unlisted(UNLISTED_DATELINE.matcher(lead)))
                .or(() -> unlisted(UNLISTED_CLOSING.matcher(tail)));
    }

    /** The agency among the names of a byline or of a source line. */
    public static Optional<String> among(String names) {
        return List.of(PARTS.split(names.replaceFirst("(?i)^(?:by|source|agency)\\s*:?\\s+", ""))).stream()
                .map(Agencies::named)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> agency(Matcher credit) {
        return credit.find() ? Agencies.named(credit.group(1)) : Optional.empty();
    }

    /** An agency that nobody listed, known by how it is credited: "PORT CITY (ABC) –", or "(ABC)" as the last line. */
    private static Optional<String> unlisted(Matcher credit) {
        return credit.find() ? Optional.of(credit.group(1)) : Optional.empty();
    }
}
