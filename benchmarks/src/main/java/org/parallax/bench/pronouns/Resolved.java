package org.parallax.bench.pronouns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Fold;
import org.parallax.bench.figure.Matches;
import org.parallax.pronoun.Example;
import org.parallax.reading.Reader;
import org.parallax.reading.Reading;
import org.parallax.statement.Pronouns;
import org.parallax.statement.Pronouns.Antecedent;

/** A document with the product's answer for each of its pronouns, and what they choose from. */
record Resolved(MarkedText text, List<Answer> answers, List<Example> examples) {

    private static final Fold HELD_OUT = new Fold(5);

    static Resolved by(Reader reader, MarkedText text) {
        Reading reading = reader.read(text.article());
        Pronouns pronouns =
                Pronouns.of(reading.article(), reading.sentences(), reading.entities(), reading.statements());
        List<Answer> answers = Pronoun.in(text).stream()
                .map(pronoun -> Answer.of(pronoun, words(pronouns, pronoun, text), text))
                .toList();
        return new Resolved(text, answers, pronouns.examples());
    }

    private static Optional<TextSpan> words(Pronouns pronouns, Pronoun pronoun, MarkedText text) {
        return Pronouns.WORDS.contains(text.words(pronoun.span()).toLowerCase(Locale.ROOT))
                ? pronouns.antecedent(pronoun.span()).map(Antecedent::words)
                : Optional.empty();
    }

    Matches matches(Predicate<Answer> which) {
        return Matches.sum(answers.stream().filter(which).map(Answer::matches).toList());
    }

    /** Whether it only scores and never trains: the SHA-1 of its file's name is 0 modulo 5. */
    boolean isHeldOut() {
        return HELD_OUT.holds(text.file());
    }
}
