package org.parallax.language;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;

/**
 * What a tagger found in one text, each list in the order of the text.
 *
 * @param attributions source, cue and content (Penn Attribution Relations)
 * @param names persons, organizations and places
 */
public record Tagging(List<Attribution> attributions, List<Name> names) {

    public static final Tagging NOTHING = new Tagging(List.of(), List.of());

    /**
     * One attribution.
     *
     * @param source who says it; empty where the text names nobody
     * @param cue the words that attribute
     * @param content what is said, in one piece or several; never empty
     * @param score how sure the tagger is, 0 to 1
     */
    public record Attribution(Optional<TextSpan> source, TextSpan cue, List<TextSpan> content, double score) {}

    /** One name, with how sure the tagger is, 0 to 1. */
    public record Name(TextSpan span, NameType type, double score) {}

    /** What a name names. */
    public enum NameType {
        PERSON,
        ORGANIZATION,
        PLACE
    }
}
