package org.parallax.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a pattern found.
 *
 * @param words the sentence
 * @param from the first word
 * @param to the word after the last
 * @param pieces what the slots hold
 * @param inner the row that it holds, if it holds one
 */
record Match(Words words, int from, int to, Map<Slot, Piece> pieces, Optional<Found> inner) {

    static Match at(Words words, int from) {
        return new Match(words, from, from, Map.of(), Optional.empty());
    }

    Match longer() {
        return new Match(words, from, to + 1, pieces, inner);
    }

    Match with(Slot slot, Piece piece) {
        Map<Slot, Piece> more = new EnumMap<>(Slot.class);
        more.putAll(pieces);
        more.put(slot, piece);
        return new Match(words, from, piece.end(), more, inner);
    }

    Match with(Found row) {
        return new Match(words, from, row.match().to(), pieces, Optional.of(row));
    }

    boolean isEmpty() {
        return to == from;
    }

    boolean has(Slot slot) {
        return pieces.containsKey(slot);
    }

    /** Whether one of its words is one of these. */
    boolean says(String... any) {
        List<String> wanted = List.of(any);
        return IntStream.range(from, to).anyMatch(at -> wanted.contains(words.lower(at)));
    }

    int value(Slot slot) {
        return piece(slot).value();
    }

    Amount amount() {
        Piece piece = pieces.get(Slot.NUMBER);
        return piece == null ? Amount.SOME : piece.amount();
    }

    /** The unit that it holds, of whichever number. */
    Unit unit() {
        Slot slot = has(Slot.UNIT) ? Slot.UNIT : has(Slot.UNITS) ? Slot.UNITS : Slot.ONE_UNIT;
        return Unit.of(words.lower(piece(slot).end() - 1)).orElseThrow();
    }

    Season season() {
        return Season.of(words.lower(piece(Slot.SEASON).end() - 1)).orElseThrow();
    }

    /** What the row means that it holds. */
    Meaning innerMeaning() {
        Found row = inner.orElseThrow();
        return row.row().means(row.match());
    }

    private Piece piece(Slot slot) {
        Piece piece = pieces.get(slot);
        if (piece == null) {
            throw new IllegalStateException("the pattern has no " + slot);
        }
        return piece;
    }
}
