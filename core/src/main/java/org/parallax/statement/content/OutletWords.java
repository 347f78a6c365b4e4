package org.parallax.statement.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/** Takes from a content the outlet's words that a tagger left at its ends: dateline, hearer, the outlet's next verb. Threads may share it. */
final class OutletWords {

    private static final Pattern HEARER_THAT = Pattern.compile(
            "(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]his|[Hh]is|[Hh]er) )?(?:\\p{Lu}[\\p{L}.’'-]*|reporters|journalists)(?: (?:of|and|for|the|\\p{Lu}[\\p{L}.’'-]*)){0,5} that\\s+");
    private static final Pattern ADDRESSED =
            Pattern.compile("(?s).*\\b(?:to|told|tells?|telling|informed)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATIVE = Pattern.compile("(?s).*,\\s+(?:who|which)\\s+(?:\\p{L}+\\s+){0,2}");
    private static final Pattern NEXT_VERB =
            Pattern.compile(",\\s+(?:did|does|has|had|was|is|were|will|would|could|declined|refused|resigned)\\b");
    private static final int BEFORE = 80;

    private final Setting setting;

    OutletWords(Setting setting) {
        this.setting = setting;
    }

    private boolean standsRightAfterCue(TextSpan piece, Draft draft) {
        return draft.cue()
                .filter(cue -> cue.end() <= piece.start())
                .filter(cue -> setting.text()
                        .substring(cue.end(), piece.start())
                        .strip()
                        .matches("(?i)|to|that"))
                .isPresent();
    }

    /** {@code confirmed to the Gazette that she wrote it}: what follows the hearer's "that" is said. */
    TextSpan withoutHearer(TextSpan piece, Draft draft) {
        Matcher hearer = HEARER_THAT.matcher(setting.text()).region(piece.start(), piece.end());
        boolean addressed = standsRightAfterCue(piece, draft)
                && ADDRESSED.matcher(before(piece.start())).matches();
        return addressed && hearer.lookingAt() && hearer.end() < piece.end()
                ? new TextSpan(hearer.end(), piece.end())
                : piece;
    }

    /** {@code Ada Brook, who told the board no boat was lost, did not answer}: a relative clause ends before the outlet's own verb. */
    TextSpan withoutNextVerb(TextSpan piece, Draft draft) {
        boolean relative = draft.cue()
                .filter(cue -> cue.end() <= piece.start() && setting.isOneSentence(cue.union(piece)))
                .filter(cue -> RELATIVE.matcher(before(cue.start())).matches()
                        || RELATIVE.matcher(before(cue.start()) + cue.of(setting.text()) + " ")
                                .matches())
                .isPresent();
        int comma = relative ? piece.of(setting.text()).indexOf(',') + piece.start() : piece.start();
        boolean runsOn = comma > piece.start()
                && setting.quotations().touching(piece).isEmpty()
                && NEXT_VERB.matcher(setting.text()).region(comma, piece.end()).lookingAt();
        return runsOn ? new TextSpan(piece.start(), comma) : piece;
    }

    private String before(int at) {
        return setting.text().substring(Math.max(0, at - BEFORE), at);
    }
}
