package org.parallax.timeline;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * {@code “The pier is safe,” Brook said on Friday}: a sentence that is mostly somebody's words, and else only says who said them, tells what they think.
 * The ledger has it; it is no event.
 */
final class AQuotationAloneTellsNoEvent {

    private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]{2,}(?:[”\"]|$)|^[^“”\"]{2,}”");
    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:said|says|told|added|adds|admitted|asked|insisted|noted|explained|recalled|wrote)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of the letters of a sentence, those between quotation marks. */
    private static final double MOSTLY = .5;

    private AQuotationAloneTellsNoEvent() {}

    /** Whether a time outside the quotation only dates it. */
    static boolean holds(String text, TextSpan sentence, TextSpan time) {
        String words = sentence.of(text);
        String rest = QUOTED.matcher(words).replaceAll(" ");
        boolean outside = rest.contains(time.of(text));
        return outside
                && letters(rest) < (1 - MOSTLY) * letters(words)
                && SAYS.matcher(rest).find();
    }

    private static long letters(String words) {
        return words.chars().filter(Character::isLetter).count();
    }
}
