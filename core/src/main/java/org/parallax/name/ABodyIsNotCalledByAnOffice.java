package org.parallax.name;

import java.util.regex.Pattern;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameText.Word;

/**
 * "The Harbour National Committeeman", "Councilwoman": what ends in the word for whoever holds an office is no organization and no place. Keeps no
 * state.
 */
final class ABodyIsNotCalledByAnOffice {

    private static final Pattern WHOEVER = Pattern.compile(".{2,}(?:man|woman|person|men|women|persons)");

    private ABodyIsNotCalledByAnOffice() {}

    /** Whether what the tagger took for an organization or a place is an office. */
    static boolean holds(NameText text, Named name) {
        Word last = text.word(name.last());
        return name.type() != NameType.PERSON
                && Titles.isTitle(last.text())
                && WHOEVER.matcher(OfficeWords.lower(last)).matches();
    }
}
