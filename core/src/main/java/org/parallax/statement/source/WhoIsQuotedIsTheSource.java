package org.parallax.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/**
 * {@code Ada Brook was quoted as saying}, {@code “…,” the paper quoted her as saying}: who is quoted speaks, whoever quotes. Threads may share it.
 */
public final class WhoIsQuotedIsTheSource {

    private static final Pattern QUOTED = Pattern.compile(
            "(?i)(?:.*\\b)?(?:quoted|cited|recorded|overheard|heard)\\b(?: by .*)? (?:as )?(?:saying|telling|claiming|insisting)(?: by)?");

    private static final Pattern VERB = Pattern.compile("(?i)\\b(?:quoted|cited|recorded|overheard|heard)\\b");

    /** What stands between the one who is quoted and the cue. */
    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)[,\"”’]*\\s*(?:(?:also|later|then|\\w+ly)\\s+)?(?:is|was|are|were|(?:has|have|had) been)\\s+(?:(?:also|later|then|\\w+ly)\\s+)?$");

    private static final Pattern QUOTES = Pattern.compile(
            "(?i)(?:quotes|quoted|quoting|cites|cited)\\s+(?<whom>him|her|them|(?:[\\p{L}.’'-]+ ){0,4}?[\\p{L}.’'-]+)"
                    + " (?<saying>as (?:saying|telling|claiming|insisting))\\b");

    /** Describes the name before it: "one of the keepers", "who runs the pier". */
    private static final Pattern BESIDE =
            Pattern.compile("(?i)\\s*(?:an?|the|one|his|her|its|their|who|whose|\\d+)\\b.*|\\W*", Pattern.DOTALL);

    private static final int LONGEST = 80;

    private final Setting setting;

    public WhoIsQuotedIsTheSource(Setting setting) {
        this.setting = setting;
    }

    /** The same attribution by whoever is quoted; the same where nobody is said to be. */
    public Draft mended(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        return subject(draft, cue)
                .map(words -> draft.withSource(Optional.of(words)))
                .or(() -> byWhom(draft, cue))
                .orElse(draft);
    }

    /** Of {@code Ada Brook, a keeper, was quoted as saying}, for whom the tagger found nobody or who quotes. */
    private Optional<TextSpan> subject(Draft draft, TextSpan cue) {
        boolean before =
                draft.source().filter(source -> source.end() <= cue.start()).isPresent();
        int clause = setting.sentenceSpan(cue.start()).map(TextSpan::start).orElse(cue.start());
        if (before
                || clause >= cue.start()
                || !QUOTED.matcher(cue.of(setting.text())).matches()) {
            return Optional.empty();
        }
        Matcher verb = VERB.matcher(setting.text()).region(cue.start(), cue.end());
        return verb.find() ? passive(clause, verb.start()) : Optional.empty();
    }

    private Optional<TextSpan> passive(int clause, int verb) {
        Matcher passive = PASSIVE.matcher(setting.text().substring(clause, verb));
        return passive.find() ? subject(clause, clause + passive.start()) : Optional.empty();
    }

    private Optional<TextSpan> subject(int from, int to) {
        List<String> parts = List.of(setting.text().substring(from, to).split(",", -1));
        String last = parts.get(parts.size() - 1);
        boolean described = parts.size() > 1 && BESIDE.matcher(last).matches();
        TextSpan subject =
                described ? new TextSpan(from, from + parts.get(0).length()) : new TextSpan(to - last.length(), to);
        return subject.length() > LONGEST
                ? Optional.empty()
                : Trim.marks(setting.text(), subject).flatMap(words -> Trim.joints(setting.text(), words));
    }

    /** Of {@code the paper quoted her as saying} behind what she says. */
    private Optional<Draft> byWhom(Draft draft, TextSpan cue) {
        Matcher quotes = QUOTES.matcher(setting.text())
                .region(cue.start(), setting.text().length());
        List<TextSpan> before = draft.content().stream()
                .filter(piece -> piece.end() <= cue.start())
                .toList();
        return !before.isEmpty() && quotes.lookingAt()
                ? Optional.of(new Draft(
                        Optional.of(new TextSpan(quotes.start("whom"), quotes.end("whom"))),
                        Optional.of(new TextSpan(quotes.start("saying"), quotes.end("saying"))),
                        before,
                        draft.origin()))
                : Optional.empty();
    }
}
