package org.parallax.entity;

/**
 * What a rule says of two clusters.
 *
 * @param a the root of one
 * @param b the root of the other, greater
 * @param likeness how sure, and why
 * @param joins whether they are one; else they may be, for a person to decide
 */
record Link(int a, int b, Likeness likeness, boolean joins) {

    static Link of(Cluster a, Cluster b, Likeness likeness, boolean joins) {
        return new Link(Math.min(a.root(), b.root()), Math.max(a.root(), b.root()), likeness, joins);
    }
}
