package org.parallax.bench.attribution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * Gives a statement the extent that PolNeAR's guidelines give it. They count into a content the "that" before it and the quotation marks around
 * it, and into a source the comma that closes its apposition; a statement leaves all three out. Only what stands right there is taken in, so
 * that no word is counted which the product did not border on.
 */
final class PolnearExtent {

    private static final Pattern BEFORE =
            Pattern.compile("(?:\\bthat\\s+)?(?:[\"“”«„]|''|``)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("^[.,!?…]?(?:[\"“”»]|'')");
    private static final int LONGEST = 8;

    private final String text;

    PolnearExtent(String text) {
        this.text = text;
    }

    Attributed of(Attributed found) {
        return new Attributed(
                found.source().stream().map(this::source).toList(),
                found.cue(),
                found.content().stream().map(this::content).toList());
    }

    private TextSpan content(TextSpan piece) {
        int floor = Math.max(0, piece.start() - LONGEST);
        Matcher before = BEFORE.matcher(text.substring(floor, piece.start()));
        int start = before.find() ? floor + before.start() : piece.start();
        Matcher after = AFTER.matcher(text.substring(piece.end(), Math.min(text.length(), piece.end() + LONGEST)));
        return new TextSpan(start, after.find() ? piece.end() + after.end() : piece.end());
    }

    private TextSpan source(TextSpan source) {
        boolean apposition = source.of(text).contains(",") && text.startsWith(",", source.end());
        return apposition ? new TextSpan(source.start(), source.end() + 1) : source;
    }
}
