package org.parallax.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words whose dot ends no sentence, or not always. Made from general knowledge of English news style. Threads may share it. */
final class Abbreviations {

    /** No word that matters is longer; longer ones are cut, so that the time to look at one is bounded. */
    static final int LONGEST = 40;

    /** A name of a few words and then who says: no end of a sentence stands before it. */
    static final Pattern SAYING = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,5}(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|replied|wondered|shouted)\\b");

    /** The time at the end of some words, before its last dot: "(set for Friday) at 2 p.m". */
    static final Pattern CLOCK_TIME = Pattern.compile(
            "[\\p{L}\\d,] (?:at|by|until|till|around|about|before|after|to) \\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.m$");

    /** "Jackson will be …": a name, and what is no time zone behind it. */
    private static final Pattern NAME_AND_MORE =
            Pattern.compile("^(\\p{Lu}\\p{Ll}+)\\b(?:['’]s?)?(?:,| (?!(?i:standard|daylight|local|time)\\b))");

    private static final Set<String> DAYS_AND_ZONES = WordSets.of(Abbreviations.class, "days and zones");

    private static final Set<String> TITLES = WordSets.of(Abbreviations.class, "titles");

    private static final Set<String> ALWAYS = WordSets.of(Abbreviations.class, "always go on");

    /** States and provinces: "Fla. Sen. Ada Brook". */
    private static final Set<String> BEFORE_TITLES = WordSets.of(Abbreviations.class, "before titles");

    private static final Set<String> BEFORE_NUMBERS = WordSets.of(Abbreviations.class, "before numbers");

    private static final Set<String> SOMETIMES = WordSets.of(Abbreviations.class, "sometimes go on");

    /** Words that begin sentences and hardly ever go on a name or a title. */
    private static final Set<String> BEGINNERS = WordSets.of(Abbreviations.class, "begin sentences");

    private Abbreviations() {}

    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the dot after {@code before} ends no sentence when {@code after} is the next word. */
    static boolean goesOn(String before, String after, boolean listNumber) {
        String word = before.toLowerCase(Locale.ROOT);
        boolean number = !after.isEmpty() && Character.isDigit(after.charAt(0));
        if (listNumber || (TITLES.contains(word) && startsUpper(before)) || ALWAYS.contains(word)) {
            return true;
        }
        boolean beside = (BEFORE_NUMBERS.contains(word) && number) || (BEFORE_TITLES.contains(word) && isTitle(after));
        if (beside && startsUpper(before)) {
            return true;
        }
        boolean mayGoOn = SOMETIMES.contains(word) || isInitials(before);
        return mayGoOn && !BEGINNERS.contains(after.toLowerCase(Locale.ROOT)) && !after.isEmpty();
    }

    static boolean isHalfOfADay(String word) {
        return word.equals("a.m") || word.equals("p.m");
    }

    /** Whether the words behind a clock time go on it neither with a day nor with a time zone. */
    static boolean isNoDayOrZone(String words) {
        Matcher name = NAME_AND_MORE.matcher(words);
        return name.find() && !DAYS_AND_ZONES.contains(name.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** "J", "U.S", "J.D", "B.Sc": letters each with a dot, or a capital alone. */
    private static boolean isInitials(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        return Arrays.stream(word.split("\\.", -1))
                        .allMatch(part -> !part.isEmpty() && part.length() <= 2 && startsUpper(part))
                && (word.length() == 1 || word.indexOf('.') > 0);
    }
}
