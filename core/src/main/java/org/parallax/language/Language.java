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
        Language script = Scripts.languageOf(text);
        if (script.named().isPresent()) {
            return script;
        }
        Language words = CommonWords.languageOf(text);
        return script.equals(OTHER) && words.isRead() ? OTHER : words;
    }

    /**
     * The language of a text whose page tells it too. English is heard without fail, and a template may say that it is where it is not; of
     * languages that sound alike the page knows more.
     */
    public static Language of(String text, Optional<String> told) {
        Language heard = of(text);
        return told.map(Language::new)
                .filter(page -> page.knowsBetterThan(heard))
                .orElse(heard);
    }

    private boolean knowsBetterThan(Language heard) {
        boolean bothForeign = !equals(ENGLISH) && !heard.equals(ENGLISH);
        boolean canBeHeard = Scripts.has(code) || CommonWords.has(code);
        return heard.equals(UNKNOWN) || (bothForeign && (heard.equals(OTHER) || !canBeHeard));
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
