package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * {@code 7 May 2031 at 9:12 am | Report abuse}, {@code Added: Wednesday, 7 May 2031}, {@code 7 May 2031 Last updated at 9:12}, {@code May 7, 2031 | By Nora Velt}: says when a comment or a page was put up,
 * and nothing of what the words behind it tell. A date without a clock beside a bar may be the dateline of what follows. Threads may share it.
 */
final class AStampDatesThePage {

    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d");

    private static final Pattern BAR = Pattern.compile("\\s*\\|");

    private static final Pattern PUT_UP = Pattern.compile(
            "\\b(?:added|posted|submitted|commented): $|\\b(?:page|article|story) last (?:updated|modified)\\b[^.;]{0,25}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_A_PAGE =
            Pattern.compile("\\s*(?i:last (?:updated|modified))\\b|\\s*\\|\\s*By \\p{Lu}");

    private static final int REACH = 40;

    private AStampDatesThePage() {}

    static boolean holds(String text, TextSpan sentence, TextSpan time) {
        String before = text.substring(Math.max(sentence.start(), time.start() - REACH), time.start());
        boolean clock = CLOCK.matcher(time.of(text)).find();
        return PUT_UP.matcher(before).find()
                || OF_A_PAGE.matcher(text).region(time.end(), text.length()).lookingAt()
                || (clock && BAR.matcher(text).region(time.end(), text.length()).lookingAt());
    }
}
