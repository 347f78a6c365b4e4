package org.parallax.statement.act;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code She asked the board to close the pier}, {@code asked for a delay}: a demand. {@code She asked whether it was shut} and {@code asked about the
 * toll} are questions. Threads may share it.
 */
final class ToAskSomebodyToActIsToDemandIt implements ActRule {

    private static final Pattern ASK = Pattern.compile("(?i)(?:.* )?ask(?:s|ed|ing)?(?<wanted> for)?");
    private static final Pattern QUESTION =
            Pattern.compile("(?is)(?:whether|if|how|why|what|when|where|who|whom|which|about)\\b.*|.*\\?");

    private static final Pattern TO_ACT =
            Pattern.compile("(?is)(?:(?!(?:about|on|over|regarding)\\b)[\\p{L}\\d.’'-]+,? ){0,12}?to \\p{Ll}.*");

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        var ask = ASK.matcher(draft.cue().orElseThrow().of(setting.text()));
        String said = draft.content().get(0).of(setting.text());
        if (!ask.matches() || QUESTION.matcher(said).matches()) {
            return Optional.empty();
        }
        boolean wanted = ask.group("wanted") != null || TO_ACT.matcher(said).matches() || followsThat(draft, setting);
        return wanted ? Optional.of(Act.DEMAND) : Optional.empty();
    }

    private static boolean followsThat(Draft draft, Setting setting) {
        int cue = draft.cue().orElseThrow().end();
        int said = draft.content().get(0).start();
        return cue < said && setting.text().substring(cue, said).strip().equals("that");
    }
}
