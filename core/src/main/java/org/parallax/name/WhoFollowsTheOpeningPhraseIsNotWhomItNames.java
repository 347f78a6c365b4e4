package org.parallax.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/**
 * {@code Through his lawyer, Ole Brel denied it}, {@code When he met the mayor, Ole Brel laughed}: the phrase or clause that opens a sentence ends with
 * somebody's office, and who stands behind the comma and acts does not hold it. A second comma, {@code the mayor, Ole Brel, laughed}, or what stands by itself,
 * {@code on Monday the mayor, Ole Brel}, makes it his. Threads may share it.
 */
final class WhoFollowsTheOpeningPhraseIsNotWhomItNames {

    private static final Set<String> PREPOSITIONS =
            WordSets.of(WhoFollowsTheOpeningPhraseIsNotWhomItNames.class, "opens a phrase before the subject");
    private static final Set<String> CLAUSES =
            WordSets.of(WhoFollowsTheOpeningPhraseIsNotWhomItNames.class, "opens a clause before the subject");
    private static final Set<String> DETERMINERS =
            WordSets.of(WhoFollowsTheOpeningPhraseIsNotWhomItNames.class, "before an office");

    private WhoFollowsTheOpeningPhraseIsNotWhomItNames() {}

    /** Whether the office right before a name and its comma is of such a phrase. */
    static boolean holds(NameText text, TextSpan office, Named name) {
        int head = text.firstFrom(office.start());
        int first = head;
        while (first > 0 && !text.word(first).opens()) {
            first--;
        }
        return first < head
                && opens(text, first)
                && isOneClause(text, first, head)
                && isGoverned(text, first, head)
                && ThePhraseThatOpensASentenceEndsBeforeItsSubject.acts(text, name.last());
    }

    private static boolean opens(NameText text, int first) {
        String word = lower(text, first);
        return PREPOSITIONS.contains(word) || CLAUSES.contains(word) || word.endsWith("ing") || word.endsWith("ed");
    }

    private static boolean isOneClause(NameText text, int first, int head) {
        for (int i = first; i < head; i++) {
            if (text.gapAfter(i).chars().anyMatch(c -> ",;:–—\n".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** A preposition or a verb stands right before the office: "to the mayor", "met the mayor"; not "on Monday the mayor". */
    private static boolean isGoverned(NameText text, int first, int head) {
        int before = DETERMINERS.contains(lower(text, head - 1)) ? head - 2 : head - 1;
        return before >= first && (PREPOSITIONS.contains(lower(text, before)) || governs(text, first, before));
    }

    private static boolean governs(NameText text, int first, int at) {
        if (lower(text, at).equals("of")) {
            return true;
        }
        List<Token> tokens = PartsOfSpeech.of(text.text(), text.span(first, at));
        Token last = tokens.get(tokens.size() - 1);
        return last.part().isVerb();
    }

    private static String lower(NameText text, int index) {
        return text.word(index).text().toLowerCase(Locale.ROOT);
    }
}
