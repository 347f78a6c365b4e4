package org.parallax.commitment;

import org.parallax.language.Words;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;

/** Whether who speaks answers for deeds that others can count on: a body, somebody with an office, or who speaks for one. */
final class Responsible {

    private Responsible() {}

    static boolean is(Page page, Statement said) {
        boolean office =
                said.speaker().isPresent() && page.holdsOffice(said.speaker().getAsInt());
        boolean speaks = said.source()
                .filter(source -> isDescribed(source.of(page.text())))
                .isPresent();
        return office || speaks || said.sourceClass() == SourceClass.OFFICIAL;
    }

    /** Whether words speak of a body or of an office. */
    static boolean isDescribed(String words) {
        return Words.lower(words).stream().anyMatch(word -> Lexicon.is("speaks", word) || Lexicon.is("body", word));
    }
}
