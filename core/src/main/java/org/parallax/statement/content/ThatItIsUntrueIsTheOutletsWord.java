package org.parallax.statement.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/**
 * {@code Moss claimed that the pier was his, | but that was not the case}: who claims or implies a thing does not add that it is untrue; the outlet does.
 * Threads may share it.
 */
final class ThatItIsUntrueIsTheOutletsWord {

    private static final Pattern DOUBTED = Pattern.compile(
            "(?i).*\\b(?:claim(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|suggest(?:s|ed|ing)?|insinuat(?:es|ed|ing)|alleg(?:es|ed|ing)|pretend(?:s|ed|ing)?|boast(?:s|ed|ing)?)\\b.*");

    private static final Pattern UNTRUE = Pattern.compile(
            "(?i),?\\s(?:but|though|although|when)\\s(?:in fact\\s)?(?:that|it|this|which|the claim)\\s(?:(?:was|is|proved|turned out)(?:\\sto\\sbe)?\\s)?"
                    + "(?:(?:was|is|were)n['’]t|not|(?:simply\\s)?(?:false|untrue|wrong|incorrect|a lie))\\b(?:\\s(?:the case|true|so|correct|right|accurate))?[.]?$");

    private static final Pattern A_CLAIM = Pattern.compile(
            "(?i)(?:.* )?(?:claims?|allegations?|assertions?|accusations?|charges?|suggestions?|boasts?|insistence)(?: that)?");

    private static final Pattern VERB =
            Pattern.compile("(?i)\\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|\\p{L}{2,}ed)\\b");

    /** {@code Moss's claim that the pier was his | is not true}: the verb of the claim itself. */
    private static final Pattern IS_UNTRUE = Pattern.compile(
            "(?i)\\s(?:is|was|are|were|has been|have been)(?:n['’]t|\\snot)?\\s(?:true|false|untrue|wrong|incorrect|inaccurate|accurate|correct|baseless|unfounded"
                    + "|debunked|disputed|misleading|a lie)$");

    private ThatItIsUntrueIsTheOutletsWord() {}

    /** A piece of what is said, without such an end. */
    static TextSpan cut(TextSpan piece, Draft draft, String text) {
        boolean doubted = draft.cue()
                .filter(cue -> cue.end() <= piece.start()
                        && DOUBTED.matcher(cue.of(text)).matches())
                .isPresent();
        int claim = isAClaim(draft, piece, text) ? endOfTheClaim(piece.of(text)) : 0;
        if (claim > 0) {
            return new TextSpan(piece.start(), piece.start() + claim);
        }
        Matcher untrue = UNTRUE.matcher(piece.of(text));
        return doubted && untrue.find() && untrue.start() > 0
                ? new TextSpan(piece.start(), piece.start() + untrue.start())
                : piece;
    }

    private static boolean isAClaim(Draft draft, TextSpan piece, String text) {
        return draft.cue()
                .filter(cue -> cue.end() <= piece.start()
                        && A_CLAIM.matcher(cue.of(text)).matches())
                .isPresent();
    }

    private static int endOfTheClaim(String said) {
        Matcher untrue = IS_UNTRUE.matcher(said);
        return untrue.find() && VERB.matcher(said.substring(0, untrue.start())).find() ? untrue.start() : 0;
    }
}
