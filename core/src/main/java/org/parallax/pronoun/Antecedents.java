package org.parallax.pronoun;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.article.TextSpan;

/**
 * Whom and what the third-person pronouns of a text mean. Threads may share it.
 *
 * <p>Every pronoun chooses among the noun phrases and pronouns of the sentences before it and "nothing that was named" (a mention-ranking model,
 * after Denis and Baldridge 2008, see {@link Ranking}). The choice is kept as likelihoods: a pronoun that takes up another passes its own on to
 * what that one means, and phrases that surely speak of one thing are added up.
 */
public final class Antecedents {

    /** Below it nothing is said. Found on the training documents; run {@code training/antecedents} again before touching it. */
    private static final double LIKELY = .25;

    private final Map<TextSpan, Meant> meant = new HashMap<>();
    private final Map<TextSpan, Belief> beliefs = new HashMap<>();

    /**
     * What a pronoun means.
     *
     * @param words by which the text speaks of it
     * @param entity the index of the scene's entity; empty for what has no name
     * @param likely from 0 to 1
     */
    public record Meant(TextSpan words, OptionalInt entity, double likely) {}

    private Antecedents() {}

    /** Those of a text. */
    public static Antecedents in(Scene scene) {
        Antecedents antecedents = new Antecedents();
        Candidates candidates = new Candidates(scene);
        candidates.pronouns().forEach(pronoun -> antecedents.read(pronoun, candidates));
        return antecedents;
    }

    /** What the pronoun at a place means; empty where nothing is likely, and where no pronoun stands. */
    public Optional<Meant> of(TextSpan pronoun) {
        return Optional.ofNullable(meant.get(pronoun));
    }

    /** What the pronouns of a text choose from, for learning. */
    public static List<Example> examples(Scene scene) {
        Candidates candidates = new Candidates(scene);
        return candidates.pronouns().stream().map(candidates::example).toList();
    }

    private void read(int pronoun, Candidates candidates) {
        TextSpan place = candidates.phrase(pronoun).span();
        Belief belief = belief(candidates, pronoun);
        beliefs.put(place, belief);
        belief.topic().ifPresent(topic -> {
            if (belief.likely(topic) >= LIKELY) {
                Phrase phrase = belief.phrase(topic);
                meant.put(place, new Meant(phrase.span(), phrase.entity(), belief.likely(topic)));
            }
        });
    }

    private Belief belief(Candidates candidates, int pronoun) {
        List<Integer> phrases = candidates.of(pronoun);
        double[] likely = candidates.likely(pronoun, phrases);
        Belief belief = new Belief();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = candidates.phrase(phrases.get(i));
            if (phrase.isPronoun()) {
                belief.add(beliefs.getOrDefault(phrase.span(), new Belief()), likely[i + 1]);
            } else {
                belief.add(phrase, likely[i + 1]);
            }
        }
        belief.settle();
        return belief;
    }
}
