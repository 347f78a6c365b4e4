package org.parallax.disagreement.number;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Qualifiers;
import org.parallax.disagreement.line.Quantity;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/**
 * Reads what is counted behind a number. One line, one thread.
 *
 * @param line where it stands
 * @param number the number's first term
 * @param from the first term after it
 * @param quantity what the number means by itself
 */
record NounAfterNumber(Line line, int number, int from, Quantity quantity) {

    /** Tolls below this are told one by one. */
    private static final double COUNTABLE = 100;

    private static final double VERY_MANY = 100_000;

    private static final Set<String> CROWDS = WordSets.of(NounAfterNumber.class, "crowds");

    private static final Set<String> PERIODS = WordSets.of(NounAfterNumber.class, "periods");
    private static final Set<String> ADDS = WordSets.of(NounAfterNumber.class, "additions");
    private static final Set<String> SOME_OF = WordSets.of(NounAfterNumber.class, "some of");
    private static final Set<String> OF_ALL = WordSets.of(NounAfterNumber.class, "between some of and a number");

    Optional<Count> count() {
        Optional<Count> joined = measure(from);
        boolean together = from == number || line.term(from).lower().indexOf('-') > 0;
        if (together && joined.isPresent()) {
            return joined;
        }
        if (line.term(from).is("-")
                && CountedWords.unit(line.term(from + 1).lower()).isPresent()) {
            return measure(from + 1);
        }
        boolean hyphen =
                line.term(number - 1).span().end() == line.term(number).span().start();
        if (line.term(from).is("-") || (line.term(number - 1).is("-") && hyphen)) {
            return Optional.empty();
        }
        int end = from;
        int head = -1;
        while (end < line.size() && goesOn(end)) {
            head = line.term(end).part().isNoun() ? end : head;
            end++;
        }
        return thing(head, Math.max(from, head + 1));
    }

    private boolean goesOn(int at) {
        Term term = line.term(at);
        boolean first = at == from;
        return !term.timed()
                && switch (term.part()) {
                    case NOUN, NOUNS, NAME, NAMES, ADJECTIVE -> true;
                    case PARTICIPLE, GERUND ->
                        line.term(at + 1).part().isNoun()
                                && (first || line.term(at - 1).part() != PartOfSpeech.NOUNS);
                    case PAST -> first && line.term(at + 1).is("cases", "deaths", "infections", "injuries");
                    case MARK -> first && term.is("%");
                    default -> false;
                };
    }

    /** "$5 million", "a £300 fine": an amount, whatever noun follows. */
    private boolean isMoney() {
        return !currency().isEmpty();
    }

    /** "£500", whose sign is a term of its own. */
    private boolean hasSignBefore() {
        return CountedWords.isCurrency(line.term(number - 1).lower());
    }

    /** The sign that the number begins with, or that stands before it; "" for none. */
    private String currency() {
        String sign = line.term(number).lower().replaceAll("[0-9].*", "");
        String before = sign.isEmpty() ? line.term(number - 1).lower() : sign;
        return CountedWords.isCurrency(before) ? before : "";
    }

    private Optional<Count> thing(int head, int behind) {
        if (isMoney()) {
            return Optional.of(made(
                    from - 1,
                    "money " + currency().replaceFirst("^us", "").replaceFirst("^(a|c)[ua]", "$1"),
                    Count.Sort.MEASURE,
                    quantity,
                    1));
        }
        Toll toll = new Toll(line, number, Qualifiers.start(line, number));
        Optional<String> told = toll.of(head, behind).or(() -> described(head));
        if (told.isPresent()
                && (head < 0
                        || isPerson(head)
                        || toll.isToll(head)
                        || described(head).isPresent())) {
            String thing = told.get() + (toll.isGrave(behind) ? " badly" : "");
            return Optional.of(made(Math.max(number, head), thing, Count.Sort.TOLL, quantity, 1));
        }
        if (head < 0 || (quantity.told() < 2 && quantity.told() != 0)) {
            return measure(from);
        }
        return measure(head).or(() -> isLabel(head) ? Optional.empty() : Optional.of(noun(head)));
    }

