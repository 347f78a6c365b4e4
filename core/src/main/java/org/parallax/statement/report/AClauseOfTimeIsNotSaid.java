package org.parallax.statement.report;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/** {@code Brook issued a statement shortly after Finch told rowers that …}: what happened then is told by the outlet. Threads may share it. */
public final class AClauseOfTimeIsNotSaid {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?is).*\\b(?:issued|released|posted|published|gave|made|sent) (?:an?|the|his|her|its|their) (?:[\\p{L}-]+ ){0,2}(?:statement|tweet|post|letter|release|response|message|memo)\\b.*");

    private static final Pattern TIME =
            Pattern.compile("(?is)[^,“”\"]*\\b(?:after|before|when|while|since|because|hours|minutes)\\s");

    private static final Pattern OPENS = Pattern.compile(
            "(?i)(?:shortly |soon |right |just )?(?:after|before|when|while|since|because)\\b.*", Pattern.DOTALL);

    private AClauseOfTimeIsNotSaid() {}

    /** Whether what an attribution with a cue gives as said is a clause that tells when. */
    public static boolean holds(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        TextSpan said = draft.content().get(0);
        boolean statement =
                cue.end() <= said.start() && STATEMENT.matcher(cue.of(text)).matches();
        return statement
                && (TIME.matcher(text.substring(cue.end(), said.start())).matches()
                        || OPENS.matcher(said.of(text)).matches());
    }
}
