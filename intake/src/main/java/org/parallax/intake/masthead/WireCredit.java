package org.parallax.intake.masthead;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency that an article credits, at its start, its end or in its byline. */
public final class WireCredit {

    private static final int LEAD = 160;
    private static final int TAIL = 120;
    private static final int PARAGRAPHS = 3;

    private static final String NAME = "([\\p{L}][\\p{L}.'’&-]*(?: [\\p{L}&][\\p{L}.'’&-]*){0,4})";
    /** "CITY, Mass., Jan. 5 (Agency) –", "CITY (Agency) —", "(Agency) – The …"; dots only after what is short enough to be shortened. */
    private static final Pattern DATELINE = Pattern.compile("^(?:[^.!?()]|(?<=\\b\\p{Lu}\\p{L}{0,4})\\.){0,70}\\("
            + NAME + "(?:[,/][^)]{0,40})?\\)\\s*(?:[-–—:/.]|--|$)");
    /** "CITY / Agency –", "Agency / The …". After a colon stands what an agency reports, not what it wrote. */
    private static final Pattern SLASHED =
            Pattern.compile("^(?:[\\p{Lu}][\\p{L} .'’-]{1,30} ?/ ?)?" + NAME + " ?[/–—-]{1,2} ");

    private static final Pattern CLOSING = Pattern.compile(
            "(?:[(\\[]|[-–—] ?|(?i:source|agency|via|with (?:inputs|input|reporting|files|additional reporting) (?:from|by)|agencies|credit)\\s*:?\\s+(?:the )?)"
                    + NAME + "[)\\]]?[.\\s]*$");
    /** "… this Agency article …", of an outlet that says what it printed. */
    private static final Pattern NAMED_AS_PRINTED =
            Pattern.compile("\\b[Tt]his " + NAME + " (?:article|story|report|dispatch)\\b");
    /** "(Reporting by Ann Lee; Editing by Bo Ray)": the house style of one agency, which outlets leave standing. */
    private static final Pattern DESK_LINE = Pattern.compile(
            "\\((?:Additional )?(?:Reporting|Writing)(?: and writing)? by [^()]{3,300}?[Ee]diting by [^()]{3,120}\\)");

    private static final String OF_THE_DESK_LINE = "Reuters";
    private static final int DESK_TAIL = 600;
    private static final Pattern UNLISTED_DATELINE = Pattern.compile(
            "^\\p{Lu}[^.!?()\\p{Ll}]{1,40}(?:,[^()]{1,30})? \\((\\p{Lu}{2,6}|[\\p{Lu}][\\p{L}. -]{2,30} (?:News|Press) Agency)\\) ?(?:[-–—]|--)");
    private static final Pattern UNLISTED_CLOSING = Pattern.compile("\n[(\\[](\\p{Lu}{2,6})[)\\]]\\.?$");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:,|/|&|\\band\\b|\\bwith\\b|\\bvia\\b|\\||;)\\s*");

    private WireCredit() {}

    /** The agency credited where a body, or one of its first paragraphs, begins, or where it ends. */
    public static Optional<String> inBody(String body) {
        String tail = end(body, TAIL);
        return first(leads(body), lead -> agency(DATELINE.matcher(lead)))
                .or(() -> agency(SLASHED.matcher(body.substring(0, Math.min(LEAD, body.length())))))
                .or(() -> agency(CLOSING.matcher(tail)))
                .or(() -> inNote(end(body, DESK_TAIL)))
                .or(() -> first(leads(body), lead -> unlisted(UNLISTED_DATELINE.matcher(lead))))
                .or(() -> unlisted(UNLISTED_CLOSING.matcher(tail)));
    }

    /** The agency whose dateline or desk line a line beside the body is. */
    public static Optional<String> inLine(String line) {
        return agency(DATELINE.matcher(line.substring(0, Math.min(LEAD, line.length()))))
                .or(() -> inNote(line));
    }

    private static String end(String body, int length) {
        return body.substring(Math.max(0, body.length() - length));
    }

    /** The first paragraphs: a headline or a standfirst may stand before the dateline. */
    private static List<String> leads(String body) {
        return body.lines()
                .filter(line -> !line.isBlank())
                .limit(PARAGRAPHS)
                .map(line -> line.substring(0, Math.min(LEAD, line.length())))
                .toList();
    }

    private static Optional<String> first(List<String> leads, Function<String, Optional<String>> credit) {
        return leads.stream().map(credit).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> inNote(String tail) {
        return DESK_LINE.matcher(tail).find() ? Optional.of(OF_THE_DESK_LINE) : agency(NAMED_AS_PRINTED.matcher(tail));
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
