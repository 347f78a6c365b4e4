package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;

/** {@code Queen Maud II}: the number behind a sovereign's given name is part of it. Threads may share it. */
final class ANumberBelongsToTheSovereignsName {

    private static final Set<String> TITLES =
            WordSets.of(ANumberBelongsToTheSovereignsName.class, "titles before a given name");

    /** Two letters at least, but for the fifth and the tenth: "I" is mostly a pronoun. */
    private static final Pattern NUMBER = Pattern.compile("[XV]|(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})");

    private ANumberBelongsToTheSovereignsName() {}

    /** Whether the word behind a person's name of one word is its number. */
    static boolean holds(NameText text, int first, int last, NameType type) {
        return type == NameType.PERSON
                && first == last
                && isTitled(text, first)
                && text.has(last + 1)
                && text.gapAfter(last).equals(" ")
                && NUMBER.matcher(text.word(last + 1).text()).matches();
    }

    /** Whether a title that stands before given names is the word before a name. */
    static boolean isTitled(NameText text, int first) {
        return text.has(first - 1)
                && text.gapAfter(first - 1).equals(" ")
                && TITLES.contains(text.word(first - 1).text().toLowerCase(Locale.ROOT));
    }
}
