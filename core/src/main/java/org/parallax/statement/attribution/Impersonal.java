package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/** Finds what nobody in particular is reported to say: "it is believed that …". Threads may share it. */
final class Impersonal {

    private static final Pattern CUE = Pattern.compile(
            "\\bit (?:is|was|has been|had been) (?:\\w+ly |also |now )?(believed|estimated|reported|understood|alleged|said|claimed|rumou?red|thought|suspected|feared|speculated|announced|assumed|held|known|acknowledged)\\b(?=,? that\\b| there\\b| [\\p{L}\\d$€£])",
            Pattern.CASE_INSENSITIVE);

    private final Setting setting;

    Impersonal(Setting setting) {
        this.setting = setting;
    }

    /** Those of which no draft has the cue. */
    List<Draft> missing(List<Draft> drafts) {
        BitSet cues = new BitSet();
        drafts.stream().flatMap(draft -> draft.cue().stream()).forEach(cue -> cues.set(cue.start(), cue.end()));
        List<Draft> found = new ArrayList<>();
        Matcher matcher = CUE.matcher(setting.text());
        while (matcher.find()) {
            TextSpan cue = new TextSpan(matcher.start(), matcher.end());
            int next = cues.nextSetBit(cue.start());
            boolean known = next >= 0 && next < cue.end();
            if (!known && setting.quotations().around(cue.start()).isEmpty()) {
                content(cue).map(content -> draft(cue, content)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Draft draft(TextSpan cue, TextSpan content) {
        return new Draft(Optional.empty(), Optional.of(cue), List.of(content), Draft.Origin.NOBODY_IS_SAID_TO);
    }

    private Optional<TextSpan> content(TextSpan cue) {
        return setting.sentenceSpan(cue.start())
                .filter(sentence -> sentence.end() > cue.end())
                .map(sentence -> new TextSpan(cue.end(), sentence.end()))
                .flatMap(rest -> Trim.joints(setting.text(), rest));
    }
}
