package org.parallax.bench.pairs;

import org.parallax.entity.NameComparison;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;

/**
 * Two Latin spellings, and whether some Arabic word is written so in both.
 *
 * @param word the Arabic word of the first: pairs with one word are in one fold
 * @param a a spelling of it
 * @param b another spelling
 * @param same whether it is one of the same word
 * @param near where not the same, whether it was chosen because it begins with the same letter
 */
record SpellingPair(String word, String a, String b, boolean same, boolean near) {

    NameComparison compared() {
        return NameComparison.of(NameParts.of(a, NameType.PERSON), NameParts.of(b, NameType.PERSON));
    }
}
