package org.parallax.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place in a pattern that many words can fill. Each looks at a few words only. */
enum Slot {
    /** "January", "Jan."; capitalised. */
    MONTH(Slot::month),
    /** "5", "05", "5th", "fifth"; at most 31. */
    DAY(Slot::day),
    /** "5th", "fifth", "31st"; at most 31. */
    NTH(Slot::nth),
    /** "2020". */
    YEAR(Slot::year),
    /** "'98". */
    SHORT_YEAR(Slot::shortYear),
    /** "nineteen ninety-six", "two thousand five". */
    SPOKEN_YEAR(Slot::spokenYear),
    /** "Monday", "Mon."; capitalised. */
    WEEKDAY(Slot::weekday),
    /** "Mondays". */
    WEEKDAYS(Slot::weekdays),
    /** "day", "weeks". */
    UNIT((words, at) -> unit(words, at, true, true)),
    /** "day", "week". */
    ONE_UNIT((words, at) -> unit(words, at, true, false)),
    /** "days", "weeks". */
    UNITS((words, at) -> unit(words, at, false, true)),
    /** "five", "a", "2.5", "several". */
    NUMBER((words, at) -> Numbers.at(words, at).map(Slot::counted)),
    /** "spring", "fall". */
    SEASON((words, at) -> Season.of(words.lower(at)).map(season -> Piece.of(at + 1, 1))),
    /** "first" to "fourth", "final"; a quarter of the year. */
    QUARTER(Slot::quarter),
    /** "Q3". */
    Q(Slot::q),
    /** "1990s", "'90s", "nineties". */
    DECADE(Slot::decade),
    /** "20th century", "nineteenth-century". */
    CENTURY(Slot::century),
    /** "morning", "night". */
    PART(Slot::part),
    /** "10:35 a.m.", "noon", "18:00". */
    CLOCK(Clock::at),
    /** "2020-11-22". */
    ISO(DigitDates::iso),
    /** "22/11/2020". */
    SLASHED(DigitDates::slashed),
    /** "UTC", "GMT", "EST". */
    ZONE(Slot::zone);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Set<String> BEFORE_A_YEAR =
            Set.of("in", "since", "until", "till", "year", "early", "late", "mid");
    private static final List<String> FULL_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Map<String, Integer> SHORT_DAYS = Map.of(
            "mon", 1, "tue", 2, "tues", 2, "wed", 3, "thu", 4, "thur", 4, "thurs", 4, "fri", 5, "sat", 6, "sun", 7);
    private static final List<String> TENS =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    /** In the order of {@link #PART}'s values. */
    static final List<String> PARTS =
            List.of("morning", "afternoon", "evening", "night", "mornings", "afternoons", "evenings", "nights");

    private static final Set<String> APOSTROPHES = Set.of("'", "’", "‘");
    private static final Set<String> MONEY = Set.of("$", "£", "€", "#", "¥");
    private static final Set<String> JOINTS = Set.of("/", ".", ":");

