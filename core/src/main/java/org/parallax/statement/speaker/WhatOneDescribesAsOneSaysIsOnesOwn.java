package org.parallax.statement.speaker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.Titles.Gender;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/**
 * {@code Moss told of a storm that he said is over}: "he", right after the word that takes up what Moss tells of, is Moss, where nobody else is
 * named in between.
 */
final class WhatOneDescribesAsOneSaysIsOnesOwn implements SpeakerRule {

    private static final Pattern TAKES_UP = Pattern.compile("(?is).*\\b(?:that|which|what) ");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return HeOrShe.isNever(draft, soFar.setting())
                .flatMap(never -> outer(draft.source().orElseThrow(), never, soFar))
                .map(turn -> Speaker.again(turn.speaker(), draft, this));
    }

    private static Optional<Turn> outer(TextSpan pronoun, Gender never, Discourse soFar) {
        String text = soFar.setting().text();
        boolean takesUp = TAKES_UP.matcher(text.substring(Math.max(0, pronoun.start() - 10), pronoun.start()))
                .matches();
        return soFar.around(pronoun.start())
                .filter(turn -> takesUp && soFar.isPersonBut(never, turn))
                .filter(turn -> turn.anchor().end() <= pronoun.start())
                .filter(turn -> soFar
                        .setting()
                        .namesIn(new TextSpan(turn.anchor().end(), pronoun.end()))
                        .stream()
                        .noneMatch(name -> soFar.setting().entity(name.entity()).type() == NameType.PERSON));
    }
}
