package org.parallax.statement.report;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/**
 * {@code Brook claimed the title}, {@code she earned the backing of two rowers}, {@code he brandished an oar}: what somebody takes, gets or does is not what
 * somebody says, though the verb can also tell of words. Threads may share it.
 */
public final class ADeedIsNoReport {

    private static final String OBJECT =
            "(?i)(?:(?:the|an?|his|her|its|their|[\\p{L}-]+['’]s?) )?(?:[\\p{L}'’-]+ ){0,2}?";

    /** Verbs and phrases that tell of no words, whatever follows. */
    private static final Pattern DEED =
            Pattern.compile("(?i)(?:.* )?(?:brandish(?:es|ed|ing)?|slur(?:s|red|ring)?|censor(?:s|ed|ing)?"
                    + "|(?:earn(?:s|ed|ing)?|wins?|won|winning|gain(?:s|ed|ing)?|secur(?:es|ed|ing)|receiv(?:es|ed|ing)|(?:pick|picks|picked|picking) up|enjoy(?:s|ed|ing)?|draws?|drew)"
                    + " (?:the |an? |his |her |their )?(?:backing|support|endorsements?|blessing|approval|confidence|praise|applause)(?: of| from)?"
                    + "|(?:is|are|was|were) on hand to \\w+|(?:cast|casts|casting) (?:an|a|his|her|their) eyes? (?:over|on)"
                    + "|(?:is|are|was|were) bent on)");

    private static final Pattern ISSUE = Pattern.compile("(?i)(?:.* )?(?:issu(?:e|es|ed|ing)|hand(?:s|ed|ing)? out)");
    private static final Pattern ISSUED =
            Pattern.compile(OBJECT + "(?:permits?|licen[cs]es?|visas?|passports?|tickets?)(?: .*)?");

    private static final Pattern NAME = Pattern.compile("(?i)(?:has |have |had )?(?:named|appointed)");
    private static final Pattern SO_MANY =
            Pattern.compile("(?i)(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|\\d+)(?: .*)?");

    private static final Pattern CALL = Pattern.compile("(?i)(?:called|phoned|rang)");
    private static final Pattern SOMEBODY_BY_NAME = Pattern.compile(
            "(?i)(?:an?|the|his|her) [^,]{3,60}, (?-i:\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3})");

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

    /** Whether an attribution with a cue tells what somebody takes, gets or does. */
    public static boolean holds(Draft draft, String text) {
        String cue = draft.cue().orElseThrow().of(text);
        TextSpan object = draft.content().get(0);
        boolean follows = draft.cue().orElseThrow().end() <= object.start();
        String words = object.of(text);
        return draft.source().isPresent()
                && (DEED.matcher(cue).matches()
                        || (follows
                                && (isTaken(cue, words)
                                        || isDone(cue, words)
                                        || isSought(cue, draft.extent().of(text)))));
    }

    private static boolean isTaken(String cue, String object) {
        return (CLAIM.matcher(cue).matches() && CLAIMED.matcher(object).matches() && isAThing(object))
                || (ACCEPT.matcher(cue).matches() && ACCEPTED.matcher(object).matches());
    }

    private static boolean isDone(String cue, String object) {
        return (DISMISS.matcher(cue).matches() && DISMISSED.matcher(object).matches())
                || (ISSUE.matcher(cue).matches() && ISSUED.matcher(object).matches())
                || (NAME.matcher(cue).matches() && SO_MANY.matcher(object).matches() && isAThing(object));
    }

    /** {@code called a keen rower, Joan Gray}: by telephone. */
    private static boolean isSought(String cue, String somebody) {
        return CALL.matcher(cue).matches() && SOMEBODY_BY_NAME.matcher(somebody).matches();
    }

    /** {@code claimed the seat was hers} tells something. */
    private static boolean isAThing(String object) {
        return VERB.matcher(object).results().count() == 0;
    }

    private static final Pattern VERB = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|has|had|have|will|would|can|could|be|been|did|does|should|may|might)\\b");
}
