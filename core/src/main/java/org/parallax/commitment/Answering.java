package org.parallax.commitment;

import java.util.List;
import java.util.OptionalInt;
import org.parallax.language.Words;
import org.parallax.statement.Statement;

/** Whether who speaks can give anybody's word but their own. Threads may share it. */
final class Answering {

    private Answering() {}

    /** Not who once held an office, nor a lawmaker or a candidate: of what will be done they only foresee. */
    static boolean forOthers(Page page, Statement said) {
        OptionalInt speaker = said.speaker();
        List<String> offices = speaker.isPresent() ? page.offices(speaker.getAsInt()) : List.of();
        return offices.isEmpty() || offices.stream().anyMatch(Answering::isHeld);
    }

    private static boolean isHeld(String office) {
        List<String> words = Words.lower(office);
        boolean once = words.stream().anyMatch(word -> Lexicon.is("once", word));
        boolean seat = words.stream().anyMatch(word -> Lexicon.is("legislator", word));
        return !once && (!seat || words.stream().anyMatch(word -> Lexicon.is("executive", word)));
    }

    /** "The Northport Gazette said": it tells what others do. */
    static boolean isThePress(Page page, Statement said) {
        return said.source()
                .map(source -> Words.lower(source.of(page.text())))
                .filter(words -> !words.isEmpty() && Lexicon.is("press", words.get(words.size() - 1)))
                .isPresent();
    }
}
