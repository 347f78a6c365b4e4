package org.parallax.statement.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.Clauses;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code rowers, who see the pier as theirs}, {@code they only later admitted that …}: where nobody is found to be the source and a pronoun
 * that can only be a subject stands right before the verb, it is; so is the subject of a verb that "and" joins to it: {@code they left the pier
 * and called for a new one}. Threads may share it.
 */
public final class ThePronounBeforeTheVerbIsItsSource {

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "who", "which");

    /** What stands between a subject and its verb; "ly" makes further ones. */
    private static final Set<String> BETWEEN = Set.of(
            "has",
            "have",
            "had",
            "does",
            "do",
            "did",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "should",
            "must",
            "not",
            "never",
            "also",
            "just",
            "still",
            "now",
            "then",
            "later",
            "even",
            "once",
            "again",
            "already",
            "always",
            "often",
            "almost",
            "immediately");

    private static final Set<String> JOINING = Set.of("and", "or", "but");

    /** {@code he was accused of}, {@code she seemed to}, {@code he allegedly hid}: what the subject does not do, what its looks say, what others say of it. */
    private static final Pattern DONE_TO_IT_OR_SEEN = Pattern.compile(
            "(?i)(?:.*\\b)?(?:is|are|was|were|be|been|being|['’]s|['’]re) (?:\\w+ly |not |also |now |best |widely )*(?:\\w+(?:ed|en)|known|told|said|thought|held|shown|made|put|set|seen)\\b.*"
                    + "|(?:.*\\b)?(?:(?:seem|appear|look|sound)(?:s|ed|ing)?|allegedly|apparently|reportedly|supposedly|purportedly)\\b.*");

    private static final Pattern BEING = Pattern.compile(
            "(?:is|are|was|were|am|be|been|being)(?:n't)?|(?:has|have|had|do|does|did|would|could|wo|ca)n't|s|re|ve|m");

    private final Setting setting;

    public ThePronounBeforeTheVerbIsItsSource(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution with its pronoun as source; the same where there is none. */
    public Draft mended(Draft draft) {
        return draft.source().isPresent()
                ? draft
                : subject(draft).map(one -> draft.withSource(Optional.of(one))).orElse(draft);
    }

    private Optional<TextSpan> subject(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        int from = setting.sentenceSpan(cue.start()).map(TextSpan::start).orElse(cue.start());
        if (from >= cue.start()) {
            return Optional.empty();
        }
        List<TextSpan> words = Words.in(setting.text(), new TextSpan(from, cue.start()));
        int at = words.size() - 1;
        while (at >= 0 && isBetween(lower(words.get(at)))) {
            at--;
        }
        if (at > 0 && JOINING.contains(lower(words.get(at)))) {
            at = subjectOfTheVerbBefore(words, at);
        }
        return at >= 0 && SUBJECTS.contains(lower(words.get(at))) && isItsVerb(words.get(at), cue) && reports(cue)
                ? Optional.of(words.get(at))
                : Optional.empty();
    }

    /** Back over the words of one clause to the pronoun that opens it; nothing where another clause begins in between. */
    private int subjectOfTheVerbBefore(List<TextSpan> words, int joint) {
        int at = joint - 1;
        while (at >= 0 && !SUBJECTS.contains(lower(words.get(at)))) {
            at = opensAClause(lower(words.get(at))) ? -1 : at - 1;
        }
        boolean aThing = at >= 0 && lower(words.get(at)).equals("which");
        boolean hasAVerb = joint - at > 1;
        return hasAVerb && !aThing ? at : -1;
    }

    private static boolean opensAClause(String word) {
        return Clauses.SUBORDINATING.contains(word) || word.equals("what");
    }

    private boolean isItsVerb(TextSpan subject, TextSpan cue) {
        String clause = setting.text().substring(subject.end(), cue.end());
        return clause.chars().noneMatch(c -> ",;:.!?()\"“”\n".indexOf(c) >= 0)
                && !DONE_TO_IT_OR_SEEN.matcher(clause).matches();
    }

    /** Whether the first verb of the cue is known to tell what somebody says or thinks: "stands trial on charges of" does not. */
    private boolean reports(TextSpan cue) {
        return Words.lower(cue.of(setting.text())).stream()
                .map(word -> word.replace('’', '\''))
                .filter(word -> !isBetween(word) && !BEING.matcher(word).matches())
                .findFirst()
                .flatMap(CueWords::act)
                .isPresent();
    }

    private static boolean isBetween(String word) {
        return BETWEEN.contains(word) || word.endsWith("ly");
    }

    private String lower(TextSpan word) {
        return word.of(setting.text()).toLowerCase(Locale.ROOT);
    }
}
