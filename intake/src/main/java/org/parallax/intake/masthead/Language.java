package org.parallax.intake.masthead;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows a text's language by its commonest small words; says nothing when they are few or divided. */
public final class Language {

    private static final int LOOK = 4_000;
    private static final int FEWEST = 5;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}']+");

    /** General knowledge: the commonest function words of each language, those that neighbours share left out where that could be. */
    private static final Map<String, Set<String>> SMALL_WORDS = Map.ofEntries(
            Map.entry(
                    "en",
                    Set.of(
                            "the", "of", "and", "to", "that", "was", "for", "with", "his", "is", "has", "from", "were",
                            "which")),
            Map.entry(
                    "de",
                    Set.of(
                            "der", "die", "und", "das", "nicht", "ist", "den", "von", "mit", "sich", "auf", "dem",
                            "ein", "eine")),
            Map.entry(
                    "fr",
                    Set.of(
                            "les", "des", "est", "dans", "une", "pour", "qui", "sur", "du", "pas", "au", "avec", "ont",
                            "ces")),
            Map.entry(
                    "es",
                    Set.of(
                            "el", "los", "las", "del", "que", "por", "una", "con", "para", "es", "su", "al", "como",
                            "más")),
            Map.entry(
                    "it",
                    Set.of(
                            "il", "di", "che", "della", "per", "del", "sono", "gli", "nel", "alla", "non", "anche", "è",
                            "dei")),
            Map.entry(
                    "pt",
                    Set.of(
                            "os", "não", "uma", "do", "da", "em", "para", "dos", "ao", "das", "mais", "foi", "são",
                            "com")),
            Map.entry(
                    "nl",
                    Set.of(
                            "het", "een", "van", "niet", "dat", "zijn", "voor", "met", "op", "ook", "aan", "wordt",
                            "naar", "bij")),
            Map.entry(
                    "pl",
                    Set.of(
                            "nie", "się", "na", "jest", "że", "do", "przez", "oraz", "który", "od", "jak", "po", "dla",
                            "są")),
            Map.entry(
                    "tr",
                    Set.of(
                            "ve", "bir", "bu", "için", "ile", "olarak", "daha", "olan", "gibi", "çok", "kadar", "sonra",
                            "ise", "değil")),
            Map.entry(
                    "sv",
                    Set.of(
                            "och", "att", "det", "som", "är", "för", "inte", "av", "till", "har", "ett", "på", "om",
                            "den")),
            Map.entry(
                    "ru",
                    Set.of("и", "в", "не", "на", "что", "с", "по", "это", "как", "из", "его", "для", "от", "был")),
            Map.entry(
                    "uk", Set.of("і", "у", "що", "не", "на", "з", "до", "та", "це", "за", "від", "як", "його", "про")),
            Map.entry(
                    "ar",
                    Set.of(
                            "في", "من", "على", "إلى", "أن", "التي", "الذي", "عن", "مع", "هذا", "كما", "بعد", "ما",
                            "قال")),
            Map.entry(
                    "fa",
                    Set.of("در", "به", "از", "که", "این", "را", "با", "است", "برای", "آن", "های", "می", "شد", "کرد")));

    private Language() {}

    /** ISO 639-1 code. */
    public static Optional<String> of(String text) {
        List<String> words = List.of(NOT_LETTERS.split(
                text.substring(0, Math.min(LOOK, text.length())).toLowerCase(Locale.ROOT)));
        List<String> ranked = SMALL_WORDS.keySet().stream()
                .sorted(Comparator.comparingLong((String language) -> hits(words, language))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        long best = hits(words, ranked.get(0));
        return best >= FEWEST && best * 2 >= hits(words, ranked.get(1)) * 3
                ? Optional.of(ranked.get(0))
                : Optional.empty();
    }

    /** Whether a language is among those that can be told. */
    public static boolean knows(String code) {
        return SMALL_WORDS.containsKey(code);
    }

    private static long hits(List<String> words, String language) {
        Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
        return words.stream().filter(small::contains).count();
    }
}
