package org.parallax.statement.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;

/**
 * {@code Ada Brook accused the board of failing to disclose the leak}: what somebody is accused of having done is no report by whoever is accused, unless it is that they said
 * something. Threads may share it.
 */
public final class WhoIsAccusedHasNotSaidIt {

    private static final Pattern ACCUSED = Pattern.compile(
            "(?is).*\\b(?:accus(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|convict(?:s|ed|ing)?|acquit(?:s|ted)?)\\s[^,.;:“”\"]{1,80}?\\sof\\s");

    private static final Pattern GERUND = Pattern.compile("(?is)(?:not\\s)?(?<verb>\\p{L}{2,}ing)\\b.*");

    /** In units. */
    private static final int LONGEST = 120;

    private WhoIsAccusedHasNotSaidIt() {}

    /** Whether an attribution with a cue gives who is accused as the one who says it. */
    public static boolean holds(Draft draft, String text) {
        TextSpan cue = draft.cue().orElseThrow();
        boolean behind =
                draft.source().filter(source -> source.end() < cue.start()).isPresent();
        Matcher gerund = GERUND.matcher(cue.of(text));
        return behind
                && gerund.matches()
                && !CueWords.isReporting(gerund.group("verb"))
                && ACCUSED.matcher(text.substring(Math.max(0, cue.start() - LONGEST), cue.start()))
                        .matches();
    }
}
