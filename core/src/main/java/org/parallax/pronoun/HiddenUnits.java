package org.parallax.pronoun;

import java.util.Arrays;

/**
 * Up to eight hidden units of a {@link Ranking}. Eight sums stay in the registers of a processor, and the weights of eight units in its nearest
 * memory. Each unit adds its weights up in the order of the answers, whatever stands beside it. Immutable; threads may share it.
 */
final class HiddenUnits {

    static final int MOST = 8;

    private final float[] bias;
    private final float[] out;
    private final float[] weights;

    /**
     * Some units of all.
     *
     * @param first the first of them; those beyond the last weigh nothing
     * @param answers a row for each answer, the weight of unit u in column u + 1
     */
    HiddenUnits(int first, float[] bias, float[] out, float[][] answers) {
        this.bias = Arrays.copyOfRange(bias, first, first + MOST);
        this.out = Arrays.copyOfRange(out, first, first + MOST);
        this.weights = new float[answers.length * MOST];
        int units = Math.min(MOST, bias.length - first);
        for (int answer = 0; answer < answers.length; answer++) {
            System.arraycopy(answers[answer], first + 1, weights, answer * MOST, units);
        }
    }

    /** A score, and what these units add to it. */
    double added(double score, int[] given) {
        float[] w = weights;
        float a = bias[0];
        float b = bias[1];
        float c = bias[2];
        float d = bias[3];
        float e = bias[4];
        float f = bias[5];
        float g = bias[6];
        float h = bias[7];
        for (int answer : given) {
            int at = answer * MOST;
            a += w[at];
            b += w[at + 1];
            c += w[at + 2];
            d += w[at + 3];
            e += w[at + 4];
            f += w[at + 5];
            g += w[at + 6];
            h += w[at + 7];
        }
        double sum = score;
        sum += a > 0 ? a * out[0] : 0;
        sum += b > 0 ? b * out[1] : 0;
        sum += c > 0 ? c * out[2] : 0;
        sum += d > 0 ? d * out[3] : 0;
        sum += e > 0 ? e * out[4] : 0;
        sum += f > 0 ? f * out[5] : 0;
        sum += g > 0 ? g * out[6] : 0;
        sum += h > 0 ? h * out[7] : 0;
        return sum;
    }
}
