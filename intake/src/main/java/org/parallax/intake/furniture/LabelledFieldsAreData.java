package org.parallax.intake.furniture;

import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/** "News ID: 12345", "Category: World", "Publish Date : 1 May 2020 - 10:00": a label that content systems print, a colon, a short value. */
final class LabelledFieldsAreData implements FurnitureRule {

    private static final int LONGEST = 16;

    private static final Pattern LINE = Pattern.compile(
            "(?iu)^(?:(?:news|article|story|item|post|doc(?:ument)?|page|content)[ _-]?(?:id|code|no\\.?|number|source|type|url|link)"
                    + "|id|code|url|link|slug|category|categories|section|desk|topic|subject|type|channel|department|region|country|language"
                    + "|(?:date|time|day)(?: (?:of )?(?:publication|published|posted|updated|modified|created|time|added))?|(?:publish(?:ed|ing)?|publication|post(?:ed|ing)?|release[ds]?|create[ds]?|creation|updated?|modified|last (?:updated?|modified|edited|change[ds]?)|first published|issue|add(?:ed)?|uploaded|upload|entry|print)(?: (?:date|time|on|at|in|by))*(?: and time)?"
                    + "|authors?|writers?|editors?|reporters?|correspondents?|journalists?|contributors?|translators?|translated by|edited by|written by|reported by|by|from|publisher|source|sources|agency|outlet|newspaper|website|site"
                    + "|views?|visits?|visitors|hits|reads|reading time|read time|time to read|estimated reading time|word count|words|rating|votes?|print|font|size|share|short (?:url|link)|permalink|reference|ref|location|place|dateline|edition|volume|vol|issue no\\.?|pages?|title|headline|description|summary|keywords?)"
                    + "\\s*[:：]\\s*(?!.*[.!?][\"”’)]?\\s).{0,120}$");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST
                && hasAColon(line.text())
                && LINE.matcher(line.text()).matches();
    }

    private static boolean hasAColon(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
    }
}
