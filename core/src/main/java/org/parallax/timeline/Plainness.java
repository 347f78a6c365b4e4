package org.parallax.timeline;

import java.util.List;
import java.util.Set;
import org.parallax.article.TextSpan;
import org.parallax.language.PartOfSpeech;
import org.parallax.language.Token;
import org.parallax.language.WordSets;

/** How plainly a sentence tells an event. Of those that tell one the plainest is shown. */
enum Plainness {
    /** It tells it, and needs no other sentence. */
    PLAIN(1),
    /** "Velt said that they left on Monday". */
    REPORTED(.7),
    /** "It was voted two days after the fire", "Velt, who left on Monday, said so": another thing is what it tells. */
    ASIDE(.5),
    /** “They left on Monday”. */
    QUOTED(.4),
    /** "He left on Monday": who reads it alone does not know what it speaks of. The last choice, and compared with its like alone. */
    POINTING(1);

    /** Begin a clause beside the main one. */
    private static final Set<String> BESIDE = WordSets.of(Plainness.class, "begins a side clause");

    private final double weight;

    Plainness(double weight) {
        this.weight = weight;
    }

    /** How much of what it tells counts. First values, to be found again when more sentences were judged. */
    double weight() {
        return weight;
    }

    /**
     * @param tokens the words and marks of the sentence
     * @param points whether the sentence points back to the one before
     * @param beside whether the time is counted from another event
     */
    static Plainness of(List<Token> tokens, TextSpan time, Manner.Voice voice, boolean points, boolean beside) {
        if (points) {
            return POINTING;
        }
        return switch (voice) {
            case QUOTED -> QUOTED;
            case REPORTED -> REPORTED;
            default -> beside || isInASideClause(tokens, time) ? ASIDE : PLAIN;
        };
    }

    private static boolean isInASideClause(List<Token> tokens, TextSpan time) {
        for (int at = Token.firstFrom(tokens, time.start()) - 1; at >= 0; at--) {
            Token token = tokens.get(at);
            if (BESIDE.contains(token.lower())) {
                return true;
            }
            if (token.part() == PartOfSpeech.MARK) {
                return false;
            }
        }
        return false;
    }
}
