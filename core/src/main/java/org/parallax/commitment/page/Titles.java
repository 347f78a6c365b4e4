package org.parallax.commitment.page;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** Lines in a text that are no sentences of it. Threads may share it. */
public final class Titles {

    private static final int LONGEST = 14;

    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…:;,][\\s”’\"')\\]]*");

    private Titles() {}

    /** Whether a short line of its own ends without a full stop: the title of something else, a caption. */
    public static boolean is(Page page, Wording sentence) {
        String text = page.text();
        TextSpan line = sentence.span();
        boolean own = (line.start() == 0 || text.charAt(line.start() - 1) == '\n')
                && (line.end() == text.length() || text.charAt(line.end()) == '\n');
        return own
                && sentence.size() <= LONGEST
                && !ENDED.matcher(line.of(text)).matches();
    }
}
