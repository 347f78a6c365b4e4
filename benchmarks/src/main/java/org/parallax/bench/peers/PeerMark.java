package org.parallax.bench.peers;

import java.util.Optional;
import org.parallax.article.TextSpan;

/**
 * What a peer marked in a text.
 *
 * @param type as the peer names it: "PERSON", "DATE"
 * @param value of a time expression (TIMEX3), or ""
 */
public record PeerMark(TextSpan span, String type, String value) {

    private static final String MARK = "MARK";

    /** A driver's line for a mark: {@code MARK start end type value}, parted by tabs; empty for its other output. */
    static Optional<PeerMark> of(String line) {
        String[] fields = line.split("\t", -1);
        if (!fields[0].equals(MARK) || fields.length < 5) {
            return Optional.empty();
        }
        TextSpan span = new TextSpan(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
        return Optional.of(new PeerMark(span, fields[3], fields[4]));
    }
}
