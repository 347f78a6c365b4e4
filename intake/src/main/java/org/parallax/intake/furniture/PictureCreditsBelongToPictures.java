package org.parallax.intake.furniture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/** A caption with its credit: "… at the gate (Photo: J. Doe)", "FILE PHOTO: …", "… [Jane Doe/Agency]", "… / Getty Images". */
final class PictureCreditsBelongToPictures implements FurnitureRule {

    private static final int LONGEST = 70;

    private static final String PICTURE =
            "(?:file |archive |illustrative |illustration |representational |undated |handout |screen ?)?(?:photo(?:graph)?|image|picture|pic|video|illustration|graphic|screenshot|screengrab|screen grab|cartoon|foto|bild|imagen|map)s?";
    private static final String HOUSE =
            "(?:getty(?: images)?|shutterstock|afp|epa(?:-efe)?|efe|reuters|ap(?: photo)?|associated press|anadolu(?: agency)?|aa|xinhua|dpa|pa(?: wire| media| images)?|alamy(?:[a-z ]*)?|istock(?:photo)?|wikimedia(?: commons)?|flickr|unsplash|pixabay|pexels|zuma(?: press)?|sipa|nurphoto|bloomberg|tass|sputnik|handout|pool|social media|twitter|facebook|courtesy [^)\\]]{2,60})";

    private static final Opening STARTS = Opening.of(
            "[\\[(]?(?:" + PICTURE
                    + ")(?: ?(?:credits?|source|courtesy|by|via|from|caption|illustration))*\\s*[:|/©–-].*|(?:"
                    + PICTURE
                    + ") (?:by|via|courtesy(?: of)?|from|taken by) .{2,80}$|FILE\\s*[-–—:].*|in this (?:\\w+\\.? \\d|undated|file|photo|image|handout|\\d{4}).{0,40}(?:photo|image|picture|grab|handout|frame)\\b.*|(?:credits?|via)\\s*[:|].{2,80}$");

    /** What a credit at the end of a line looks like, each with signs of which one must stand there. */
    private static final List<Ending> ENDINGS = List.of(
            Ending.of(
                    "[\\[(](?:[^\\[\\]()]{0,80}\\b)?(?:" + PICTURE + "|" + PICTURE
                            + " ?credits?|credits?|source|via)\\s*[:/by ]+[^\\[\\]()]{2,80}[\\])]|[\\[(][^\\[\\]()]{0,80}[/|] ?"
                            + HOUSE + "[^\\[\\]()]{0,40}[\\])]|[\\[(]" + HOUSE + "(?: ?" + PICTURE
                            + ")?(?:[/|][^\\[\\]()]{2,60})?[\\])]",
                    "(",
                    "["),
            Ending.of("\\b(?:" + PICTURE + ") ?(?:credits?|source|by|courtesy)?\\s*: ?[^.]{2,60}", ":"),
            Ending.of("(?:[/|©]|\\bvia\\b|\\bby\\b) ?" + HOUSE, "/", "|", "©", "via", "by"),
            Ending.of(HOUSE + " ?[/|] ?[\\p{L} .'’-]{2,40}", "/", "|"),
            Ending.of(
                    "\\bfile (?:photo|image|picture)|\\bgetty images|©[^.]{2,60}",
                    "file photo",
                    "file image",
                    "file picture",
                    "getty images",
                    "©"));

    private static final Pattern ONLY_HOUSE_AT_END = Pattern.compile("(?iu)[\\[(](?:" + HOUSE + ")[\\])][.\\s]*$");
    private static final int SHORT = 30;

    /** No credit in brackets at the end of a line is longer; one without them is shorter. */
    private static final int BRACKETED = 220;

    private static final int BARE = 80;

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST
                && (STARTS.begins(line.text()) || (endsWithACredit(line) && !mayBeAnAgencyCredit(line)));
    }

    private static boolean endsWithACredit(Line line) {
        String text = line.text();
        int start = Math.max(0, text.length() - (endsWithABracket(text) ? BRACKETED : BARE));
        String lower = text.substring(start).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(ending -> ending.mayBeIn(lower) && ending.isAtTheEnd(text, start));
    }

    private static boolean endsWithABracket(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == ']');
    }

    /** "… the ministry said. (AFP)" ends a paragraph of the article, and not a caption. */
    private static boolean mayBeAnAgencyCredit(Line line) {
        return ONLY_HOUSE_AT_END.matcher(line.text()).find() && line.words() > SHORT;
    }

    /**
     * An end of a line.
     *
     * @param signs one of which stands in it; the pattern need not look at other lines
     */
    private record Ending(Pattern pattern, List<String> signs) {

        static Ending of(String pattern, String... signs) {
            return new Ending(Pattern.compile("(?iu)(?:" + pattern + ")[.\\s]*$"), List.of(signs));
        }

        boolean mayBeIn(String lower) {
            return signs.stream().anyMatch(lower::contains);
        }

        boolean isAtTheEnd(String text, int start) {
            return pattern.matcher(text)
                    .region(start, text.length())
                    .useTransparentBounds(true)
                    .find();
        }
    }
}
