package org.parallax.origin;

/** Two articles, by index, the smaller first. */
record Couple(int a, int b) implements Comparable<Couple> {

    /** Apart for any two of a story. */
    @Override
    public int hashCode() {
        return 65_599 * a + b;
    }

    @Override
    public int compareTo(Couple other) {
        return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
}
