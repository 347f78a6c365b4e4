package org.parallax.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

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

    private ThatItIsUntrueIsTheOutletsWord() {}

    /** A piece of what is said, without such an end. */
    static TextSpan cut(TextSpan piece, Draft draft, String text) {
        boolean doubted = draft.cue()
                .filter(cue -> cue.end() <= piece.start()
                        && DOUBTED.matcher(cue.of(text)).matches())
                .isPresent();
        Matcher untrue = UNTRUE.matcher(piece.of(text));
        return doubted && untrue.find() && untrue.start() > 0
                ? new TextSpan(piece.start(), piece.start() + untrue.start())
                : piece;
    }
}
