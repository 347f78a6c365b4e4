package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.statement.Quotations;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.setting.Trim;

/**
 * Gives a second cue its own: where in {@code “One,” he said. “Two,” he went on} both cues have both pieces, the first keeps them, since its
 * quotation goes on, and the second keeps what stands nearer to it. Threads may share it.
 */
final class SharedContents {

    private static final double SAME = .95;

    private static final Pattern ASKED = Pattern.compile("(?i)(?:when )?asked\\b.*");

    private SharedContents() {}

    static List<Draft> shared(List<Draft> drafts, Setting setting) {
        List<Draft> shared = new ArrayList<>(drafts);
        for (int i = 0; i + 1 < shared.size(); i++) {
            Draft one = shared.get(i);
            Draft other = shared.get(i + 1);
            if (isShared(one, other)
                    && one.content().stream().allMatch(piece -> isQuoted(piece, setting.quotations()))) {
                boolean inOrder = one.anchor().start() < other.anchor().start();
                int second = inOrder ? i + 1 : i;
                List<TextSpan> own = inOrder ? nearer(other, one, setting) : nearer(one, other, setting);
                shared.set(
                        second,
                        own.isEmpty() ? shared.get(second) : shared.get(second).withContent(own));
            }
        }
        return shared.stream().map(draft -> without(draft, shared, setting)).toList();
    }

    /**
     * {@code The first note called for “calm.” It said the pier was “safe.”}: the second quotation is of the note that "it said". {@code Asked by Finch, “Is it
     * shut?” Brook replied: “Yes.”}: the first is what was asked. {@code Brook said: “We pay.” Finch said: “We build.”}: the second is of whoever stands
     * between.
     */
    private static Draft without(Draft draft, List<Draft> all, Setting setting) {
        if (draft.cue().isEmpty() || draft.content().size() < 2) {
            return draft;
        }
        List<TextSpan> own = draft.content().stream()
                .filter(piece -> all.stream().noneMatch(other -> isAnothers(piece, draft, other, setting)))
                .toList();
        return own.isEmpty() ? draft : draft.withContent(own);
    }

    private static boolean isAnothers(TextSpan piece, Draft draft, Draft other, Setting setting) {
        if (other.cue().isEmpty()
                || other.source().isEmpty()
                || other.source().equals(draft.source())
                || other.content().size() != 1
                || piece.contains(other.anchor())
                || !other.content().get(0).contains(piece)) {
            return false;
        }
        boolean apart = !draft.content().stream().allMatch(own -> isQuoted(own, setting.quotations()))
                && setting.sentenceAt(piece.start())
                        != setting.sentenceAt(draft.anchor().start())
                && setting.sentenceAt(piece.start())
                        == setting.sentenceAt(other.anchor().start());
        boolean asked = other.anchor().end() <= piece.start()
                && piece.end() <= draft.outlet().get(0).start()
                && ASKED.matcher(other.anchor().of(setting.text())).matches();
        return apart || asked || isIntroduced(piece, draft.anchor(), other, setting.text());
    }

    /** Whether the source, no pronoun, and the cue of another stand behind a draft's cue and right before a piece. */
    private static boolean isIntroduced(TextSpan piece, TextSpan cue, Draft other, String text) {
        return !SourceWords.PRONOUNS.contains(
                        other.source().orElseThrow().of(text).toLowerCase(Locale.ROOT))
                && cue.end() <= other.outlet().get(0).start()
                && other.outlet().stream().allMatch(words -> words.end() <= piece.start())
                && Trim.isOnlyMarks(text, other.outlet().get(1).end(), piece.start());
    }

    private static boolean isQuoted(TextSpan piece, Quotations quotations) {
        return quotations.touching(piece).stream()
                .anyMatch(quotation -> quotation.span().contains(piece));
    }

    private static boolean isShared(Draft one, Draft other) {
        return one.content().size() > 1
                && one.cue().isPresent()
                && other.cue().isPresent()
                && Drafts.iou(one.content(), other.content()) >= SAME;
    }

    private static List<TextSpan> nearer(Draft mine, Draft other, Setting setting) {
        return mine.content().stream()
                .filter(piece -> distance(piece, mine, setting) < distance(piece, other, setting))
                .toList();
    }

    /** In units; another sentence is further than any place in this one. */
    private static int distance(TextSpan piece, Draft draft, Setting setting) {
        TextSpan cue = draft.anchor();
        int units = piece.end() <= cue.start() ? cue.start() - piece.end() : Math.max(0, piece.start() - cue.end());
        boolean apart = setting.sentenceAt(piece.end() - 1) != setting.sentenceAt(cue.start());
        return apart ? units + setting.text().length() : units;
    }
}
