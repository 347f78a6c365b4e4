package org.parallax.statement.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/**
 * {@code According to the Gray Tide, citing two clerks, the pier is shut}: the clerks are whom the paper has it from, and only that the pier is shut is said.
 * Threads may share it.
 */
public final class WhoIsCitedIsNotSaid {

    private static final Pattern CITED = Pattern.compile("(?i)[,\\s]*(?:citing|quoting)\\s[^,;:“”\"\\n]{2,100},\\s+");
    private static final Pattern CITING = Pattern.compile("(?i)citing|quoting");
    private static final Pattern ACCORDING = Pattern.compile("(?is).*\\baccording to\\s+$");

    private WhoIsCitedIsNotSaid() {}

    /** Whether an attribution only tells whom a source "according to" which something is so has it from. */
    public static boolean holds(Draft draft, String text) {
        boolean citing = CITING.matcher(draft.cue().orElseThrow().of(text)).matches();
        return citing
                && draft.source()
                        .filter(source -> ACCORDING
                                .matcher(text.substring(Math.max(0, source.start() - 20), source.start()))
                                .matches())
                        .isPresent();
    }

    /** The same attribution without those who are cited. */
    public static Draft mended(Draft draft, String text) {
        List<TextSpan> content =
                draft.content().stream().map(piece -> behindCited(piece, text)).toList();
        return draft.withContent(content);
    }

    private static TextSpan behindCited(TextSpan piece, String text) {
        Matcher cited = CITED.matcher(text).region(piece.start(), piece.end());
        return cited.lookingAt() && cited.end() < piece.end() ? new TextSpan(cited.end(), piece.end()) : piece;
    }
}
