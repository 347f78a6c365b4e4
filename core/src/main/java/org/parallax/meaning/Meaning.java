package org.parallax.meaning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a passage's words come to, whatever their order. After Arora, Liang and Ma, A Simple but Tough-to-Beat Baseline for Sentence Embeddings (ICLR 2017), and
 * model2vec. Immutable; threads may share it.
 */
public final class Meaning {

    /** As {@code training/meaning} has them. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private final float[] direction;

    private Meaning(float[] direction) {
        this.direction = direction;
    }

    /** Of some text. */
    public static Meaning of(String text) {
        return of(text, WordVectors.SHIPPED);
    }

    static Meaning of(String text, WordVectors vectors) {
        double[] sum = new double[vectors.size()];
        Matcher words = WORD.matcher(plain(text));
        while (words.find()) {
            vectors.add(words.group(), sum);
        }
        return new Meaning(direction(sum));
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("");
    }

    private static float[] direction(double[] sum) {
        double square = 0;
        for (double number : sum) {
            square += number * number;
        }
        float[] direction = new float[sum.length];
        for (int i = 0; i < sum.length && square > 0; i++) {
            direction[i] = (float) (sum[i] / Math.sqrt(square));
        }
        return direction;
    }

    /** From -1 to 1, the more the likelier both speak of the same; 0 where one has no known word. */
    public double likeness(Meaning other) {
        double likeness = 0;
        for (int i = 0; i < direction.length; i++) {
            likeness += direction[i] * other.direction[i];
        }
        return likeness;
    }
}
