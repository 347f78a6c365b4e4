package org.parallax.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words whose dot ends no sentence, or not always. Made from general knowledge of English news style. Threads may share it. */
final class Abbreviations {

    /** No word that matters is longer; longer ones are cut, so that the time to look at one is bounded. */
    static final int LONGEST = 40;

    /** A name of a few words and then who says: no end of a sentence stands before it. */
    static final Pattern SAYING = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,5}(?:said|says|asked|asks|added|adds|told|wrote|writes|tweeted|replied|wondered|shouted)\\b");

    private static final Set<String> TITLES = words(
            "mr mrs ms messrs dr prof sen sens rep reps gov govs gen lt col maj capt cpt sgt cpl pvt pfc adm cmdr cdr brig"
                    + " rev hon pres amb sec supt det insp fr msgr mme mlle st ste mt ft sr. jr. sra srta eng atty asst assoc dep hr frau"
                    + " mx sir. esq. bros. ald del commr comm secy treas ven");

    private static final Set<String> ALWAYS = words("v vs i.e e.g cf ca approx al. viz est. dept univ natl intl govt");

    private static final Set<String> BEFORE_NUMBERS = words(
            "no nos art arts sec fig figs p pp par para vol vols ch chap eq op jan feb mar apr jun jul aug sep sept oct nov dec");

    private static final Set<String> SOMETIMES =
            words("inc corp ltd co cos llc jr sr etc ph.d phd bros esq assn ave blvd rd hwy a.m p.m am. pm. et al");

    /** Words that begin sentences and hardly ever go on a name or a title. */
    private static final Set<String> BEGINNERS = words(
            "the a an this that these those he she it they we you i his her its their our my there here in on at by for from with"
                    + " as after before during since while when where what who why how if although though but and or so yet"
                    + " however meanwhile moreover also then now still instead according some many most all both each no not"
                    + " one two three several another such to under until unlike despite because once even only just last"
                    + " asked earlier later");

    private Abbreviations() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

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
        if (BEFORE_NUMBERS.contains(word) && startsUpper(before) && number) {
            return true;
        }
        boolean mayGoOn = SOMETIMES.contains(word) || isInitials(before);
        return mayGoOn && !BEGINNERS.contains(after.toLowerCase(Locale.ROOT)) && !after.isEmpty();
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
