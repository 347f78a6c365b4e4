package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.name.NameText.Word;

/** Words that are no names and begin or end none, though a sentence or headline may capitalize them: articles, pronouns, days, months. */
final class SmallWords {

    private static final Set<String> ALL = WordList.set("""
            the a an this that these those his her its their our my your some all both and of in on at by for from with as
            but or if so while when after before he she it they we i you who what there here not no yes however also then
            than to is was says said monday tuesday wednesday thursday friday saturday sunday january february march april
            may june july august september october november december many more most other another any each
            image caption copyright credit""");

    private SmallWords() {}

    static boolean contains(Word word) {
        return ALL.contains(word.text().toLowerCase(Locale.ROOT)) && !word.isAllCapitals();
    }
}
