package org.parallax.statement.description;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.pronoun.Antecedents.Meant;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Discourse.Turn;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;
import org.parallax.statement.source.SourcePhrase;

/**
 * "he", "she", "it", "they": whoever the sentences before speak of and the pronoun most likely takes up (see
 * {@link org.parallax.pronoun.Antecedents}). Where that one has no name, a speaker of those words before may have had one, or the words
 * describe somebody who has: "The president was in Oslo. He said …".
 */
public final class APronounIsTheOneLastSpokenOf implements SpeakerRule {

    private static final int SENTENCES = 10;

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.source()
                .flatMap(source -> pronoun(source, soFar.setting().text()))
                .flatMap(pronoun -> meant(pronoun, soFar))
                .filter(speaker -> speaker.entity().isEmpty()
                        || !APronounIsNobodyNamedBesideIt.holds(
                                speaker.entity().getAsInt(), speaker.source().orElseThrow(), draft, soFar))
                .map(speaker -> new Speaker(speaker.entity(), speaker.sourceClass(), draft.source(), name()));
    }

    /** Whom a pronoun means; the words of the speaker are those that the pronoun takes up. */
    public static Optional<Speaker> meant(TextSpan pronoun, Discourse soFar) {
        return soFar.antecedents().of(pronoun).map(meant -> speaker(meant, pronoun, soFar));
    }

    private static Speaker speaker(Meant meant, TextSpan pronoun, Discourse soFar) {
        boolean it = pronoun.of(soFar.setting().text()).equalsIgnoreCase("it");
        if (meant.entity().isPresent()) {
            return new Speaker(meant.entity(), SourceClass.NAMED, Optional.of(meant.words()), "");
        }
        return soFar.recent(pronoun.start(), SENTENCES).stream()
                .filter(turn -> isBy(turn, meant.words()) && !(it && isByAPerson(turn, soFar.setting())))
                .findFirst()
                .map(turn -> new Speaker(
                        turn.speaker().entity(), turn.speaker().sourceClass(), Optional.of(meant.words()), ""))
                .orElseGet(() -> it ? describedThing(meant.words(), soFar) : described(meant.words(), soFar));
    }

    private static boolean isBy(Turn turn, TextSpan words) {
        return turn.draft().source().filter(words::overlaps).isPresent();
    }

    /** {@code A spokeswoman for the board, Ada Brook, …. It said}: "it" is the board, and not she. */
    private static boolean isByAPerson(Turn turn, Setting setting) {
        return turn.speaker().entity().isPresent()
                && setting.entity(turn.speaker().entity().getAsInt()).type() == NameType.PERSON;
    }

    private static Speaker describedThing(TextSpan words, Discourse soFar) {
        Speaker speaker = described(words, soFar);
        boolean person = speaker.entity().isPresent()
                && soFar.setting().entity(speaker.entity().getAsInt()).type() == NameType.PERSON
                && speaker.sourceClass() == SourceClass.NAMED;
        return person ? nobodyNamed(words, soFar.setting()) : speaker;
    }

    private static Speaker described(TextSpan words, Discourse soFar) {
        return Descriptions.entity(words, soFar)
                .map(entity -> new Speaker(OptionalInt.of(entity), SourceClass.NAMED, Optional.of(words), ""))
                .or(() -> ADocumentSpeaksForItsMaker.maker(words, soFar)
                        .map(maker -> new Speaker(OptionalInt.of(maker), SourceClass.DOCUMENT, Optional.of(words), "")))
                .orElseGet(() -> nobodyNamed(words, soFar.setting()));
    }

    private static Speaker nobodyNamed(TextSpan words, Setting setting) {
        SourceClass sort = new SourcePhrase(setting, words).sort();
        return new Speaker(OptionalInt.empty(), sort, Optional.of(words), "");
    }

    /** "he" of "he", of "he himself" and of "he, too,". */
    private static Optional<TextSpan> pronoun(TextSpan source, String text) {
        String lower = source.of(text).toLowerCase(Locale.ROOT);
        String word = lower.replaceFirst("(?s)^(\\p{L}+).*", "$1");
        String rest = lower.replaceFirst("^\\p{L}+", "")
                .replaceAll("[,\\s]|himself|herself|itself|themselves|also|too|both|all", "");
        return rest.isEmpty() && SourceWords.PRONOUNS.contains(word)
                ? Optional.of(new TextSpan(source.start(), source.start() + word.length()))
                : Optional.empty();
    }
}
