package org.parallax.disagreement.number;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.disagreement.line.CountedWords;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Quantity;
import org.parallax.disagreement.line.Term;
import org.parallax.language.NumberNames;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** Reads a number in digits or words at a place of a line. Threads may share it. */
public final class NumberWords {

    private static final Map<String, Double> SCALES = Map.ofEntries(
            entry("dozen", 12.0),
            entry("hundred", 1e2),
            entry("thousand", 1e3),
            entry("lakh", 1e5),
            entry("million", 1e6),
            entry("m", 1e6),
            entry("mn", 1e6),
            entry("mln", 1e6),
            entry("crore", 1e7),
            entry("billion", 1e9),
            entry("bn", 1e9),
            entry("bln", 1e9),
            entry("trillion", 1e12),
            entry("tn", 1e12));

    /** "487", "2.5", "$300", "£4.5m", "€2bn", "40-plus", "45%". */
    private static final Pattern DIGITS = Pattern.compile(
            "(?:(?:us|a|au|c|ca|nz|hk|s|nt)?[$£€¥])?([0-9]{1,12}(?:\\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?)(m|mn|mln|bn|bln|tn|k|million|billion|trillion|-plus|ft|km|kg|lbs?|cm|mph|%|pc)?");

    /** The end of "70,000km". */
    private static final Pattern LAST_DIGITS = Pattern.compile("[0-9]{3}(ft|km|kg|lbs?|cm|mph)");

