package org.parallax.pronoun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.pronoun.Example.Option;

/** The phrases that each pronoun of a text could take up; both are told by their place among all phrases. One thread. */
final class Candidates {

    /** How far back a pronoun looks: in the training documents farther back stands one antecedent in fifty. */
    private static final int SENTENCES = 10;

    /** How many phrases back a pronoun looks, so that time grows with the length of a text even where a sentence never ends. */
    private static final int MOST = 200;

    private final List<Phrase> phrases;
    private final Features features;
    private final WhoIsOnlyNamedInPassingIsNotHe inPassing;

    Candidates(Scene scene) {
        Sheet sheet = new Sheet(scene);
        phrases = Phrases.in(scene, sheet);
        features = new Features(scene, sheet, phrases);
        inPassing = new WhoIsOnlyNamedInPassingIsNotHe(sheet, phrases);
    }

    Phrase phrase(int index) {
        return phrases.get(index);
    }

    /** The third-person pronouns, in order. */
    List<Integer> pronouns() {
        return IntStream.range(0, phrases.size())
                .filter(i -> phrases.get(i).isPronoun())
                .boxed()
                .toList();
    }

    /** The first phrase that a pronoun looks back to. */
    private int first(int pronoun) {
        int sentence = phrases.get(pronoun).sentence() - SENTENCES;
        int from = pronoun;
        while (from > Math.max(0, pronoun - MOST) && phrases.get(from - 1).sentence() >= sentence) {
            from--;
        }
        return from;
    }

    /** What a pronoun could take up, in order. */
    List<Integer> of(int pronoun) {
        if (features.isEmpty(phrases.get(pronoun))) {
            return List.of();
        }
        int before = phrases.get(pronoun).first();
        List<Integer> possible = IntStream.range(first(pronoun), pronoun)
                .filter(i -> phrases.get(i).last() < before && features.isPossible(pronoun, i))
                .boxed()
                .toList();
        return inPassing.left(pronoun, possible);
    }

    /** The answers for taking up nothing, then those for each phrase. */
    private List<int[]> answers(int pronoun, List<Integer> candidates) {
        Outlook outlook = new Outlook(phrases, pronoun, first(pronoun));
        int[] about = features.about(pronoun);
        List<int[]> answers = new ArrayList<>();
        answers.add(features.nothing(about, outlook));
        candidates.forEach(candidate -> answers.add(features.of(about, outlook, candidate)));
        return answers;
    }

    /** How likely a pronoun takes up nothing, then each phrase; they sum to 1. */
    double[] likely(int pronoun, List<Integer> candidates) {
        return Ranking.SHIPPED.likely(answers(pronoun, candidates));
    }

    Example example(int pronoun) {
        List<Integer> candidates = of(pronoun);
        List<int[]> answers = answers(pronoun, candidates);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Phrase phrase = phrases.get(candidates.get(i));
            options.add(new Option(phrase.span(), phrase.topic(), list(answers.get(i + 1))));
        }
        return new Example(phrases.get(pronoun).span(), list(answers.get(0)), options);
    }

    private static List<Integer> list(int[] answers) {
        return Arrays.stream(answers).boxed().toList();
    }
}
