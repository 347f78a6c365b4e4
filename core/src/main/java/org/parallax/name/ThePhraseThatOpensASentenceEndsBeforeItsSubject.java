package org.parallax.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * {@code In a talk with Ada Brook, the governor pointed to the pier}: a name at the end of the phrase that opens a sentence has nobody's office beside it;
 * the comma closes the phrase, and who stands behind it is the subject. In {@code Rowers met Ada Brook, the governor elected in May} the sentence has its
 * verb before. Threads may share it.
 */
final class ThePhraseThatOpensASentenceEndsBeforeItsSubject {

    private static final Set<String> OPENERS =
            WordSets.of(ThePhraseThatOpensASentenceEndsBeforeItsSubject.class, "opens a phrase before the subject");

    /** "Asked by N", "Speaking to N". */
    private static final Set<String> PARTICIPLES = Set.of("ed", "ing");

    private ThePhraseThatOpensASentenceEndsBeforeItsSubject() {}

    /**
     * Whether a name is of such a phrase, and the office behind its comma of somebody who acts.
     *
     * @param name the name's first word
     * @param office the last word of the office
     */
    static boolean holds(NameText text, int name, int office) {
        int first = name;
        while (first > 0 && !text.word(first).opens()) {
            first--;
        }
        return first < name && opens(text, first) && !hasAVerb(text, first, name) && acts(text, office);
    }

    private static boolean opens(NameText text, int first) {
        String word = text.word(first).text().toLowerCase(Locale.ROOT);
        return OPENERS.contains(word) || PARTICIPLES.stream().anyMatch(word::endsWith);
    }

    /** Between the word that opens the phrase and the name. */
    private static boolean hasAVerb(NameText text, int first, int name) {
        TextSpan phrase = text.span(first, name);
        List<Token> tokens = PartsOfSpeech.of(text.text(), phrase);
        return tokens.stream().skip(1).anyMatch(token -> token.part().isVerb());
    }

    /** A verb right behind the office, and not "elected by" nor "elected in May, …". */
    static boolean acts(NameText text, int office) {
        if (!text.has(office + 1) || !text.gapAfter(office).equals(" ")) {
            return false;
        }
        TextSpan clause = text.span(office, Math.min(office + 3, text.words().size() - 1));
        List<Token> tokens = PartsOfSpeech.of(text.text(), clause);
        PartOfSpeech part = tokens.get(1).part();
        boolean passive = text.has(office + 2) && text.word(office + 2).text().equals("by");
        return !passive && part != PartOfSpeech.GERUND && (part.isVerb() || part == PartOfSpeech.PARTICIPLE);
    }
}
