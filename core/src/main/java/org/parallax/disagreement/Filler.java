package org.parallax.disagreement;

/**
 * What a slot is filled with: a number, as exactly as it is told, or a word, or both.
 *
 * @param low the least that it may mean
 * @param high the most that it may mean
 * @param told the number itself
 * @param word the word; "" for a number alone
 */
record Filler(double low, double high, double told, String word) {

    /** Nobody tells so many as "more than" or "up to" a number that is less by this factor. */
    private static final double MUCH = 1.5;

    static Filler of(String word) {
        return new Filler(0, 0, 0, word);
    }

    static Filler between(double low, double high) {
        return new Filler(low, high, low, "");
    }

    /** "At least 14" is hardly 40; "up to 40" is hardly 14. */
    static Filler of(Quantity quantity) {
        double high = quantity.isOpen() ? MUCH * quantity.told() : quantity.high();
        double low = quantity.isLimit() ? quantity.told() / MUCH : quantity.low();
        return new Filler(low, high, quantity.told(), "");
    }

    boolean differsFrom(Filler other) {
        return !word.equals(other.word) || low > other.high || other.low > high;
    }

    /** By how much the greater is more than the lesser; 1 for words. */
    double ratio(Filler other) {
        double less = Math.min(told, other.told);
        double more = Math.max(told, other.told);
        return less == more ? 1 : less == 0 ? Double.POSITIVE_INFINITY : more / less;
    }

    @Override
    public String toString() {
        return word.isEmpty() ? String.valueOf(told) : word;
    }
}