    private static final Pattern THOUSANDS =
            Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})*)[-–]([0-9]{1,3}(?:,[0-9]{3})+)(?![0-9,.-]*[0-9-])");

    private static final Pattern SMALL = Pattern.compile("([0-9]{1,3})[-–]([0-9]{1,3})");

    private static final double THOUSAND = 1_000;

    /** Terms of such a range. */
    private static final int LONGEST = 6;

    private static final Map<String, Double> ENDINGS = Map.ofEntries(
            entry("k", 1e3),
            entry("m", 1e6),
            entry("mn", 1e6),
            entry("mln", 1e6),
            entry("million", 1e6),
            entry("bn", 1e9),
            entry("bln", 1e9),
            entry("billion", 1e9),
            entry("tn", 1e12),
            entry("trillion", 1e12),
            entry("-plus", 1.0));

    private static final Set<String> EXTENTS = WordSets.of(NumberWords.class, "ways to extend");

    private NumberWords() {}

    /** A number, and the term after it; of "15ft", whose unit is in the same term, that term. */
    public record Read(Quantity quantity, int end) {}

    /** The number that begins at a term, with all that it reaches to; empty where none does. */
    public static Optional<Read> at(Line line, int from) {
        return one(line, from).map(read -> rangeFrom(line, from, read));
    }

    private static Optional<Read> one(Line line, int from) {
        return ofThousands(line, from)
                .or(() -> ofOneTerm(line, from))
                .or(() -> digits(line, from))
                .or(() -> RoughNumbers.at(line, from))
                .or(() -> spelled(line, from));
    }

    /** "10 to 12 feet", "between 10 and 12", "10–12"; "from 10 to 12" is a change. */
    private static Read rangeFrom(Line line, int from, Read least) {
        boolean to = line.term(least.end()).is("to") && !line.term(from - 1).is("from", "of", "by");
        boolean between =
                line.term(least.end()).is("and") && line.term(from - 1).is("between");
        boolean dash = line.term(least.end()).is("–", "-", "—")
                && line.isBesideTheLast(least.end())
                && line.isBesideTheLast(least.end() + 1);
        boolean range = least.end() > from
                && (to || between || dash)
                && !least.quantity().isVague();
        return range
                ? one(line, least.end() + 1)
                        .filter(most ->
                                most.quantity().told() > least.quantity().told()
                                        && (!dash || canBeMany(line, most.end())))
                        .map(most -> new Read(least.quantity().upTo(most.quantity()), most.end()))
                        .orElse(least)
                : least;
    }

    /** "45,000-50,000", "9-10,000", whose terms the commas part. */
    private static Optional<Read> ofThousands(Line line, int from) {
        if (!DIGITS.matcher(line.term(from).lower()).lookingAt() || line.isBesideTheLast(from)) {
            return Optional.empty();
        }
        Matcher range = THOUSANDS.matcher(line.words(from, Math.min(line.size() - 1, from + LONGEST)));
        if (!range.lookingAt()) {
            return Optional.empty();
        }
        double most = plain(range.group(2));
        double least = plain(range.group(1));
        double low = least < THOUSAND ? least * THOUSAND : least;
        int end = line.term(from).span().start() + range.end();
        return IntStream.rangeClosed(from, Math.min(line.size() - 1, from + LONGEST))
                .filter(at -> low < most && line.term(at).span().end() == end)
                .mapToObj(at -> new Read(Quantity.of(low).upTo(Quantity.of(most)), at + 1))
                .findFirst();
    }

    /** "40-50 boats" in one term; "3-1" and "a 1-2 finish" are none. */
    private static Optional<Read> ofOneTerm(Line line, int from) {
        Matcher range = SMALL.matcher(line.term(from).lower());
        return range.matches() && plain(range.group(1)) < plain(range.group(2)) && canBeMany(line, from + 1)
                ? Optional.of(
                        new Read(Quantity.of(plain(range.group(1))).upTo(Quantity.of(plain(range.group(2)))), from + 1))
                : Optional.empty();
    }

    private static boolean canBeMany(Line line, int noun) {
        PartOfSpeech part = line.term(noun).part();
        return part == PartOfSpeech.NOUNS
                || part == PartOfSpeech.ADJECTIVE
                || CountedWords.isToll(line.term(noun).lower());
    }

    private static double plain(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }

    /** "487", "1,600" in as many terms as it has commas, "2.5 million", "$4m", "2 million-barrel". */
    private static Optional<Read> digits(Line line, int from) {
        Matcher first = DIGITS.matcher(line.term(from).lower());
        if (!first.matches()) {
            return Optional.empty();
        }
        int end = endOfDigits(line, from);
        String digits = line.words(from, end - 1).replaceAll("[^0-9.]", "");
        boolean unit = first.group(2) != null && !ENDINGS.containsKey(first.group(2));
        if (unit || isOfMetres(line, from, first.group(2))) {
            return Optional.of(new Read(Quantity.of(Double.parseDouble(digits)), from));
        }
        if (first.group(2) != null) {
            return Optional.of(new Read(Quantity.scaled(digits, ENDINGS.getOrDefault(first.group(2), 1.0)), end));
        }
        if (isJoined(line, end)
                && LAST_DIGITS.matcher(line.term(end + 1).lower()).matches()) {
            String all = digits + line.term(end + 1).lower().substring(0, 3);
            return Optional.of(new Read(Quantity.of(Double.parseDouble(all)), end + 1));
        }
        int scale = line.term(end).is("-") ? end + 1 : end;
        String next = line.term(scale).lower();
        if (next.indexOf('-') > 0 && SCALES.containsKey(next.substring(0, next.indexOf('-')))) {
            double factor = SCALES.getOrDefault(next.substring(0, next.indexOf('-')), 1.0);
            return Optional.of(new Read(Quantity.scaled(digits, factor), scale));
        }
        return Optional.of(Optional.ofNullable(SCALES.get(next))
                .map(factor -> new Read(Quantity.scaled(digits, factor), scale + 1))
                .orElse(new Read(Quantity.of(Double.parseDouble(digits)), end)));
    }

    /** "A 12m wave", "12m high"; "12m barrels" and "a £12m wall" are millions. */
    private static boolean isOfMetres(Line line, int number, String ending) {
        Term next = line.term(number + 1);
        return "m".equals(ending)
                && Character.isDigit(line.term(number).lower().charAt(0))
                && !CountedWords.isCurrency(line.term(number - 1).lower())
                && (next.part() == PartOfSpeech.NOUN || next.isOneOf(EXTENTS));
    }

    private static int endOfDigits(Line line, int from) {
        int end = from + 1;
        while (isJoined(line, end) && line.term(end + 1).lower().matches("[0-9]{3}(\\.[0-9]+)?")) {
            end += 2;
        }
        return end;
    }

    /** Whether a comma stands at a place with no blank beside it. */
    private static boolean isJoined(Line line, int at) {
        return line.term(at).is(",")
                && line.term(at + 1).span().start() == line.term(at - 1).span().end() + 1;
    }

    private static Optional<Read> spelled(Line line, int from) {
        double total = 0;
        double part = 0;
        int at = from;
        while (at < line.size()) {
            String lower = line.term(at).lower();
            int small = small(lower);
            if (small >= 0 && (part % 100 == 0 || (part % 100 >= 20 && small < 10))) {
                part += small;
            } else if (SCALES.containsKey(lower) && (at > from || isAnother(line, at))) {
                double scale = SCALES.getOrDefault(lower, 1.0);
                total += scale > 100 ? Math.max(1, part) * scale : 0;
                part = scale > 100 ? 0 : Math.max(1, part) * scale;
            } else if (!isGlue(line, from, at)) {
                break;
            }
            at++;
        }
        Quantity told = Quantity.of(total + part);
        return at > from
                ? Optional.of(new Read(RoughNumbers.isRough(line, at) ? told.about() : told, at))
                : Optional.empty();
    }

    /** "A dozen", "a hundred". */
    private static boolean isOneOfAScale(Line line, int at) {
        return line.term(at).is("a", "an") && scale(line, at + 1).isPresent();
    }

    /** "Another dozen". */
    private static boolean isAnother(Line line, int at) {
        return line.term(at - 1).is("another") && scale(line, at).isPresent();
    }

    /** What "dozen", "hundred" or "million" stands for; empty for "m", which may be metres. */
    static Optional<Double> scale(Line line, int at) {
        String lower = line.term(at).lower();
        return lower.length() > 2 ? Optional.ofNullable(SCALES.get(lower)) : Optional.empty();
    }

    /** "A" of "a dozen", "and" of "a hundred and ten", the dash of "twenty-one". */
    private static boolean isGlue(Line line, int from, int at) {
        if (at == from) {
            return isOneOfAScale(line, at);
        }
        boolean number = small(line.term(at + 1).lower()) >= 0;
        boolean hundred = SCALES.containsKey(line.term(at - 1).lower());
        boolean dash =
                line.term(at).is("-") && NumberNames.isTens(line.term(at - 1).lower());
        return number && ((line.term(at).is("and") && hundred) || dash);
    }

    /** Below a hundred, or -1. */
    private static int small(String lower) {
        int dash = lower.indexOf('-');
        if (dash > 0) {
            String tens = lower.substring(0, dash);
            int ones = NumberNames.number(lower.substring(dash + 1));
            return NumberNames.isTens(tens) && ones > 0 && ones < 10 ? NumberNames.number(tens) + ones : -1;
        }
        return NumberNames.number(lower);
    }
}
