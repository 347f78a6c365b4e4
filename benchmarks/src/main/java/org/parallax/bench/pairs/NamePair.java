package org.parallax.bench.pairs;

import org.parallax.bench.figure.Fold;
import org.parallax.entity.NameComparison;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;

/**
 * Two names, and whether people say that they are meant to be one.
 *
 * @param group where the pair comes from
 * @param schema what is named: "Person", "Company" and others
 * @param a one name
 * @param b the other
 * @param same whether they are one
 */
record NamePair(String group, String schema, String a, String b, boolean same) {

    boolean isPerson() {
        return schema.equals("Person");
    }

    /** The fold that it is scored in; a pair told the other way round is in the same. */
    int fold(Fold folds) {
        return folds.part(a.compareTo(b) <= 0 ? a + "\t" + b : b + "\t" + a);
    }

    NameComparison compared() {
        NameType type = isPerson() ? NameType.PERSON : NameType.ORGANIZATION;
        return NameComparison.of(NameParts.of(a, type), NameParts.of(b, type));
    }
}
