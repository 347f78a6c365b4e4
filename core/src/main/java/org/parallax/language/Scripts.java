package org.parallax.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Languages that are known by their script alone. Threads may share it. */
final class Scripts {

    private static final int LOOK = 8_000;
    private static final int FEWEST_LETTERS = 8;
    private static final int FIRST_AFTER_LATIN = 0x250;

    private static final Map<UnicodeScript, String> LANGUAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.THAANA, "dv")));

    private Scripts() {}

    /** The language of the script of most letters: none that is named where many are written in it, unknown where it is the Latin. */
    static Language languageOf(String text) {
        Map<UnicodeScript, Integer> letters = letters(text);
        Optional<Map.Entry<UnicodeScript, Integer>> most =
                letters.entrySet().stream().max(Map.Entry.comparingByValue());
        return most.filter(script -> script.getValue() >= FEWEST_LETTERS && script.getKey() != UnicodeScript.LATIN)
                .map(script -> language(script.getKey(), letters))
                .orElse(Language.UNKNOWN);
    }

    /** How many letters are written in each script; all before the first that is not the Latin are taken for Latin. */
    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int c;
        for (int i = 0, seen = 0; i < text.length() && seen < LOOK; i += Character.charCount(c), seen++) {
            c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                if (c < FIRST_AFTER_LATIN) {
                    latin++;
                } else {
                    letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return letters;
    }

    /** Japanese has Chinese signs, but never they alone. */
    private static Language language(UnicodeScript script, Map<UnicodeScript, Integer> letters) {
        boolean kana = script == UnicodeScript.HAN && letters.containsKey(UnicodeScript.HIRAGANA);
        String code = kana ? "ja" : LANGUAGES.getOrDefault(script, Language.OTHER.code());
        return new Language(code);
    }

    static boolean has(String code) {
        return LANGUAGES.containsValue(code);
    }
}