    private static final Set<String> ZONES =
            Set.of("utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "et");

    /** Reads what begins at a word. */
    interface Reading {
        Optional<Piece> at(Words words, int at);
    }

    /** Functions without state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Reading reading;

    Slot(Reading reading) {
        this.reading = reading;
    }

    Optional<Piece> at(Words words, int at) {
        return reading.at(words, at);
    }

    /** 1 to 12; 0 for what is no month. */
    static int monthOf(String lower) {
        int full = FULL_MONTHS.indexOf(lower) + 1;
        return full > 0 ? full : lower.equals("sept") ? 9 : MONTHS.indexOf(lower) + 1;
    }

    private static Piece counted(Numbers.Counted counted) {
        return new Piece(counted.end(), (int) counted.amount().count(), counted.amount());
    }

    private static Optional<Piece> value(int value, int end) {
        return value > 0 ? Optional.of(Piece.of(end, value)) : Optional.empty();
    }

    private static Optional<Piece> month(Words words, int at) {
        Word word = words.at(at);
        int month = word.capital() ? monthOf(word.lower()) : 0;
        boolean isShort = month > 0 && !FULL_MONTHS.contains(word.lower());
        return value(month, isShort ? afterPoint(words, at) : at + 1);
    }

    private static int afterPoint(Words words, int at) {
        return words.lower(at + 1).equals(".") && !words.at(at + 1).spaced() ? at + 2 : at + 1;
    }

    private static Optional<Piece> day(Words words, int at) {
        int number = words.at(at).number();
        boolean isClock = words.lower(at + 1).equals(":") && words.at(at + 2).number() >= 0;
        boolean plain = number > 0 && number <= 31 && words.lower(at).length() <= 2 && !isClock;
        return plain ? value(number, at + 1) : nth(words, at);
    }

    private static Optional<Piece> nth(Words words, int at) {
        return Numbers.ordinal(words, at).map(Slot::counted).filter(piece -> piece.value() <= 31);
    }

    private static Optional<Piece> year(Words words, int at) {
        Word word = words.at(at);
        int year = word.lower().length() == 4 ? word.number() : -1;
        boolean price = MONEY.contains(words.lower(at - 1));
        boolean part = JOINTS.contains(words.lower(at - 1)) && !word.spaced();
        return value(year >= 1000 && year < 2200 && !price && !part ? year : 0, at + 1);
    }

    private static Optional<Piece> shortYear(Words words, int at) {
        boolean mark = APOSTROPHES.contains(words.lower(at));
        int year = words.lower(at + 1).length() == 2 && !words.at(at + 1).spaced()
                ? words.at(at + 1).number()
                : -1;
        return value(mark && year >= 0 && !isQuoted(words, at) ? fullYear(year) : 0, at + 2);
    }

    /** "She said: ‘20 of us left’": a quotation opens behind a sign. */
    private static boolean isQuoted(Words words, int at) {
        return words.lower(at).equals("‘") && !words.at(at - 1).isLetters();
    }

    /** Two digits are of the hundred years up to 2049; written so, a year lies near. */
    static int fullYear(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static Optional<Piece> spokenYear(Words words, int at) {
        String lower = words.lower(at);
        int century =
                lower.equals("nineteen") ? 1900 : lower.equals("eighteen") ? 1800 : lower.equals("twenty") ? 2000 : 0;
        if (lower.equals("two") && words.lower(at + 1).equals("thousand")) {
            return Numbers.at(words, at)
                    .map(Slot::counted)
                    .filter(piece -> piece.value() >= 2000 && piece.value() < 2100 && isWhereAYearStands(words, at));
        }
        return century == 0
                ? Optional.empty()
                : Numbers.at(words, at + 1)
                        .filter(rest ->
                                words.at(at + 1).isLetters() && rest.amount().isWhole())
                        .map(Slot::counted)
                        .filter(piece -> piece.value() >= 10 && piece.value() < 100)
                        .map(piece -> Piece.of(piece.end(), century + piece.value()));
    }

    /** "In two thousand", "June two thousand"; "two thousand boats" are many. */
    private static boolean isWhereAYearStands(Words words, int at) {
        return BEFORE_A_YEAR.contains(words.lower(at - 1)) || monthOf(words.lower(at - 1)) > 0;
    }

    private static Optional<Piece> weekday(Words words, int at) {
        Word word = words.at(at);
        int full = word.capital() ? DAYS.indexOf(word.lower()) + 1 : 0;
        boolean point = words.lower(at + 1).equals(".") && word.capital() && !isOfAName(words, at);
        return full > 0 ? value(full, at + 1) : value(point ? SHORT_DAYS.getOrDefault(word.lower(), 0) : 0, at + 2);
    }

    /** "She told The Sun.", "said Lee Sun.": no Sunday. */
    private static boolean isOfAName(Words words, int at) {
        return words.lower(at - 1).equals("the")
                || (at > 1 && words.at(at - 1).capital() && words.at(at - 1).isLetters());
    }

    private static Optional<Piece> weekdays(Words words, int at) {
        String lower = words.lower(at);
        return value(lower.endsWith("s") ? DAYS.indexOf(lower.substring(0, lower.length() - 1)) + 1 : 0, at + 1);
    }

    private static Optional<Piece> unit(Words words, int at, boolean one, boolean many) {
        String lower = words.lower(at);
        boolean plural = lower.endsWith("s");
        boolean unit = (plural ? many : one)
                && !lower.equals("centurie")
                && Unit.of(lower).isPresent();
        return value(unit ? 1 : 0, at + 1);
    }

    private static Optional<Piece> quarter(Words words, int at) {
        String lower = words.lower(at);
        return lower.equals("final") || lower.equals("last")
                ? value(4, at + 1)
                : Numbers.ordinal(words, at).map(Slot::counted).filter(piece -> piece.value() <= 4);
    }

    private static Optional<Piece> q(Words words, int at) {
        String lower = words.lower(at);
        boolean q = lower.length() == 2 && lower.charAt(0) == 'q' && lower.charAt(1) >= '1' && lower.charAt(1) <= '4';
        return value(q ? lower.charAt(1) - '0' : 0, at + 1);
    }

    private static Optional<Piece> decade(Words words, int at) {
        int mark = APOSTROPHES.contains(words.lower(at)) ? 1 : 0;
        String lower = words.lower(at + mark);
        boolean digits =
                lower.endsWith("0s") && lower.chars().limit(lower.length() - 1L).allMatch(Character::isDigit);
        if (digits && lower.length() == 5) {
            return value(Integer.parseInt(lower.substring(0, 4)), at + mark + 1);
        }
        if (digits && lower.length() == 3) {
            return value(fullYear(Integer.parseInt(lower.substring(0, 2))), at + mark + 1);
        }
        return value(TENS.contains(lower) ? 1920 + 10 * TENS.indexOf(lower) : 0, at + mark + 1);
    }

    private static Optional<Piece> century(Words words, int at) {
        Optional<Piece> ordinal = Numbers.ordinal(words, at).map(Slot::counted);
        if (ordinal.isEmpty() || ordinal.get().value() > 22) {
            return Optional.empty();
        }
        Piece nth = ordinal.get();
        int noun = words.lower(nth.end()).equals("-") ? nth.end() + 1 : nth.end();
        return value(words.lower(noun).equals("century") ? nth.value() * 100 - 100 : 0, noun + 1);
    }

    private static Optional<Piece> part(Words words, int at) {
        int part = PARTS.indexOf(words.lower(at));
        return part >= 0 && part < 4 ? Optional.of(Piece.of(at + 1, part)) : Optional.empty();
    }

    private static Optional<Piece> zone(Words words, int at) {
        return words.at(at).capital() && ZONES.contains(words.lower(at))
                ? Optional.of(Piece.of(at + 1, 0))
                : Optional.empty();
    }
}
