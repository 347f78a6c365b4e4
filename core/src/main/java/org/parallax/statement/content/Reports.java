package org.parallax.statement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * Makes reports within reports whole. {@code Moss said the bridge is shut, the Gray agency reported}: what the agency reported is all of it,
 * Moss and his verb included. Threads may share it.
 */
public final class Reports {

    private static final Set<String> REPORTING = Set.of(
            "reported",
            "reports",
            "report",
            "reporting",
            "said",
            "says",
            "according",
            "revealed",
            "announced",
            "wrote",
            "writes",
            "quoted",
            "cited",
            "added",
            "tweeted",
            "told");

    /** Attributions further apart in the list do not hold one another; bounds the time for long texts. */
    private static final int NEAR = 50;

    private final Setting setting;

    public Reports(Setting setting) {
        this.setting = setting;
    }

    /** The same drafts, which stand in the order of the text. */
    public List<Draft> made(List<Draft> drafts) {
        List<Draft> made = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<Draft> near = drafts.subList(Math.max(0, i - NEAR), Math.min(drafts.size(), i + NEAR));
            made.add(isReportAtTheEnd(drafts.get(i)) ? made(drafts.get(i), near) : drafts.get(i));
        }
        return made;
    }

    private Draft made(Draft draft, List<Draft> near) {
        return near.stream()
                .filter(inner -> isInner(inner, draft))
                .findFirst()
                .map(inner -> held(draft, inner))
                .filter(all -> draft.outlet().stream().noneMatch(all::overlaps))
                .map(all -> draft.withContent(List.of(all)))
                .orElse(draft);
    }

    private boolean isReportAtTheEnd(Draft draft) {
        return draft.cue().isPresent()
                && draft.source().isPresent()
                && draft.extent().end()
                        <= Math.min(
                                draft.cue().get().start(), draft.source().get().start())
                && Words.lower(draft.cue().get().of(setting.text())).stream()
                        .anyMatch(word -> REPORTING.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Another attribution of the same sentence, told in the order source, cue, content, whose content is the outer one's as well. */
    private boolean isInner(Draft inner, Draft outer) {
        if (inner.source().isEmpty() || inner.cue().isEmpty() || inner.source().equals(outer.source())) {
            return false;
        }
        boolean order = inner.source().get().end() <= inner.cue().get().start()
                && inner.cue().get().end() <= inner.extent().start();
        boolean sentence = setting.sentenceAt(inner.source().get().start())
                == setting.sentenceAt(outer.anchor().start());
        boolean share = inner.extent().common(outer.extent()) * 2
                >= Math.min(inner.extent().length(), outer.extent().length());
        return order
                && sentence
                && share
                && inner.extent().end() <= outer.anchor().start();
    }

    private static TextSpan held(Draft outer, Draft inner) {
        return outer.extent().union(inner.source().orElseThrow()).union(inner.extent());
    }

    /** For each draft the index of the one in whose content it stands, the smallest; -1 for the outlet's own. */
    public static int[] within(List<Draft> drafts) {
        int[] within = new int[drafts.size()];
        for (int i = 0; i < within.length; i++) {
            within[i] = holder(drafts, i).orElse(-1);
        }
        return withoutCircles(within);
    }

    /** Two may hold each other's cues: then one of them is the outlet's own. */
    private static int[] withoutCircles(int[] within) {
        int[] walk = new int[within.length];
        for (int first = 0; first < within.length; first++) {
            int at = first;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = first + 1;
                at = walk(within, at, walk, first + 1);
            }
        }
        return within;
    }

    /** The next on a walk outwards; the link that leads back to the same walk is cut. */
    private static int walk(int[] within, int at, int[] walk, int mark) {
        if (within[at] >= 0 && walk[within[at]] == mark) {
            within[at] = -1;
        }
        return within[at];
    }

    private static Optional<Integer> holder(List<Draft> drafts, int inner) {
        Integer best = null;
        TextSpan said = drafts.get(inner).anchor();
        for (int i = Math.max(0, inner - NEAR); i < Math.min(drafts.size(), inner + NEAR); i++) {
            boolean cued = drafts.get(inner).cue().isPresent();
            boolean holds =
                    i != inner && cued && drafts.get(i).content().stream().anyMatch(piece -> piece.contains(said));
            if (holds
                    && (best == null
                            || drafts.get(i).extent().length()
                                    < drafts.get(best).extent().length())) {
                best = i;
            }
        }
        return Optional.ofNullable(best);
    }
}
