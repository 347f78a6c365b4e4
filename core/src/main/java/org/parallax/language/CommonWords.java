package org.parallax.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Knows a language by its commonest small words; says nothing where they are few or divided. Threads may share it. */
final class CommonWords {

    private static final int LOOK = 20_000;
    private static final int FEWEST = 5;

    /** English prose has one of its words here in every four; a text of so many small words with hardly any is in another language. */
    private static final int ENOUGH_LOWER_CASE = 40;

    private static final int ONE_IN = 25;

    private static final int LAST_OF_ASCII = 0x7F;

    /** General knowledge: the commonest function words of each language, those that its neighbours share left out where that could be. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(
                    "en",
                    "the of and to that was for with his is has from were which this are they but would their been have she what said"),
            Map.entry("de", "der die und das nicht ist den von mit sich auf dem ein eine"),
            Map.entry("fr", "les des est dans une pour qui sur du pas au avec ont ces"),
            Map.entry("es", "el los las del que por una con para es su al como más"),
            Map.entry("it", "il di che della per del sono gli nel alla non anche è dei"),
            Map.entry("pt", "os não uma do da em para dos ao das mais foi são com"),
            Map.entry("ca", "els les amb per una són és dels també però aquest molt que pel"),
            Map.entry("ro", "și în de la că nu este cu pe din care pentru mai sunt"),
            Map.entry("nl", "het een van niet dat zijn voor met op ook aan wordt naar bij"),
            Map.entry("da", "og er det på af til ikke med der har som blev også fra"),
            Map.entry("no", "og er det på av til ikke med har som ble også fra etter"),
            Map.entry("sv", "och att det som är för inte av till har ett på om den"),
            Map.entry("is", "og að í á er sem ekki við með það til um var hann"),
            Map.entry("fi", "ja on ei että oli myös se hän mutta kun ovat joka mukaan tai"),
            Map.entry("et", "ja on et ei see ka oli kui mis ta oma aga ning või"),
            Map.entry("hu", "a az és hogy nem egy volt meg de ez csak már szerint mint"),
            Map.entry("pl", "nie się na jest że do przez oraz który od jak po dla są"),
            Map.entry("cs", "se na že by je který jako podle také jeho pro byl při ale"),
            Map.entry("sk", "sa na že nie je ktorý ako podľa aj jeho pre bol pri ale"),
            Map.entry("sl", "je se na da za ki so ne tudi pa bi po kot ni"),
            Map.entry("sh", "je se na da za od su nije koji kao što ali i u"),
            Map.entry("lt", "ir kad yra į ne tai su bei buvo iš apie kaip dėl po"),
            Map.entry("lv", "un ir ka no uz par ar nav tas bet kas lai arī kā"),
            Map.entry("sq", "dhe në të për një që është me nga ka nuk si më se"),
            Map.entry("tr", "ve bir bu için ile olarak daha olan gibi çok kadar sonra ise değil"),
            Map.entry("az", "və bu bir ilə üçün ki olan sonra isə kimi olub edib daha onun"),
            Map.entry("ku", "û li ji bi ku di de ev ew jî bo kir hat tê"),
            Map.entry("id", "yang dan di ini itu dengan untuk dari tidak dalam akan pada juga telah"),
            Map.entry("tl", "ang ng sa mga na ay hindi ito para siya kay nang din ni"),
            Map.entry("vi", "và của là không có cho được trong với các một người đã này"),
            Map.entry("sw", "na ya wa kwa ni katika hii kuwa cha za la pia yake huo"),
            Map.entry("ru", "и в не на что с по это как из его для от был"),
            Map.entry("uk", "і у що не на з до та це за від як його про"),
            Map.entry("bg", "и на в да се от за с не по че са като това"),
            Map.entry("sr", "и у је на се да за од су није који као што али"),
            Map.entry("ar", "في من على إلى أن التي الذي عن مع هذا كما بعد ما قال"),
            Map.entry("fa", "در به از که این را با است برای آن های می شد کرد"),
            Map.entry("ur", "کے میں کی اور سے کا ہے کو نے پر کہ ہیں بھی تھا"),
            Map.entry("hi", "के में की और से का है को ने पर कि हैं भी था"));

    private static final Map<String, List<String>> LANGUAGES_OF_WORD = languagesOfWord();

    private CommonWords() {}

    private static Map<String, List<String>> languagesOfWord() {
        Map<String, Collection<String>> languages = new HashMap<>();
        WORDS.forEach((code, words) -> {
            for (String word : words.split(" ", -1)) {
                languages.computeIfAbsent(word, none -> new TreeSet<>()).add(code);
            }
        });
        Map<String, List<String>> sorted = new HashMap<>();
        languages.forEach((word, codes) -> sorted.put(word, List.copyOf(codes)));
        return sorted;
    }

    static boolean has(String code) {
        return WORDS.containsKey(code);
    }

    static Language languageOf(String text) {
        Map<String, Integer> hits = new TreeMap<>();
        int lowerCase = 0;
        int end = Math.min(LOOK, text.length());
        int from = wordAt(text, 0, end);
        while (from < end) {
            int to = endOfWord(text, from, end);
            lowerCase += Character.isLowerCase(text.codePointAt(from)) ? 1 : 0;
            LANGUAGES_OF_WORD
                    .getOrDefault(text.substring(from, to).toLowerCase(Locale.ROOT), List.of())
                    .forEach(code -> hits.merge(code, 1, Integer::sum));
            from = wordAt(text, to, end);
        }
        return best(hits, lowerCase);
    }

    /** Where the next word begins. */
    private static int wordAt(String text, int from, int end) {
        int at = from;
        while (at < end && !isOfAWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, end);
    }

    private static int endOfWord(String text, int from, int end) {
        int at = from;
        while (at < end && isOfAWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, end);
    }

    private static boolean isOfAWord(int c) {
        return Character.isLetter(c) || (c > LAST_OF_ASCII && isMark(Character.getType(c)));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static Language best(Map<String, Integer> hits, int lowerCase) {
        List<Map.Entry<String, Integer>> ranked = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        int first = ranked.isEmpty() ? 0 : ranked.get(0).getValue();
        int second = ranked.size() < 2 ? 0 : ranked.get(1).getValue();
        if (first >= FEWEST && first * 2 >= second * 3) {
            return new Language(ranked.get(0).getKey());
        }
        boolean english = hits.getOrDefault("en", 0) * ONE_IN >= lowerCase;
        return lowerCase >= ENOUGH_LOWER_CASE && !english ? Language.OTHER : Language.UNKNOWN;
    }
}
