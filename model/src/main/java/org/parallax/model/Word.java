package org.parallax.model;

import java.util.Arrays;

/**
 * A word of the text.
 *
 * @param start UTF-16 code units of the whole text
 * @param end exclusive
 * @param letterCase as written
 * @param pieces its word pieces, at least one
 */
record Word(int start, int end, LetterCase letterCase, Pieces pieces) {

    /** The ids of a word's pieces. Not to be changed. */
    static final class Pieces {

        private final int[] ids;

        Pieces(int... ids) {
            this.ids = ids;
        }

        int size() {
            return ids.length;
        }

        int id(int index) {
            return ids[index];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pieces pieces && Arrays.equals(ids, pieces.ids);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ids);
        }

        @Override
        public String toString() {
            return Arrays.toString(ids);
        }
    }
}
