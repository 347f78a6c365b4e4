package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/** Words that are no names and begin or end none, though a sentence or headline may capitalize them: articles, pronouns, days, months. */
final class SmallWords {

    private static final Set<String> ALL = WordSets.of(SmallWords.class, "small words");

    private SmallWords() {}

    static boolean contains(Word word) {
        return ALL.contains(word.text().toLowerCase(Locale.ROOT)) && !word.isAllCapitals();
    }
}
