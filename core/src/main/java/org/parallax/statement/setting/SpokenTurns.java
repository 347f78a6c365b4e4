package org.parallax.statement.setting;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.language.Turn;
import org.parallax.pronoun.Scene.Utterance;

/**
 * The turns of a conversation as what their speakers say: in {@code WALDEN: I asked Mr. Holm. ¶ He said no.} the paragraph below is Walden's too, who
 * would say "I" and is not "he". Threads may share it.
 */
final class SpokenTurns {

    private SpokenTurns() {}

    /** Each turn that has a label, by its label. */
    static Stream<Utterance> utterances(List<Turn> turns) {
        return turns.stream()
                .flatMap(turn -> turn.label().stream().map(label -> new Utterance(label.span(), turn.words())));
    }

    /** The words of those turns, each piece as if in quotation marks, which a turn does without. */
    static Stream<TextSpan> asQuoted(List<Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.label().isPresent())
                .flatMap(turn -> turn.words().stream())
                .map(words -> new TextSpan(words.start() - 1, words.end()));
    }
}
