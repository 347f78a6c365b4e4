package org.parallax.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.language.WordSets;

/** Words that give a person's office, rank or honour. Threads may share it. */
public final class Titles {

    /** What a title or given name says of a person's gender. */
    public enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        /** Whether both can be one person's. */
        public boolean agreesWith(Gender other) {
            return this == other || this == UNKNOWN || other == UNKNOWN;
        }
    }

    private static final Map<String, Set<String>> KINDS = new HashMap<>();
    private static final Map<String, Gender> GENDERS = new HashMap<>();

    static {
        WordList.rows("titles.tsv", 3)
                .forEach(row -> WordList.values(row.get(2)).forEach(word -> add(row, word)));
    }

    private Titles() {}

    private static void add(List<String> row, String word) {
        String key = word.toLowerCase(Locale.ROOT);
        KINDS.merge(key, Set.of(row.get(0)), Titles::both);
        GENDERS.putIfAbsent(key, gender(row.get(1)));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static Gender gender(String letter) {
        return switch (letter) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** Whether a word can stand before a name as part of a title: "General", "former", "Mr". Case does not matter. */
    public static boolean isTitle(String word) {
        return !kinds(word).isEmpty();
    }

    /** Whether a word can be the head of an office: "spokesman", "Minister", but neither "Mr" nor "former". */
    public static boolean isOfficeHead(String word) {
        Set<String> kinds = kinds(word);
        return !(kinds.isEmpty() || Set.of("honorific", "before").containsAll(kinds)) && !MODIFIERS.contains(key(word));
    }

    /** Whether a word is what somebody does for a living or is in a family: "singer", "father". */
    public static boolean isTrade(String word) {
        return kinds(word).contains("trade") || kinds(word).contains("academic");
    }

    /** Whether a word can be what an office is for, as it is written: "State" in "Secretary of State". */
    public static boolean isField(String word) {
        return Character.isUpperCase(word.charAt(0)) && FIELDS.contains(key(word));
    }

    /** Whether a word is a form of address: "Mr", "Dame". */
    public static boolean isHonorific(String word) {
        return kinds(word).contains("honorific");
    }

    /** What a title says of gender. */
    public static Gender genderOf(String word) {
        return GENDERS.getOrDefault(key(word), Gender.UNKNOWN);
    }

    /** Parts of compound offices that head none themselves. */
    private static final Set<String> MODIFIERS = WordSets.of(Titles.class, "modifiers of titles");

    private static final Set<String> FIELDS = WordSets.of(Titles.class, "fields of offices");

    private static Set<String> kinds(String word) {
        return KINDS.getOrDefault(key(word), Set.of());
    }

    private static String key(String word) {
        String plain = word.replace(".", "").toLowerCase(Locale.ROOT);
        boolean known = KINDS.containsKey(plain);
        if (!known && plain.startsWith("ex-") && KINDS.containsKey(plain.substring(3))) {
            return plain.substring(3);
        }
        return !known && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
