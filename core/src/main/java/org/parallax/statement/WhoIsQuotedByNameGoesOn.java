package org.parallax.statement;

import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Discourse.Turn;

/**
 * {@code “The pier is old,” Moss said. She said the toll would stay}: a sentence that begins with "she" and what she says goes on with the one whom
 * the sentence before quotes by name, where the outlet names no other person there.
 */
final class WhoIsQuotedByNameGoesOn implements SpeakerRule {

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return HeOrShe.isNever(draft, soFar.setting())
                .filter(never -> beginsItsSentence(draft, soFar.setting()))
                .flatMap(never -> soFar.personOfTheSentenceBefore(draft.anchor().start(), never))
                .filter(turn -> isQuotedByName(turn, soFar.setting()))
                .map(turn -> Speaker.again(turn.speaker(), draft, this));
    }

    private static boolean beginsItsSentence(Draft draft, Setting setting) {
        TextSpan source = draft.source().orElseThrow();
        boolean first = setting.sentenceSpan(source.start())
                .filter(sentence -> sentence.start() == source.start())
                .isPresent();
        return first
                && draft.cue()
                        .filter(cue -> cue.start() > source.start() && cue.start() <= source.end() + 1)
                        .isPresent();
    }

    /** All that is said stands in marks, and before the source. */
    private static boolean isQuotedByName(Turn turn, Setting setting) {
        int said = turn.draft().extent().end();
        boolean quoted = turn.draft().content().stream()
                .allMatch(piece -> setting.quotations().around(piece.start()).isPresent());
        return quoted
                && turn.draft()
                        .source()
                        .filter(words ->
                                words.start() >= said && !setting.namesIn(words).isEmpty())
                        .isPresent()
                && namesOnlyItsSpeaker(turn, said, setting);
    }

    private static boolean namesOnlyItsSpeaker(Turn turn, int from, Setting setting) {
        int to = setting.sentenceSpan(turn.anchor().start()).map(TextSpan::end).orElse(from);
        return from < to
                && setting.namesIn(new TextSpan(from, to)).stream()
                        .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                        .allMatch(
                                name -> name.entity() == turn.speaker().entity().getAsInt());
    }
}
