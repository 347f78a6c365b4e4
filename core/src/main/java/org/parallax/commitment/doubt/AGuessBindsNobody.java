package org.parallax.commitment.doubt;

import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.commitment.deed.Leading;
import org.parallax.commitment.page.Lexicon;
import org.parallax.commitment.page.Page;
import org.parallax.commitment.page.Pledge;
import org.parallax.commitment.page.Wording;

/** "The mayor suggested that the pier would be mended", "the board will likely meet": somebody thinks so. */
final class AGuessBindsNobody implements DoubtRule {

    private static final Set<String> LIKELY = Set.of(
            "likely",
            "probably",
            "possibly",
            "perhaps",
            "presumably",
            "maybe",
            "certainly",
            "undoubtedly",
            "hopefully");

    private static final Pattern CONCLUDED = Pattern.compile(
            "(?i)\\bit(?:['’]s| is| was| seems| looks| appears| became| becomes) (?:\\w+ ){0,2}?"
                    + "(?:clear|obvious|evident|apparent|plain|likely|unlikely|possible|probable|conceivable|certain)\\b[^,;“”]*\\bthat\\b");

    /** How far before the deed's verb the word may stand: "will most likely then meet". */
    private static final int BEFORE = 3;

    /** How far into a deed that begins with its subject. */
    private static final int WITHIN = 8;

    @Override
    public boolean holds(Page page, Wording sentence, Pledge pledge) {
        return Lexicon.is("guess", pledge.cue().of(page.text()))
                || isThought(page, pledge)
                || isWhatANounGuesses(sentence, pledge)
                || isConcluded(page, sentence, pledge)
                || isLikely(sentence, pledge);
    }

    /** "Many have speculated that the board offered …", "he asked the board to explain what would be closed". */
    private static boolean isThought(Page page, Pledge pledge) {
        return page.saying(pledge.deed().what())
                .flatMap(said -> said.cue())
                .map(cue -> cue.of(page.text()))
                .filter(cue -> Lexicon.is("guess", cue) || Lexicon.is("calls", cue))
                .isPresent();
    }

    /** "Expressing worry he would sell the boats", "in fear that it would be sold". */
    private static boolean isWhatANounGuesses(Wording sentence, Pledge pledge) {
        int first = sentence.from(pledge.deed().what().start());
        int modal = sentence.last(Math.max(0, first - BEFORE), first, sentence::isFuture);
        int opener = Leading.pronoun(sentence, first) - 1;
        int noun = sentence.lower(opener).equals("that") ? opener - 1 : opener;
        return modal > 0 && opener >= 0 && sentence.is(noun, "guess");
    }

    /** "It is clear from his words that the judge is going to fine the crew": somebody draws their own conclusion. */
    private static boolean isConcluded(Page page, Wording sentence, Pledge pledge) {
        int end = Math.max(sentence.span().start(), pledge.cue().start());
        return CONCLUDED
                .matcher(page.text().substring(sentence.span().start(), end))
                .find();
    }

    private static boolean isLikely(Wording sentence, Pledge pledge) {
        int first = sentence.from(pledge.deed().what().start());
        for (int at = Math.max(0, first - BEFORE); at <= first + WITHIN && at < sentence.size(); at++) {
            boolean told = at < first || sentence.isFuture(at - 1);
            if (LIKELY.contains(sentence.lower(at)) && told) {
                return true;
            }
        }
        return false;
    }
}
