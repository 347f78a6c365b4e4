package org.parallax.statement;

import java.util.Locale;
import java.util.Optional;
import org.parallax.article.TextSpan;

/**
 * "he", "she", "it", "they": whoever of the right gender and kind the sentences before speak of most. See {@link Antecedents} for how that
 * is weighed.
 */
final class APronounIsTheOneLastSpokenOf implements SpeakerRule {

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        Optional<TextSpan> source = draft.source();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        String word = first(source.get().of(soFar.setting().text()));
        return Pronouns.WORDS.contains(word)
                ? new Antecedents(soFar, draft.content()).of(word, source.get()).map(found -> answer(found, draft))
                : Optional.empty();
    }

    private Speaker answer(Speaker found, Draft draft) {
        return new Speaker(found.entity(), found.sourceClass(), draft.source(), name());
    }

    /** "he" of "he himself" and of "he, too,". */
    private static String first(String source) {
        String lower = source.strip().toLowerCase(Locale.ROOT);
        String rest = lower.replaceFirst("^\\p{L}+", "")
                .replaceAll("[,\\s]|himself|herself|itself|themselves|also|too|both|all", "");
        return rest.isEmpty() ? lower.replaceFirst("(?s)^(\\p{L}+).*", "$1") : lower;
    }
}
