package org.parallax.name;

import java.util.Set;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.name.NameText.Word;

/** {@code The Fair Harbour Dues Act}: a law is called by capitals, and neither it nor its first words are an organization or a place. */
final class ALawIsNoBody {

    private static final Set<String> LAWS = WordSets.of(ALawIsNoBody.class, "laws");

    private static final Set<String> JOINS = WordSets.of(ALawIsNoBody.class, "joins the words of a law");

    private static final int LONGEST = 9;

    private ALawIsNoBody() {}

    /** Whether a name is a law, or begins one. */
    static boolean holds(NameText text, Named name) {
        return name.type() != NameType.PERSON
                && Countries.named(name.span().of(text.text())).isEmpty()
                && goesOnToALaw(text, name.last());
    }

    private static boolean goesOnToALaw(NameText text, int last) {
        int at = last;
        while (at < last + LONGEST && !isLaw(text, at) && goesOn(text, at)) {
            at++;
        }
        return isLaw(text, at) && !Heads.ofOrganization(text.word(last).text());
    }

    private static boolean goesOn(NameText text, int at) {
        return text.has(at + 1)
                && text.gapAfter(at).equals(" ")
                && (isCapital(text, at + 1)
                        || (JOINS.contains(OfficeWords.lower(text.word(at + 1))) && isCapital(text, at + 2)));
    }

    private static boolean isCapital(NameText text, int at) {
        return text.has(at) && text.word(at).isCapitalized() && !text.word(at).loud();
    }

    private static boolean isLaw(NameText text, int at) {
        Word word = text.word(at);
        boolean ends = !text.has(at + 1)
                || !text.gapAfter(at).equals(" ")
                || text.word(at + 1).isLowerCase();
        return ends && word.isCapitalized() && LAWS.contains(OfficeWords.lower(word));
    }
}
