package org.parallax.statement;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/**
 * {@code Brook claimed the title}, {@code she earned the backing of two rowers}, {@code he brandished an oar}: what somebody takes, gets or does is not what
 * somebody says, though the verb can also tell of words. Threads may share it.
 */
final class ADeedIsNoReport {

    /** Verbs and phrases that tell of no words, whatever follows. */
    private static final Pattern DEED =
            Pattern.compile("(?i)(?:.* )?(?:brandish(?:es|ed|ing)?|slur(?:s|red|ring)?|censor(?:s|ed|ing)?"
                    + "|(?:earn(?:s|ed|ing)?|wins?|won|winning|gain(?:s|ed|ing)?|secur(?:es|ed|ing)|receiv(?:es|ed|ing)|(?:pick|picks|picked|picking) up|enjoy(?:s|ed|ing)?|draws?|drew)"
                    + " (?:the |an? |his |her |their )?(?:backing|support|endorsements?|blessing|approval|confidence|praise|applause)(?: of| from)?"
                    + "|(?:is|are|was|were) on hand to \\w+|(?:cast|casts|casting) (?:an|a|his|her|their) eyes? (?:over|on)"
                    + "|(?:is|are|was|were) bent on)");

    private static final String OBJECT =
            "(?i)(?:(?:the|an?|his|her|its|their|[\\p{L}-]+['’]s?) )?(?:[\\p{L}'’-]+ ){0,2}?";

    private static final Pattern CLAIM = Pattern.compile("(?i)(?:.* )?claim(?:s|ed|ing)?(?: the| his| her| their)?");
    private static final Pattern CLAIMED = Pattern.compile(
            OBJECT
                    + "(?:nomination|victory|titles?|crown|prizes?|medals?|gold|silver|bronze|trophy|throne|lives|seats?|win|wins|top spot|lead|delegates)(?: .*)?");

    private static final Pattern ACCEPT = Pattern.compile("(?i)(?:.* )?accept(?:s|ed|ing)?(?: the| his| her| their)?");
    private static final Pattern ACCEPTED =
            Pattern.compile(OBJECT + "(?:nomination|awards?|prizes?|medals?|trophy|crown|titles?)(?: .*)?");

    private static final Pattern DISMISS =
            Pattern.compile("(?i)(?:.* )?(?:dismiss(?:es|ed|ing)?|disband(?:s|ed|ing)?)");
    private static final Pattern DISMISSED = Pattern.compile(
            "(?i)(?:the|his|her|its|their) (?:[\\p{L}-]+ ){0,1}?(?:government|cabinet|ministers?|staff|coach|team|jury|council|parliament|crew)(?: .*)?");

    private ADeedIsNoReport() {}

    static boolean holds(Draft draft, String text) {
        String cue = draft.cue().orElseThrow().of(text);
        TextSpan object = draft.content().get(0);
        boolean follows = draft.cue().orElseThrow().end() <= object.start();
        String words = object.of(text);
        return draft.source().isPresent()
                && (DEED.matcher(cue).matches()
                        || (follows
                                && ((CLAIM.matcher(cue).matches()
                                                && CLAIMED.matcher(words).matches()
                                                && isAThing(words))
                                        || (ACCEPT.matcher(cue).matches()
                                                && ACCEPTED.matcher(words).matches())
                                        || (DISMISS.matcher(cue).matches()
                                                && DISMISSED.matcher(words).matches()))));
    }

    /** {@code claimed the seat was hers} tells something. */
    private static boolean isAThing(String object) {
        return VERB.matcher(object).results().count() == 0;
    }

    private static final Pattern VERB = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|has|had|have|will|would|can|could|be|been|did|does|should|may|might)\\b");
}
