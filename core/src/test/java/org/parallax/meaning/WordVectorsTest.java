package org.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private static final double EXACT = 1e-6;

    @Test
    void aNumberIsItsBitsTimesTheScaleOfItsWord() {
        WordVectors vectors = new WordVectors(List.of("ferry", "boat"), table(row(.5f, 2, -4), row(.1f, 10, 127)));
        assertThat(added(vectors, "ferry")).containsExactly(1, -2);
        assertThat(added(vectors, "boat")).containsExactly(new double[] {1, 12.7}, within(EXACT));
    }

    @Test
    void wordsAddUp() {
        WordVectors vectors = new WordVectors(List.of("ferry", "boat"), table(row(.5f, 2, -4), row(1, 3, 3)));
        assertThat(added(vectors, "ferry", "boat", "ferry")).containsExactly(5, -1);
    }

    @Test
    void aWordThatHasNoneAddsNothing() {
        WordVectors vectors = new WordVectors(List.of("ferry"), table(row(1, 2, 2)));
        assertThat(added(vectors, "quay")).containsExactly(0, 0);
    }

    @Test
    void aTableThatLacksAWordIsRefused() {
        byte[] one = table(row(1, 2, 2));
        assertThatThrownBy(() -> new WordVectors(List.of("ferry", "boat"), one))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is not a vector for each of 2 words");
    }

    @Test
    void aTableThatIsCutIsRefused() {
        byte[] cut = Arrays.copyOf(table(row(1, 2, 2)), 9);
        assertThatThrownBy(() -> new WordVectors(List.of("ferry"), cut)).isInstanceOf(IllegalStateException.class);
    }

    private static double[] added(WordVectors vectors, String... words) {
        double[] sum = new double[vectors.size()];
        for (String word : words) {
            vectors.add(word, sum);
        }
        return sum;
    }

    private static byte[] row(float scale, int... numbers) {
        ByteBuffer row = ByteBuffer.allocate(Float.BYTES + numbers.length).putFloat(scale);
        for (int number : numbers) {
            row.put((byte) number);
        }
        return row.array();
    }

    private static byte[] table(byte[]... rows) {
        ByteBuffer table = ByteBuffer.allocate(Integer.BYTES + rows.length * rows[0].length);
        table.putInt(rows[0].length - Float.BYTES);
        for (byte[] row : rows) {
            table.put(row);
        }
        return table.array();
    }
}
