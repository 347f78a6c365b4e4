package org.parallax.intake.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months, whole and cut, in the languages that news pages are mostly written in (from Unicode's CLDR, by way of ICU). */
final class MonthNames {

    /** Where two languages disagree on a name, the earlier one here is heard. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "uk", "sv", "da", "nb", "ro", "hu", "el", "cs",
            "fi", "ca", "ar", "fa", "he", "hi", "id");

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** 1 to 12 for the name of a month, with or without the point of an abbreviation. */
    static OptionalInt number(String name) {
        Integer month = MONTHS.get(bare(name));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        months.put("sept", 9);
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
