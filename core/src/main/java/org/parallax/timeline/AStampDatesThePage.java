package org.parallax.timeline;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * {@code 7 May 2031 at 9:12 am | Report abuse}, {@code BREL | Wed May 7, 2031 9:12 am}: a date beside a bar says when a page or a comment was put up, and nothing of what
 * the words behind it tell. Threads may share it.
 */
final class AStampDatesThePage {

    private static final Pattern BEHIND_A_BAR = Pattern.compile(
            "\\|\\s*(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
                    + "|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*|[\\d.,:]+)[.,]*\\s+)*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BAR = Pattern.compile("\\s*\\|");

    private static final int REACH = 30;

    private AStampDatesThePage() {}

    static boolean holds(String text, TextSpan sentence, TextSpan time) {
        String before = text.substring(Math.max(sentence.start(), time.start() - REACH), time.start());
        boolean dated = time.of(text).chars().anyMatch(Character::isDigit);
        return BAR.matcher(text).region(time.end(), text.length()).lookingAt()
                || (dated && BEHIND_A_BAR.matcher(before).find());
    }
}
