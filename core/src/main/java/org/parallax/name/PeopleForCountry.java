package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/**
 * A people stands for its country where its bare plural opens a sentence or follows an opening word and a comma: "Norwegians want …". Elsewhere the
 * plural speaks of some people ("hundreds of Norwegians", "two Americans") and is no mention.
 */
final class PeopleForCountry {

    private static final Set<String> OPENING = WordSets.of(PeopleForCountry.class, "open a sentence");

    private PeopleForCountry() {}

    static boolean at(NameText text, int index) {
        Word word = text.word(index);
        if (Countries.ofPeople(word.text()).isEmpty() || word.loud() || !text.has(index + 1)) {
            return false;
        }
        boolean verbFollows = text.gapAfter(index).equals(" ")
                && text.word(index + 1).isLowerCase()
                && !text.word(index + 1).text().matches("in|from|of|at|on|and|or|who|with|near|abroad|aged|living");
        return verbFollows && (word.opens() || followsOpening(text, index));
    }

    private static boolean followsOpening(NameText text, int index) {
        return text.has(index - 1)
                && text.word(index - 1).opens()
                && OPENING.contains(text.word(index - 1).text().toLowerCase(Locale.ROOT));
    }
}
