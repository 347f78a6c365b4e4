package org.parallax.time;

/**
 * How many: a number, or nobody can say ("several").
 *
 * @param count the number; 0 when vague
 * @param vague whether it is only said to be some
 */
record Amount(double count, boolean vague) {

    static final Amount SOME = new Amount(0, true);
    static final Amount ONE = of(1);

    static Amount of(double count) {
        return new Amount(count, false);
    }

    Amount times(int factor) {
        return vague ? this : of(count * factor);
    }

    boolean isWhole() {
        return !vague && count == Math.rint(count) && count < 100_000;
    }

    long whole() {
        return (long) count;
    }

    /** As TIMEX3 writes it. */
    String print() {
        return vague ? "X" : isWhole() ? Long.toString(whole()) : Double.toString(count);
    }
}
