package org.parallax.disagreement.deed;

import java.util.List;
import java.util.Set;
import org.parallax.disagreement.line.DeniedClaims;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Term;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.WordSets;

/** What turns a deed round: "did not pay", "paid no tax", "denied having paid". Threads may share it. */
final class Negation {

    private static final Set<String> NOT = WordSets.of(Negation.class, "not done");

    private static final Set<String> DENY = WordSets.of(Negation.class, "denials");

    /** "Did not say why she left" says nothing against her leaving. */
    private static final Set<String> ASKS = WordSets.of(Negation.class, "opens a question");

    private Negation() {}

    /** Where the word stands that turns it round ("paid no tax", "did not pay"); -1 for none. */
    static int at(Line line, int at) {
        if (isNo(line, at + 1) && Deeds.isVerb(line.term(at)) && !isOther(line, at)) {
            return at + 1;
        }
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            Term term = line.term(i);
            if (term.clause() != line.term(at).clause() || term.is(",", "that", "but")) {
                return carriedOver(line, at);
            }
            if (term.isOneOf(ASKS)) {
                return -1;
            }
            if ((term.isOneOf(NOT) && !isNotOnly(line, i)) || isNo(line, i)) {
                return i;
            }
            if (i == at - 1 && turnsRound(line, i)) {
                return i;
            }
            if ((Deeds.isVerb(term) && term.tells() && !isModified(line, i, at))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Not only closed it but sold it". */
    private static boolean isNotOnly(Line line, int not) {
        return line.term(not + 1).is("only", "just", "merely", "simply", "least", "solely");
    }

    /** "Did not stop the ship and search it": what is joined to a denied verb in its plain form is denied with it. */
    private static int carriedOver(Line line, int at) {
        boolean joined = line.term(at - 1).is("and", "or") && line.term(at).part() == PartOfSpeech.VERB;
        for (int i = at - 2;
                joined && i >= 1 && line.term(i).clause() == line.term(at - 2).clause();
                i--) {
            if (line.term(i).is("not", "n't")) {
                return line.term(i - 1).is("did", "do", "does", "will", "wo", "would") ? i : -1;
            }
            if (line.term(i).is(",", "but", "to")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Leaving no survivors" denies no leaving; "blames no longer" denies it of now. */
    private static boolean isOther(Line line, int at) {
        return line.term(at).is("leave", "leaves", "left", "leaving")
                || line.term(at + 2).is("longer", "later");
    }

    /** "Decided against charging him", "avoided paying": told by the word before the deed alone. */
    private static boolean turnsRound(Line line, int at) {
        return line.term(at + 1).part() == PartOfSpeech.GERUND
                && line.term(at).is("against", "avoid", "avoids", "avoided", "avoiding");
    }

    private static boolean isNo(Line line, int at) {
        return line.term(at).is("no")
                && !line.term(at + 1).is("doubt", "matter", "less", "more")
                && !isANumber(line, at);
    }

    /** "The No. 1 club". */
    private static boolean isANumber(Line line, int no) {
        return line.term(no + 1).is(".") && line.term(no + 2).part() == PartOfSpeech.NUMBER;
    }

    /** "Not yet fully withdrawn": what stands between "not" and its verb. */
    private static boolean isModified(Line line, int i, int at) {
        return line.term(i).part() == PartOfSpeech.PARTICIPLE
                && line.term(at).part() == PartOfSpeech.PARTICIPLE
                && at == i + 1;
    }

    /** "Denied having left", "claims about being assaulted are untrue". */
    static boolean isDenied(Line line, int at, List<DeniedClaims.Denied> untrue) {
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            if (DENY.contains(line.term(i).lemma())
                    && at(line, i) < 0
                    && line.term(i + 1).lower().matches("that|having|being|he|she|it|they|any|.*ing")) {
                return true;
            }
        }
        return untrue.stream().anyMatch(claim -> claim.from() <= at && at <= claim.to());
    }
}
