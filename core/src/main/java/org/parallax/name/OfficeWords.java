package org.parallax.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.name.NameText.Word;

/** Which words the noun phrase of an office can hold; no tagger of parts of speech is needed for it. */
final class OfficeWords {

    static final Set<String> LINKS =
            Set.of("of", "for", "to", "in", "at", "on", "the", "and", "from", "a", "an", "&", "with");
    private static final Set<String> STOPS = WordList.set("""
            alongside beside besides near within without toward towards upon among amid despite except who which that where when while as but or if because since after before by said says told was is were are has
            had have will would not he she it they we i you his her their its our my this these those there also then than
            so about against over under between during through until including like via per both of for to in at on from
            with and the a an into be been being did does do can could may might should""");
    private static final Pattern VERB = Pattern.compile(
            "\\p{Ll}{2,}(?:ed|ing)|said|says|told|met|saw|came|went|took|gave|made|led|held|won|lost|left|became|wrote|spoke|began|ran");
    private static final Set<String> NO_VERBS = WordList.set("""
            commanding managing founding acting ruling leading outgoing incoming united retired armed combined associated
            resigned foreign-backed governing presiding sitting visiting operating marketing engineering housing planning
            training banking shipping advanced allied federated red disgraced ousted elected appointed detained jailed
            exiled embattled limited intelligence-gathering processing manufacturing counseling nursing mining fishing
            learning teaching clearing""");

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
