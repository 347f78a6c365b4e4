package org.parallax.language;

import java.util.Optional;

/**
 * The language that a text is in, as far as its script and its small words tell. Threads may share it.
 *
 * @param code ISO 639-1; {@link #UNKNOWN} and {@link #OTHER} have codes of ISO 639-2
 */
public record Language(String code) {

    public static final Language ENGLISH = new Language("en");

    /** It cannot be told: too few words, or too many languages. */
    public static final Language UNKNOWN = new Language("und");

    /** Plainly not English, and none of those that can be named. */
    public static final Language OTHER = new Language("mis");

    /** The language of a text. */
    public static Language of(String text) {
        return of(text, CommonWords.in(text));
    }

    private static Language of(String text, Heard heard) {
        Language script = Scripts.languageOf(text);
        if (script.named().isPresent()) {
            return script;
        }
        Language words = heard.language();
        return script.equals(OTHER) && words.isRead() ? OTHER : words;
    }

    /**
     * The language of a text whose page tells it too. The page is believed unless the text speaks clearly against it: a template may say that it is
     * English where it is not. Of languages that sound alike the page knows more.
     */
    public static Language of(String text, Optional<String> told) {
        Heard heard = CommonWords.in(text);
        Language language = of(text, heard);
        return told.map(Language::new)
                .filter(page -> page.knowsBetterThan(language, heard))
                .orElse(language);
    }

    private boolean knowsBetterThan(Language language, Heard heard) {
        if (language.named().isEmpty()) {
            return language.equals(UNKNOWN) || !equals(ENGLISH);
        }
        boolean bothForeign = !equals(ENGLISH) && !language.equals(ENGLISH);
        boolean canBeHeard = Scripts.has(code) || CommonWords.has(code);
        boolean isSeen = Scripts.has(language.code());
        return (bothForeign && !canBeHeard) || (!isSeen && !heard.isClearly(language, code));
    }

    /** Whether statements can be read in it: the tagger knows English alone. A text that tells nothing is taken for English. */
    public boolean isRead() {
        return equals(ENGLISH) || equals(UNKNOWN);
    }

    /** Its code, where it has one of its own. */
    public Optional<String> named() {
        return equals(UNKNOWN) || equals(OTHER) ? Optional.empty() : Optional.of(code);
    }
}
