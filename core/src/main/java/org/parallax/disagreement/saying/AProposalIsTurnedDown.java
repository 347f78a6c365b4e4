package org.parallax.disagreement.saying;

import java.util.Set;
import org.parallax.disagreement.line.Line;
import org.parallax.disagreement.line.Phrase;
import org.parallax.language.WordSets;
import org.parallax.story.StoryStatement;

/** "She proposed that they row on Friday, but he rejected that": what is proposed is refused, and not called untrue. Threads may share it. */
final class AProposalIsTurnedDown {

    private static final Set<String> PROPOSING = WordSets.of(AProposalIsTurnedDown.class, "proposing");
    private static final Set<String> TURNING_DOWN =
            WordSets.of(AProposalIsTurnedDown.class, "turns down what is proposed");

    private AProposalIsTurnedDown() {}

    /** Whether the words that call it untrue only refuse what somebody proposes. */
    static boolean is(Phrase refusal, StoryStatement said) {
        Line line = refusal.line();
        return line.term(refusal.first()).isOneOf(TURNING_DOWN)
                && said.statement()
                        .cue()
                        .filter(cue -> line.laid().lines().stream()
                                .flatMap(near -> near.terms().stream())
                                .anyMatch(term -> term.span().overlaps(cue) && term.isOneOf(PROPOSING)))
                        .isPresent();
    }
}
