package org.parallax.pronoun;

import java.util.List;
import java.util.Optional;
import org.parallax.article.TextSpan;
import org.parallax.language.Sentence;
import org.parallax.name.LocalEntity;

/**
 * What is known of a text before its pronouns are read.
 *
 * @param text headline and body
 * @param headline where the headline stands; empty where there is none
 * @param sentences in order
 * @param entities whom it names
 * @param quotations in order, with their marks
 * @param utterances what is said in it, and by the words of which source, in any order
 */
public record Scene(
        String text,
        Optional<TextSpan> headline,
        List<Sentence> sentences,
        List<LocalEntity> entities,
        List<TextSpan> quotations,
        List<Utterance> utterances) {

    /**
     * Words that somebody is said to have said.
     *
     * @param source the words that name who
     * @param content what is said, in one piece or several
     */
    public record Utterance(TextSpan source, List<TextSpan> content) {}
}
