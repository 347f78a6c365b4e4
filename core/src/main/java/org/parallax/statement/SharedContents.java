package org.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.TextSpan;

/**
 * Gives each of two cues its own: where {@code “One,” he said. “Two,” he went on} has both cues with both pieces, each keeps the pieces that
 * stand nearer to it. Threads may share it.
 */
final class SharedContents {

    private static final double SAME = .95;

    private SharedContents() {}

    static List<Draft> shared(List<Draft> drafts, Setting setting) {
        List<Draft> shared = new ArrayList<>(drafts);
        for (int i = 0; i + 1 < shared.size(); i++) {
            Draft one = shared.get(i);
            Draft other = shared.get(i + 1);
            if (isShared(one, other)
                    && one.content().stream().allMatch(piece -> isQuoted(piece, setting.quotations()))) {
                List<TextSpan> first = nearer(one, other, setting);
                List<TextSpan> second = nearer(other, one, setting);
                boolean both = !first.isEmpty() && !second.isEmpty();
                shared.set(i, both ? one.withContent(first) : one);
                shared.set(i + 1, both ? other.withContent(second) : other);
            }
        }
        return shared;
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
