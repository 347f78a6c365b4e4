package org.parallax.commitment.future;

import java.util.List;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Speakers;
import org.parallax.language.Words;
import org.parallax.statement.Statement;

/** Whether who speaks can give anybody's word but their own. Threads may share it. */
final class Answering {

    private Answering() {}

    /** Not who once held an office, nor a lawmaker, a candidate or one who studies it: of what will be done they only foresee. */
    static boolean forOthers(Page page, Statement said) {
        List<String> offices = Speakers.offices(page, said);
        return offices.isEmpty() || offices.stream().anyMatch(Answering::isHeld);
    }

    private static boolean isHeld(String office) {
        List<String> words = Words.lower(office);
        boolean seat = Lexicon.isAny("legislator", words) && !Lexicon.isAny("executive", words);
        return !Lexicon.isAny("once", words) && !Lexicon.isAny("foresees", words) && !seat;
    }

    /** "The Northport Gazette said": it tells what others do. */
    static boolean isThePress(Page page, Statement said) {
        return Lexicon.is("press", Speakers.noun(page, said)) && !isOfAState(page, said);
    }

    /** "State television announced that the banks would stay shut": it passes on what the state has decided. */
    static boolean isOfAState(Page page, Statement said) {
        List<String> source = Speakers.words(page, said);
        int last = source.size() - 1;
        return last > 0
                && Lexicon.is("press", source.get(last))
                && source.get(last - 1).equals("state");
    }
}
