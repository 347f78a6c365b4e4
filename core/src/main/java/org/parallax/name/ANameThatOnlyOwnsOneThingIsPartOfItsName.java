package org.parallax.name;

import java.util.List;
import java.util.regex.Pattern;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameText.Word;
import org.parallax.name.Titles.Gender;

/**
 * {@code Ada's Nets}: a given name that stands in the article only with "'s", and before one word in capitals alone, names no person but is part of the
 * name of a firm or a shop. Where "Ada" or "Ada Brook" stands by itself, or "Ada's" before something else, it is hers. Threads may share it.
 */
final class ANameThatOnlyOwnsOneThingIsPartOfItsName {

    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS] ");

    private ANameThatOnlyOwnsOneThingIsPartOfItsName() {}

    /** The whole name as that of an organization; the same name where the rule does not hold. */
    static Named whole(NameText text, Named name) {
        return name.length() == 1
                        && name.type() != NameType.PLACE
                        && GivenNames.genderOf(text.word(name.first()).text()) != Gender.UNKNOWN
                        && ownsOneThing(text, name.first())
                ? Named.of(text, name.first(), end(text, name.first() + 1), NameType.ORGANIZATION, name.tagged())
                : name;
    }

    private static boolean ownsOneThing(NameText text, int owner) {
        String name = text.word(owner).text();
        if (!owns(text, owner) || !isThing(text.word(owner + 1))) {
            return false;
        }
        String thing = text.word(owner + 1).text();
        List<Word> uses =
                text.words().stream().filter(word -> word.text().equals(name)).toList();
        return uses.stream()
                .allMatch(use -> owns(text, use.index())
                        && text.word(use.index() + 1).text().equals(thing));
    }

    private static boolean owns(NameText text, int index) {
        return text.has(index + 1) && POSSESSIVE.matcher(text.gapAfter(index)).matches();
    }

    private static boolean isThing(Word word) {
        return word.isCapitalized()
                && !word.loud()
                && !word.isAllCapitals()
                && !SmallWords.contains(word)
                && Extension.isProper(word)
                && !GivenNames.contains(word.text());
    }

    private static int end(NameText text, int first) {
        int last = first;
        while (text.has(last + 1)
                && text.gapAfter(last).equals(" ")
                && isThing(text.word(last + 1))
                && !text.word(last + 1).opens()) {
            last++;
        }
        return last;
    }
}
