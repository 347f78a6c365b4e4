package org.parallax.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A sequence of words and slots, at most a dozen: {@code "last|past <number>? <units>"}, {@code "early|late [month|year]"}. In angle
 * brackets a slot, in square brackets a row of one of these categories, a question mark for what may be left out. Immutable.
 */
final class Pattern {

    /** One place of a pattern. */
    record Element(Set<String> words, Optional<Slot> slot, Set<Category> inner, boolean optional) {}

    private final List<Element> elements;

    private Pattern(List<Element> elements) {
        this.elements = elements;
    }

    static Pattern of(String written) {
        return new Pattern(
                Arrays.stream(written.split(" ")).map(Pattern::element).toList());
    }

    /** The match that begins at a word, as long as can be. */
    Optional<Match> match(Grammar grammar, Slots slots, int from) {
        return match(grammar, slots, 0, Match.at(slots.words(), from));
    }

    /** Whether its first word is one that it names. */
    boolean beginsWithAWord() {
        Element first = elements.get(0);
        return !first.optional() && !first.words().isEmpty();
    }

    /** The places that it can begin with: the first that must be there, and those before it. */
    List<Element> beginning() {
        int certain = 0;
        while (certain < elements.size() - 1 && elements.get(certain).optional()) {
            certain++;
        }
        return elements.subList(0, certain + 1);
    }

    private Optional<Match> match(Grammar grammar, Slots slots, int index, Match sofar) {
        if (index == elements.size()) {
            return sofar.isEmpty() ? Optional.empty() : Optional.of(sofar);
        }
        Element element = elements.get(index);
        Optional<Match> next = step(grammar, slots, element, sofar);
        Optional<Match> with = next.isEmpty() ? next : match(grammar, slots, index + 1, next.get());
        return with.isPresent() || !element.optional() ? with : match(grammar, slots, index + 1, sofar);
    }

    private static Optional<Match> step(Grammar grammar, Slots slots, Element element, Match sofar) {
        if (element.slot().isPresent()) {
            Slot slot = element.slot().get();
            Optional<Piece> piece = slots.at(slot, sofar.to());
            return piece.isPresent() ? Optional.of(sofar.with(slot, piece.get())) : Optional.empty();
        }
        if (!element.inner().isEmpty()) {
            return grammar.longest(slots, sofar.to(), element.inner()).map(sofar::with);
        }
        return element.words().contains(sofar.words().lower(sofar.to()))
                ? Optional.of(sofar.longer())
                : Optional.empty();
    }

    private static Element element(String written) {
        boolean optional = written.endsWith("?");
        String plain = optional ? written.substring(0, written.length() - 1) : written;
        String within = plain.length() > 2 ? plain.substring(1, plain.length() - 1) : "";
        return switch (plain.charAt(0)) {
            case '<' -> new Element(Set.of(), Optional.of(Slot.valueOf(upper(within))), Set.of(), optional);
            case '[' -> new Element(Set.of(), Optional.empty(), categories(within), optional);
            default -> new Element(Set.of(plain.split("\\|")), Optional.empty(), Set.of(), optional);
        };
    }

    private static Set<Category> categories(String written) {
        return Set.copyOf(Arrays.stream(written.split("\\|"))
                .map(word -> Category.valueOf(upper(word)))
                .toList());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