    /** "40 wounded people", "two dead bodies". */
    private Optional<String> described(int head) {
        return head > from && (isPerson(head) || line.term(head).is("bodies"))
                ? CountedWords.toll(line.term(head - 1).lower())
                : Optional.empty();
    }

    /** "Version 5.50", "400 people's names", "two years old": no count of the noun. */
    private boolean isLabel(int head) {
        boolean point = line.term(number).lower().matches("[0-9]+\\.[0-9.]+") && from == number + 1;
        return point
                || line.term(head + 1).part() == PartOfSpeech.POSSESSIVE_ENDING
                || line.term(head + 1).is("old", "ago");
    }

    private Count noun(int head) {
        boolean person = isPerson(head) || isCrowd(head);
        String thing = person ? "people" : line.term(head).stem();
        return made(head, thing, person ? Count.Sort.PEOPLE : Count.Sort.NOUN, quantity, 1);
    }

    /** "2.4 million customers", "2.5 million people": of so many it is all one what they are called. */
    private boolean isCrowd(int head) {
        return quantity.told() >= VERY_MANY && line.term(head).isOneOf(CROWDS);
    }

    private Optional<Count> measure(int at) {
        return Measure.at(line, at)
                .map(measure -> made(measure.last(), measure.of(), Count.Sort.MEASURE, quantity, measure.base()));
    }

    /** "The deaths of 12 people and displacement of 40 others": others than the dead. */
    private boolean isPerson(int head) {
        return CountedWords.isPerson(line.term(head).lower()) || line.term(head).is("others");
    }

    private Count made(int last, String thing, Count.Sort sort, Quantity base, double unit) {
        int start = Qualifiers.start(line, hasSignBefore() ? number - 1 : number);
        String before = line.words(start, number).toLowerCase(Locale.ROOT);
        String told = before + OrMore.words(line, number, from, last);
        Set<String> modifiers = new HashSet<>();
        for (int at = from; at < last; at++) {
            modifiers.add(line.term(at).stem());
        }
        boolean added = (ADDS.contains(line.term(start).lower()) && !before.startsWith("more than"))
                || isMore(from, sort)
                || isMore(last, sort)
                || before.contains("additional")
                || before.contains("another");
        return new Count(
                line,
                start,
                Math.max(last, from - 1),
                Qualifiers.asTold(told, isExact(sort, base) ? base.exactly() : base)
                        .times(unit),
                thing,
                sort,
                Set.copyOf(modifiers),
                added,
                isWhole(),
                rate(last));
    }

    /** "20 people were killed" are not 19, though "20 people came" may be. */
    private boolean isExact(Count.Sort sort, Quantity base) {
        return sort == Count.Sort.TOLL
                && base.told() < COUNTABLE
                && !base.isVague()
                && !RoughNumbers.isRough(line, from);
    }

    /** "40 more were hurt"; "40 others" who were hurt come on top of the dead. */
    private boolean isMore(int at, Count.Sort sort) {
        return ADDS.contains(line.term(at).lower())
                && !(sort == Count.Sort.TOLL && line.term(at).is("others"));
    }

    /** "15 of the more than 200 girls": all of whom some are told of, whatever became of those. */
    private boolean isWhole() {
        int of = number - 1;
        while (of > number - 5 && line.term(of).isOneOf(OF_ALL)) {
            of--;
        }
        Term before = line.term(of - 1);
        return line.term(of).is("of") && (before.part() == PartOfSpeech.NUMBER || before.isOneOf(SOME_OF));
    }

    private String rate(int last) {
        boolean by = line.term(last + 1).is("a", "per", "each", "every", "an");
        String period = line.term(last + 2).stem();
        return by && PERIODS.contains(line.term(last + 2).lower()) ? period : "";
    }
}
