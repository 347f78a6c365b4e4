package org.parallax.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.ListFile;

/** The countries of the world with their names, demonyms and capitals. Threads may share it. */
public final class Countries {

    /**
     * A country.
     *
     * @param code ISO 3166-1
     * @param name its usual name
     * @param names all its names, the usual one first
     * @param demonyms adjectives and nouns for its people, singular
     * @param capitals distinctive names of its seat of government
     */
    public record Country(String code, String name, List<String> names, List<String> demonyms, List<String> capitals) {}

    private static final List<Country> ALL = read();
    private static final Set<String> PEOPLES =
            Set.copyOf(ListFile.words(WordList.rows("peoples.tsv", 1).get(0).get(0)));
    private static final Map<String, Country> BY_NAME = index(Country::names);
    private static final Map<String, Country> BY_DEMONYM = index(Country::demonyms);
    private static final Map<String, Country> BY_CAPITAL = index(Country::capitals);
    private static final Map<String, Country> BY_PEOPLE = index(Countries::peoples);
    private static final Set<String> FOLDED = ALL.stream()
            .flatMap(country -> Stream.concat(country.names().stream(), country.demonyms().stream()))
            .map(Spelling::fold)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> LETTERS = byLetters();

    /** Names that are also common words, personal names or those of other places: they count as the country only where a tagger says place. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "Georgia",
            "Jordan",
            "Chad",
            "Jersey",
            "Turkey",
            "Guinea",
            "Dominica",
            "Congo",
            "CAR",
            "ROC",
            "ROK",
            "RSA",
            "Emirates",
            "Trinidad",
            "Islamic Republic",
            "Samoa",
            "Monaco",
            "Micronesia",
            "Grenada",
            "Reunion Island",
            "the States",
            "Niger",
            "Mali",
            "Siam",
            "Persia",
            "Holland",
            "Macedonia",
            "Bharat",
            "Aotearoa");

    private Countries() {}

    public static List<Country> all() {
        return ALL;
    }

    /** The country of this name, written as in the list; "the" before it does not count. */
    public static Optional<Country> named(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** The country of this demonym in the singular: "Norwegian", "Frenchwoman". */
    public static Optional<Country> ofDemonym(String word) {
        return Optional.ofNullable(BY_DEMONYM.get(key(word)));
    }

    /** The country of this people, in the plural: "Norwegians", "the French". */
    public static Optional<Country> ofPeople(String word) {
        return Optional.ofNullable(BY_PEOPLE.get(key(word)));
    }

    /** The country that this is the seat of government of. */
    public static Optional<Country> ofCapital(String name) {
        return Optional.ofNullable(BY_CAPITAL.get(key(name)));
    }

    /** Whether a word is a demonym of a country, or of a people, faith or region without one; singular or plural. */
    public static boolean isDemonym(String word) {
        boolean plural = word.endsWith("s") && PEOPLES.contains(word.substring(0, word.length() - 1));
        return plural
                || PEOPLES.contains(word)
                || ofDemonym(word).isPresent()
                || ofPeople(word).isPresent();
    }

    /** The letters by which a country is known, by any of its folded names: "US" for "united states". */
    static Optional<String> letters(String folded) {
        return Optional.ofNullable(LETTERS.get(folded));
    }

    /** Whether a folded text is a country's name or its demonym. */
    static boolean isFoldedNameOrDemonym(String folded) {
        return FOLDED.contains(folded);
    }

    /** Whether a name of a country may well be something else. */
    static boolean isAmbiguous(String name) {
        return AMBIGUOUS.contains(name);
    }

    private static String key(String name) {
        String plain = name.replace('’', '\'').replace('‘', '\'').strip();
        return plain.startsWith("the ") && plain.length() > 4 ? plain.substring(4) : plain;
    }

    private static List<String> peoples(Country country) {
        Set<String> plurals = new TreeSet<>();
        for (String demonym : country.demonyms()) {
            boolean takesS = !demonym.matches(".*(ish|ese|ch|s|men|man)")
                    || demonym.endsWith("German")
                    || demonym.endsWith("Roman");
            if (takesS) {
                plurals.add(demonym + "s");
            }
        }
        return List.copyOf(plurals);
    }

    private static Map<String, Country> index(Function<Country, List<String>> values) {
        Map<String, Country> index = new HashMap<>();
        ALL.forEach(country -> values.apply(country).forEach(value -> index.putIfAbsent(key(value), country)));
        return index;
    }

    private static Map<String, String> byLetters() {
        Map<String, String> letters = new HashMap<>();
        for (Country country : ALL) {
            country.names().stream()
                    .filter(name -> name.matches("\\p{Lu}{2,4}"))
                    .findFirst()
                    .ifPresent(form -> country.names().forEach(name -> letters.putIfAbsent(Spelling.fold(name), form)));
        }
        return letters;
    }

    private static List<Country> read() {
        return WordList.rows("countries.tsv", 5).stream()
                .map(Countries::country)
                .toList();
    }

    private static Country country(List<String> row) {
        List<String> names = new ArrayList<>(List.of(row.get(1)));
        names.addAll(WordList.values(row.get(2)));
        List<String> capitals = WordList.values(row.get(4)).stream()
                .filter(capital -> !capital.endsWith("*"))
                .toList();
        return new Country(row.get(0), row.get(1), List.copyOf(names), WordList.values(row.get(3)), capitals);
    }
}
