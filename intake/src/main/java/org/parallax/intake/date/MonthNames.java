package org.parallax.intake.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months, whole and cut, in the languages that news pages are mostly written in (from Unicode's CLDR, by way of ICU). */
final class MonthNames {

    /** Where two languages disagree on a name, the earlier one here is heard; English before all. */
    static final List<String> LANGUAGES = List.of(
            "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "uk", "sv", "da", "nb", "ro", "hu", "el", "cs", "fi",
            "ca", "ar", "fa", "he", "hi", "id");

    /** Heard first, and without ICU, which takes a quarter of a second to load the rest. */
    private static final Map<String, Integer> ENGLISH = english();

    private MonthNames() {}

    /** Loaded when a name is not English. */
    private static final class Others {

        private static final Map<String, Integer> MONTHS = months();

        private Others() {}
    }

    /** 1 to 12 for the name of a month, with or without the point of an abbreviation. */
    static OptionalInt number(String name) {
        String bare = bare(name);
        int english = ENGLISH.getOrDefault(bare, 0);
        int known = english > 0 ? english : Others.MONTHS.getOrDefault(bare, 0);
        return known > 0 ? OptionalInt.of(known) : OptionalInt.empty();
    }

    private static Map<String, Integer> english() {
        Map<String, Integer> months = new HashMap<>(Map.of("sept", 9));
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        return Map.copyOf(months);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language + "@calendar=gregorian"));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                add(months, symbols.getMonths(context, DateFormatSymbols.WIDE));
                add(months, symbols.getMonths(context, DateFormatSymbols.ABBREVIATED));
            }
        }
        return months;
    }

    private static void add(Map<String, Integer> months, String[] names) {
        for (int i = 0; i < 12; i++) {
            String name = bare(names[i]);
            if (name.length() > 2 && name.chars().noneMatch(Character::isDigit)) {
                months.putIfAbsent(name, i + 1);
            }
        }
    }

    private static String bare(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
