package org.parallax.pronoun;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** How likely a pronoun means each topic, and by which phrase the text speaks of it. One thread. */
final class Belief {

    /** What is less likely is forgotten, so that a belief stays short. */
    private static final double NEGLIGIBLE = .01;

    private final Map<Integer, Double> topics = new TreeMap<>();
    private final Map<Integer, Said> own = new HashMap<>();
    private final Map<Integer, Said> passedOn = new HashMap<>();

    /** A phrase, and how much of the likelihood came by it. */
    private record Said(Phrase phrase, double likely) {

        Said orLikelier(Said other) {
            return other.likely > likely ? other : this;
        }
    }

    /** A noun phrase is taken up. */
    void add(Phrase phrase, double likely) {
        topics.merge(phrase.topic(), likely, Double::sum);
        own.merge(phrase.topic(), new Said(phrase, likely), Said::orLikelier);
    }

    /** Another pronoun is taken up. */
    void add(Belief other, double likely) {
        other.topics.forEach((topic, of) -> {
            topics.merge(topic, likely * of, Double::sum);
            passedOn.merge(topic, new Said(other.phrase(topic), likely * of), Said::orLikelier);
        });
    }

    void settle() {
        topics.values().removeIf(likely -> likely <= NEGLIGIBLE);
    }

    /** The likeliest. */
    OptionalInt topic() {
        return topics.keySet().stream()
                .mapToInt(Integer::intValue)
                .reduce((one, other) -> likely(other) >= likely(one) ? other : one);
    }

    double likely(int topic) {
        return topics.getOrDefault(topic, 0.0);
    }

    /** The phrase by which a topic of this belief is taken up, the pronoun's own choice before another pronoun's. */
    Phrase phrase(int topic) {
        Said said = own.getOrDefault(topic, passedOn.get(topic));
        if (said == null) {
            throw new IllegalArgumentException("the pronoun does not take up topic " + topic);
        }
        return said.phrase();
    }
}
