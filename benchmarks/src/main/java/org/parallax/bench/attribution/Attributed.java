package org.parallax.bench.attribution;

import java.util.List;
import org.parallax.article.TextSpan;

/**
 * One attribution, marked by people or found; each part in one piece or several.
 *
 * @param source empty where nobody is named
 * @param cue empty where a quotation goes on without one
 */
public record Attributed(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content) {

    public List<TextSpan> part(Part part) {
        return switch (part) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }

    /** A part of an attribution. */
    public enum Part {
        SOURCE,
        CUE,
        CONTENT
    }
}
