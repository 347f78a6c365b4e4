package org.parallax.intake.furniture;

import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/** An address of the web, of mail or of an account that stands alone. */
final class BareAddressesAreLinks implements FurnitureRule {

    private static final Pattern LINE = Pattern.compile(
            "(?iu)^(?:(?:url|link|web|website|source|e-?mail|via|available at|permalink|short url)\\s*:?\\s*)?[<(]?(?:https?://\\S+|www\\.\\S+|(?:[a-z0-9-]+\\.)+[a-z]{2,12}(?:/\\S*)?|[\\w.+-]+@[\\w.-]+|@\\w+)[>)]?$");

    @Override
    public boolean holds(Line line) {
        return LINE.matcher(line.text()).matches();
    }
}
