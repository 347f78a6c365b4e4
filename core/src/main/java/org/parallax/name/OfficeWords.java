package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/** Which words the noun phrase of an office can hold; no tagger of parts of speech is needed for it. */
final class OfficeWords {

    static final Set<String> LINKS = WordSets.of(OfficeWords.class, "links in an office");
    private static final Set<String> STOPS = WordSets.of(OfficeWords.class, "ends an office");
    private static final Pattern VERB = Pattern.compile(
            "\\p{Ll}{2,}(?:ed|ing)|said|says|told|met|saw|came|went|took|gave|made|led|held|won|lost|left|became|wrote|spoke|began|ran");
    private static final Set<String> NO_VERBS = WordSets.of(OfficeWords.class, "no verbs in an office");

    private OfficeWords() {}

    /** Whether a word joins the parts of an office: "of", "for", "and". */
    static boolean isLink(Word word) {
        return LINKS.contains(lower(word));
    }

    /** Whether no office goes on over this word. */
    static boolean isStop(NameText text, Word word) {
        return STOPS.contains(lower(word)) && !isHyphened(text, word);
    }

    /** Whether a word looks like a verb that is no adjective of offices. */
    static boolean isVerb(NameText text, Word word) {
        return word.isLowerCase()
                && VERB.matcher(word.text()).matches()
                && !NO_VERBS.contains(word.text())
                && !isHyphened(text, word);
    }

    /** "Two members of …" are several. */
    static boolean isPlural(Word word) {
        return word.text().endsWith("s")
                && !word.text().endsWith("ss")
                && !word.isAllCapitals()
                && Titles.isOfficeHead(word.text().substring(0, word.text().length() - 1));
    }

    /** Nothing but blanks, hyphens, brackets and quotation marks before the next word. */
    static boolean isInside(NameText text, int index) {
        return text.gapAfter(index).matches("['’]?s? ?[\\[(‘“\"'’”)\\]]{0,2} ?[‘“\"(\\[]?|-| [–-] |\\. ?");
    }

    private static boolean isHyphened(NameText text, Word word) {
        boolean before = word.index() > 0 && text.gapAfter(word.index() - 1).equals("-");
        return before || text.gapAfter(word.index()).equals("-");
    }

    static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
