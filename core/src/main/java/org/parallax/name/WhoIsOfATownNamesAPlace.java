package org.parallax.name;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.language.Tagging.NameType;

/** "Ole Brel, of Upper Varn, left", "Ole Brel, 34, from Varn, left": where somebody is of or from is a place, whatever a tagger takes it for. Keeps no state. */
final class WhoIsOfATownNamesAPlace {

    private static final Pattern OF = Pattern.compile(", (?:(?:aged )?\\d{1,3}, )?(?:of|from) ");
    private static final Pattern ENDS_THERE = Pattern.compile("[,.;)].*", Pattern.DOTALL);

    private WhoIsOfATownNamesAPlace() {}

    /** The names of a text, such persons as the places that they are, in order. */
    static List<Named> mended(NameText text, List<Named> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> i > 0 && holds(text, names.get(i - 1), names.get(i))
                        ? names.get(i).as(NameType.PLACE)
                        : names.get(i))
                .toList();
    }

    private static boolean holds(NameText text, Named somebody, Named name) {
        String between = text.text()
                .substring(
                        somebody.span().end(),
                        Math.max(somebody.span().end(), name.span().start()));
        return somebody.type() == NameType.PERSON
                && somebody.length() > 1
                && name.type() == NameType.PERSON
                && OF.matcher(between).matches()
                && ENDS_THERE.matcher(text.gapAfter(name.last())).matches();
    }
}
