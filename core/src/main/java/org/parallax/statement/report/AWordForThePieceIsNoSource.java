package org.parallax.statement.report;

import java.util.Locale;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.statement.setting.Draft;

/**
 * {@code Explainer: why the pier is shut}: the word before the colon says what sort of piece follows; nobody says what does. "Report:" and
 * "Poll:" are sources all the same. Threads may share it.
 */
public final class AWordForThePieceIsNoSource {

    /** What papers print over pieces. From general knowledge. */
    private static final Set<String> SORTS = Set.of(
            "analysis",
            "background",
            "backgrounder",
            "breaking",
            "clarification",
            "column",
            "comment",
            "commentary",
            "correction",
            "editorial",
            "essay",
            "exclusive",
            "explainer",
            "factbox",
            "fact check",
            "feature",
            "gallery",
            "in pictures",
            "insight",
            "interview",
            "listen",
            "live",
            "live blog",
            "live updates",
            "long read",
            "obituary",
            "opinion",
            "photos",
            "podcast",
            "profile",
            "q&a",
            "quiz",
            "recap",
            "review",
            "revealed",
            "timeline",
            "transcript",
            "update",
            "updates",
            "video",
            "watch");

    private AWordForThePieceIsNoSource() {}

    /** Whether a colon attributes to a word for the piece. */
    public static boolean holds(Draft draft, String text) {
        boolean colon = draft.cue().filter(cue -> cue.of(text).equals(":")).isPresent();
        return colon && draft.source().filter(source -> isSort(source, text)).isPresent();
    }

    /** Whether some words open a line and are what papers print over pieces. */
    static boolean isSort(TextSpan source, String text) {
        boolean first = source.start() == 0 || text.charAt(source.start() - 1) == '\n';
        return first && SORTS.contains(source.of(text).toLowerCase(Locale.ROOT));
    }
}
