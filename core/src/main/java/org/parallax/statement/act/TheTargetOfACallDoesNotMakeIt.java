package org.parallax.statement.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code The mayor drew sharp criticism and a call for her resignation}, {@code the board won a court order}, {@code the toll raises questions about
 * the pier}: whoever draws, gets or raises such a thing has not said it. Threads may share it.
 */
final class TheTargetOfACallDoesNotMakeIt implements ActRule {

    private static final Pattern GETS = Pattern.compile(
            "(?i)(?:dr[ae]ws?|drawn|drawing|fac(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|attract(?:s|ed|ing)?|invit(?:e|es|ed|ing)|provok(?:e|es|ed|ing)"
                    + "|prompt(?:s|ed|ing)?|spark(?:s|ed|ing)?|trigger(?:s|ed|ing)?|suffer(?:s|ed|ing)?|weather(?:s|ed|ing)?|survived?|elicit(?:s|ed|ing)?"
                    + "|obtain(?:s|ed|ing)?|w[io]ns?|winning|secur(?:e|es|ed|ing)|g[eo]ts?|earn(?:s|ed|ing)?|stir(?:s|red|ring)?|fuel(?:s|led|ed|ling|ing)?)");

    private static final Pattern RAISES = Pattern.compile("(?i)rais(?:e|es|ed|ing)");

    private static final Pattern CALL = Pattern.compile(
            "(?i)(?:calls?|demands?|questions?|criticisms?|complaints?|orders?|requests?|condemnation|denunciation|accusations?|allegations?|warnings?"
                    + "|appeals?|pleas?|rebukes?|praise|attacks?|threats?|ridicule)");

    private static final Pattern OWNER = Pattern.compile("(?s).*(?:['’]s|s['’])");

    @Override
    public Optional<Act> act(Draft draft, Setting setting) {
        Optional<TextSpan> source = draft.source();
        TextSpan cue = draft.cue().orElseThrow();
        if (source.isEmpty() || source.get().end() > cue.start()) {
            return Optional.empty();
        }
        List<String> before = lower(clause(source.get().end(), cue.start(), setting), cue.start(), setting);
        List<String> words = lower(cue.start(), cue.end(), setting);
        boolean gets = isGot(before, words, GETS)
                || (isGot(before, words, RAISES)
                        && OWNER.matcher(source.get().of(setting.text())).matches());
        return gets ? Optional.of(Act.ATTITUDE) : Optional.empty();
    }

    /** Behind the last comma: {@code Brook, who drew a crowd, issued a call}. */
    private static int clause(int from, int to, Setting setting) {
        return from + setting.text().substring(from, to).lastIndexOf(',') + 1;
    }

    private static List<String> lower(int from, int to, Setting setting) {
        return from < to
                ? Words.in(setting.text(), new TextSpan(from, to)).stream()
                        .map(word -> word.of(setting.text()).toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
    }

    /** Whether the cue is for a thing that the verb before it, or at its own beginning, gets. */
    private static boolean isGot(List<String> before, List<String> cue, Pattern verb) {
        boolean ahead = before.stream().anyMatch(word -> verb.matcher(word).matches());
        for (int i = 0; i < cue.size(); i++) {
            if (CALL.matcher(cue.get(i)).matches()) {
                return ahead
                        || cue.subList(0, i).stream()
                                .anyMatch(word -> verb.matcher(word).matches());
            }
        }
        return false;
    }
}
