package org.parallax.statement.speaker;

import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code “The pier is old,” Moss said. She said the toll would stay}: a sentence that begins with "she" and what she says goes on with the one whom
 * the sentence before lets speak by name, where the outlet names no other person there.
 */
final class WhoSpokeByNameGoesOn implements SpeakerRule {

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return HeOrShe.isNever(draft, soFar.setting())
                .filter(never -> beginsItsSentence(draft, soFar.setting()))
                .flatMap(never -> soFar.personOfTheSentenceBefore(draft.anchor().start(), never))
                .filter(turn -> speaksByName(turn, soFar.setting()))
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

    /** The sentence names its speaker, and no other person outside of quotation marks. */
    static boolean speaksByName(Turn turn, Setting setting) {
        Optional<TextSpan> sentence = setting.sentenceSpan(turn.anchor().start());
        return sentence.isPresent()
                && turn.draft()
                        .source()
                        .filter(words -> !setting.namesIn(words).isEmpty())
                        .filter(words -> setting.namesIn(sentence.get()).stream()
                                .filter(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                                .filter(name -> !isQuoted(name.span(), setting) && !words.contains(name.span()))
                                .allMatch(name -> turn.speaker().entity().equals(OptionalInt.of(name.entity()))))
                        .isPresent();
    }

    private static boolean isQuoted(TextSpan name, Setting setting) {
        return setting.quotations().around(name.start()).isPresent();
    }
}
