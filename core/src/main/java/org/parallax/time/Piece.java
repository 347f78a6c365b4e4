package org.parallax.time;

/**
 * What a slot of a pattern holds.
 *
 * @param end the word after it
 * @param value a month (1 to 12), a day, a year, a weekday (1 is Monday), an ordinal
 * @param amount a number that need not be whole
 */
record Piece(int end, int value, Amount amount) {

    static Piece of(int end, int value) {
        return new Piece(end, value, Amount.of(value));
    }
}
