package org.parallax.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.language.NumberNames;

/** Reads numbers in digits and words. Threads may share it. */
final class Numbers {

    private static final int LONGEST = 9;
    private static final int LONGEST_DIGITS = 9;
    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Map<String, Integer> SCALES =
            Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "million", 1_000_000);
    private static final Set<String> VAGUE =
            Set.of("several", "few", "some", "many", "couple", "dozens", "numerous", "various");

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private Numbers() {}

    /** A number and the word after it. */
    record Counted(Amount amount, int end) {}

    /** A number that begins at a word: "40", "twenty-five", "two and a half", "5 1/2", "a couple of", "several", "an". */
    static Optional<Counted> at(Words words, int from) {
        int begin = words.lower(from).equals("a") || words.lower(from).equals("an") ? from + 1 : from;
        Optional<Counted> digits = digits(words, from);
        Optional<Counted> vague = digits.isPresent() ? digits : vague(words, begin);
        Optional<Counted> spelled = vague.isPresent() ? vague : spelled(words, begin);
        if (spelled.isPresent()) {
            return Optional.of(withHalf(words, spelled.get()));
        }
        return begin > from ? Optional.of(withHalf(words, new Counted(Amount.ONE, begin))) : Optional.empty();
    }

    /** "first" to "thirty-first", "5th"; 0 for anything else. With the word after it. */
    static Optional<Counted> ordinal(Words words, int from) {
        String lower = words.lower(from);
        int tens = lower.equals("twenty") ? 20 : lower.equals("thirty") ? 30 : 0;
        Integer one = tens > 0 && words.lower(from + 1).equals("-") ? ORDINALS.get(words.lower(from + 2)) : null;
        if (one != null) {
            return Optional.of(new Counted(Amount.of(tens + one), from + 3));
        }
        Integer spelled = ORDINALS.get(lower);
        int number = spelled != null ? spelled : numberOf(lower);
        return number > 0 ? Optional.of(new Counted(Amount.of(number), from + 1)) : Optional.empty();
    }

    private static int numberOf(String lower) {
        int cut = lower.length() - 2;
        boolean ordinal = cut >= 1 && cut <= 2 && ENDINGS.contains(lower.substring(cut));
        return ordinal && lower.substring(0, cut).chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(lower.substring(0, cut))
                : 0;
    }

    private static Optional<Counted> vague(Words words, int at) {
        if (!VAGUE.contains(words.lower(at))) {
            return Optional.empty();
        }
        int end = words.lower(at + 1).equals("of") ? at + 2 : at + 1;
        Amount amount = words.lower(at).equals("couple") ? Amount.of(2) : Amount.SOME;
        return Optional.of(new Counted(amount, end));
    }

    private static Optional<Counted> digits(Words words, int at) {
        if (!words.at(at).beginsWithADigit()) {
            return Optional.empty();
        }
        String lower = words.lower(at).replace(",", "");
        if (lower.length() > LONGEST_DIGITS || !lower.chars().allMatch(Numbers::isDigitOrPoint)) {
            return Optional.empty();
        }
        return fraction(words, at, Integer.parseInt(lower.replaceAll("\\..*", "")))
                .or(() -> Optional.of(scaled(words, new Counted(Amount.of(Double.parseDouble(lower)), at + 1))));
    }

    private static Counted scaled(Words words, Counted counted) {
        Integer scale = SCALES.get(words.lower(counted.end()));
        return scale == null ? counted : new Counted(counted.amount().times(scale), counted.end() + 1);
    }

    private static boolean isDigitOrPoint(int c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    /** "5 1/2", "5-1/2". */
    private static Optional<Counted> fraction(Words words, int at, int whole) {
        int over = words.lower(at + 1).equals("-") ? at + 2 : at + 1;
        boolean half = words.lower(over).equals("1")
                && words.lower(over + 1).equals("/")
                && words.lower(over + 2).equals("2");
        return half ? Optional.of(new Counted(Amount.of(whole + .5), over + 3)) : Optional.empty();
    }

    private static Optional<Counted> spelled(Words words, int from) {
        int total = 0;
        int part = 0;
        int end = from;
        for (int at = from; at < from + LONGEST; at++) {
            String lower = words.lower(at);
            if (NumberNames.number(lower) > 0 && adds(part, NumberNames.number(lower))) {
                part += NumberNames.number(lower);
                end = at + 1;
            } else if (SCALES.containsKey(lower)) {
                int scale = SCALES.get(lower);
                boolean carry = scale > 100;
                total = carry ? total + Math.max(1, part) * scale : total;
                part = carry ? 0 : Math.max(1, part) * scale;
                end = at + 1;
            } else if (!(end == at && at > from && isGlue(words, at))) {
                break;
            }
        }
        return end > from ? Optional.of(new Counted(Amount.of(total + part), end)) : Optional.empty();
    }

    /** "twenty" and "five" make one number; "five" and "six" are two. */
    private static boolean adds(int part, int next) {
        return part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && next < 10);
    }

    private static boolean isGlue(Words words, int at) {
        boolean hyphen = words.lower(at).equals("-") && NumberNames.number(words.lower(at + 1)) > 0;
        return hyphen || (words.lower(at).equals("and") && SCALES.containsKey(words.lower(at - 1)));
    }

    private static Counted withHalf(Words words, Counted counted) {
        int at = counted.end();
        boolean half = words.lower(at).equals("and")
                && words.lower(at + 1).equals("a")
                && words.lower(at + 2).equals("half");
        return half && !counted.amount().vague()
                ? new Counted(Amount.of(counted.amount().count() + .5), at + 3)
                : counted;
    }

    private static Map<String, Integer> ordinals() {
        List<String> words = List.of(
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth");
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            map.put(words.get(i), i + 1);
        }
        map.put("thirtieth", 30);
        return Map.copyOf(map);
    }
}
