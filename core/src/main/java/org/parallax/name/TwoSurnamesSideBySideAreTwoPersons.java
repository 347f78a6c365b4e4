package org.parallax.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.language.Tagging.NameType;

/**
 * "The Vell-Brook debate", "Vell/Brook ticket", "Vell, Brook meet": where a text speaks of Vell and of Ada Brook, a mark between their surnames joins
 * two persons, and nobody has that name. Keeps no state.
 */
final class TwoSurnamesSideBySideAreTwoPersons {

    private static final Pattern MARK = Pattern.compile("[-–—/]|, ");

    private TwoSurnamesSideBySideAreTwoPersons() {}

    /** The names of a text, such pairs as the two that they are, in order. */
    static List<Named> parted(NameText text, List<Named> names) {
        Set<String> full = new HashSet<>();
        Set<String> any = new HashSet<>();
        names.stream()
                .filter(name -> name.type() == NameType.PERSON && !isPair(text, name))
                .forEach(name -> {
                    any.add(last(text, name));
                    if (name.length() > 1) {
                        full.add(last(text, name));
                    }
                });
        return names.stream()
                .flatMap(name -> areTwo(text, name, full, any) ? two(text, name) : Stream.of(name))
                .toList();
    }

    private static boolean areTwo(NameText text, Named name, Set<String> full, Set<String> any) {
        String first = text.word(name.first()).text();
        return isPair(text, name)
                && !first.equals(last(text, name))
                && any.contains(first)
                && any.contains(last(text, name))
                && (full.contains(first) || full.contains(last(text, name)));
    }

    private static boolean isPair(NameText text, Named name) {
        return name.length() == 2 && MARK.matcher(text.gapAfter(name.first())).matches();
    }

    private static Stream<Named> two(NameText text, Named name) {
        return Stream.of(name.first(), name.last()).map(at -> Named.of(text, at, at, NameType.PERSON, true));
    }

    private static String last(NameText text, Named name) {
        return text.word(name.last()).text();
    }
}
