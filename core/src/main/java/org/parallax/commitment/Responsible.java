package org.parallax.commitment;

import org.parallax.language.Words;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.SourceClass;

/** Whether who speaks answers for deeds that others can count on: a body, somebody with an office, or who speaks for one. */
final class Responsible {

    private Responsible() {}

    static boolean is(Page page, Statement said) {
        boolean office = said.speaker().isPresent() && page.holdsOffice(said.speaker().getAsInt());
        boolean speaks = said.source()
                .filter(source -> Words.lower(source.of(page.text())).stream()
                        .anyMatch(word -> Lexicon.is("speaks", word) || Lexicon.is("body", word)))
                .isPresent();
        return office || speaks || said.sourceClass() == SourceClass.OFFICIAL;
    }
}
