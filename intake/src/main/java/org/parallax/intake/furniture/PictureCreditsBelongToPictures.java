package org.parallax.intake.furniture;

import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/** A caption with its credit: "… at the gate (Photo: J. Doe)", "FILE PHOTO: …", "… [Jane Doe/Agency]", "… / Getty Images". */
final class PictureCreditsBelongToPictures implements FurnitureRule {

    private static final int LONGEST = 70;

    private static final String PICTURE =
            "(?:file |archive |illustrative |illustration |representational |undated |handout |screen ?)?(?:photo(?:graph)?|image|picture|pic|video|illustration|graphic|screenshot|screengrab|screen grab|cartoon|foto|bild|imagen|map)s?";
    private static final String HOUSE =
            "(?:getty(?: images)?|shutterstock|afp|epa(?:-efe)?|efe|reuters|ap(?: photo)?|associated press|anadolu(?: agency)?|aa|xinhua|dpa|pa(?: wire| media| images)?|alamy(?:[a-z ]*)?|istock(?:photo)?|wikimedia(?: commons)?|flickr|unsplash|pixabay|pexels|zuma(?: press)?|sipa|nurphoto|bloomberg|tass|sputnik|handout|pool|social media|twitter|facebook|courtesy [^)\\]]{2,60})";

    private static final Pattern STARTS = Pattern.compile(
            "(?iu)^[\\[(]?(?:" + PICTURE
                    + ")(?: ?(?:credits?|source|courtesy|by|via|from|caption|illustration))*\\s*[:|/©–-].*|^(?:"
                    + PICTURE
                    + ") (?:by|via|courtesy(?: of)?|from|taken by) .{2,80}$|^FILE\\s*[-–—:].*|^in this (?:\\w+\\.? \\d|undated|file|photo|image|handout|\\d{4}).{0,40}(?:photo|image|picture|grab|handout|frame)\\b.*|^(?:credits?|via)\\s*[:|].{2,80}$");
    private static final Pattern ENDS = Pattern.compile("(?iu)(?:[\\[(](?:[^\\[\\]()]{0,80}\\b)?(?:" + PICTURE + "|"
            + PICTURE
            + " ?credits?|credits?|source|via)\\s*[:/by ]+[^\\[\\]()]{2,80}[\\])]|[\\[(][^\\[\\]()]{0,80}[/|] ?" + HOUSE
            + "[^\\[\\]()]{0,40}[\\])]|[\\[(]" + HOUSE + "(?: ?" + PICTURE + ")?(?:[/|][^\\[\\]()]{2,60})?[\\])]|\\b(?:"
            + PICTURE + ") ?(?:credits?|source|by|courtesy)?\\s*: ?[^.]{2,60}|(?:[/|©]|\\bvia\\b|\\bby\\b) ?" + HOUSE
            + "|" + HOUSE
            + " ?[/|] ?[\\p{L} .'’-]{2,40}|\\bfile (?:photo|image|picture)|getty images|©[^.]{2,60})[.\\s]*$");
    private static final Pattern ONLY_HOUSE_AT_END = Pattern.compile("(?iu)[\\[(](?:" + HOUSE + ")[\\])][.\\s]*$");
    private static final int SHORT = 30;

    /** No credit in brackets at the end of a line is longer; one without them is shorter, and has one of the signs. */
    private static final int BRACKETED = 220;

    private static final int BARE = 80;
    private static final Pattern SIGN = Pattern.compile("[:/|©]|(?i:\\b(?:via|by|file|getty)\\b)");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST
                && (STARTS.matcher(line.text()).lookingAt() || (endsWithACredit(line) && !mayBeAnAgencyCredit(line)));
    }

    private static boolean endsWithACredit(Line line) {
        String text = line.text();
        return endsWithABracket(text)
                ? isCredit(text, BRACKETED)
                : SIGN.matcher(tail(text)).find() && isCredit(text, BARE);
    }

    private static boolean isCredit(String text, int length) {
        return ENDS.matcher(text)
                .region(Math.max(0, text.length() - length), text.length())
                .useTransparentBounds(true)
                .find();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - BARE));
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
}
