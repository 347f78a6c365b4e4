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

    /** What a credit at the end holds at least, so that few lines need the whole pattern. */
    private static final Pattern SIGN = Pattern.compile("[:/|©]|[)\\]][.\\s]*$|(?i:\\b(?:via|by|file|getty)\\b)");

    /** No credit at the end of a line is longer. */
    private static final int TAIL = 220;

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST
                && (STARTS.matcher(line.text()).lookingAt() || (endsWithACredit(line) && !mayBeAnAgencyCredit(line)));
    }

    private static boolean endsWithACredit(Line line) {
        int end = line.text().length();
        int start = Math.max(0, end - TAIL);
        return SIGN.matcher(line.text()).region(start, end).find()
                && ENDS.matcher(line.text())
                        .region(start, end)
                        .useTransparentBounds(true)
                        .find();
    }

    /** "… the ministry said. (AFP)" ends a paragraph of the article, and not a caption. */
    private static boolean mayBeAnAgencyCredit(Line line) {
        return ONLY_HOUSE_AT_END.matcher(line.text()).find() && line.words() > SHORT;
    }
}
