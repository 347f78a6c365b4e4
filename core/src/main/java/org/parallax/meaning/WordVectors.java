package org.parallax.meaning;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.language.ListFile;

/**
 * A vector for each of some words, such that what the words of a sentence come to points where a large encoder's vector of the sentence does; longer for a word
 * the less often it is written. {@code training/meaning} makes them and says how: {@code words.txt} has a word a line, {@code rows.bin} the numbers. Immutable;
 * threads may share it.
 */
final class WordVectors {

    static final WordVectors SHIPPED = new WordVectors(
            ListFile.rows(WordVectors.class, "words.txt").toList(), ListFile.bytes(WordVectors.class, "rows.bin"));

    private final int size;
    private final Map<String, Integer> rows = new HashMap<>();
    private final float[] scales;
    private final byte[] numbers;

    /**
     * @param words one for each row
     * @param table how many numbers a row has, then for each row what they are to be multiplied by and the numbers, 8 bits each
     * @throws IllegalStateException when there is not a row for each word
     */
    WordVectors(List<String> words, byte[] table) {
        ByteBuffer buffer = ByteBuffer.wrap(table);
        size = buffer.getInt();
        if (buffer.remaining() != words.size() * (Float.BYTES + size)) {
            throw new IllegalStateException("there is not a vector for each of " + words.size() + " words");
        }
        scales = new float[words.size()];
        numbers = new byte[words.size() * size];
        for (int row = 0; row < scales.length; row++) {
            rows.put(words.get(row), row);
            scales[row] = buffer.getFloat();
            buffer.get(numbers, row * size, size);
        }
    }

    /** How many numbers a vector has. */
    int size() {
        return size;
    }

    /** Adds a word's vector to a sum; nothing where the word has none. */
    void add(String word, double[] sum) {
        Integer row = rows.get(word);
        if (row != null) {
            for (int i = 0; i < size; i++) {
                sum[i] += scales[row] * numbers[row * size + i];
            }
        }
    }
}
