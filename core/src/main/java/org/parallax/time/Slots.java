package org.parallax.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sentence in which every slot has been read at every word, once for all patterns. Immutable.
 *
 * @param words of the sentence
 * @param each for each word what the slots hold that begin there
 */
record Slots(Words words, List<Map<Slot, Piece>> each) {

    private static final List<Slot> ALL = List.of(Slot.values());

    static Slots in(Words words) {
        return new Slots(
                words,
                IntStream.range(0, words.size()).mapToObj(at -> read(words, at)).toList());
    }

    private static Map<Slot, Piece> read(Words words, int at) {
        Map<Slot, Piece> pieces = new EnumMap<>(Slot.class);
        for (Slot slot : ALL) {
            Optional<Piece> piece = slot.at(words, at);
            if (piece.isPresent()) {
                pieces.put(slot, piece.get());
            }
        }
        return pieces.isEmpty() ? Map.of() : pieces;
    }

    /** What begins at a word; nothing beyond the end. */
    Map<Slot, Piece> at(int word) {
        return word < each.size() ? each.get(word) : Map.of();
    }

    Optional<Piece> at(Slot slot, int word) {
        return Optional.ofNullable(at(word).get(slot));
    }
}
