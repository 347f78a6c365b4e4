package org.parallax.intake.furniture;

import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/** An address of the web, of mail or of an account that stands alone. */
final class BareAddressesAreLinks implements FurnitureRule {

    private static final Pattern LINE = Pattern.compile(
            "(?iu)^(?:(?:url|link|web|website|source|e-?mail|via|available at|permalink|short url)\\s*:?\\s*)?[<(]?(?:https?://\\S+|www\\.\\S+|(?:[a-z0-9-]+\\.)+[a-z]{2,12}(?:/\\S*)?|[\\w.+-]+@[\\w.-]+|@\\w+)[>)]?$");

    /** "available at : …" */
    private static final int MOST_SPACES = 3;

    @Override
    public boolean holds(Line line) {
        return hasFewSpaces(line.text()) && LINE.matcher(line.text()).matches();
    }

    private static boolean hasFewSpaces(String text) {
        int spaces = 0;
        for (int at = text.indexOf(' '); at >= 0 && spaces <= MOST_SPACES; at = text.indexOf(' ', at + 1)) {
            spaces++;
        }
        return spaces <= MOST_SPACES;
    }
}
