package org.parallax.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often words are which part of speech, and one part follows another; {@code training/antecedents/parts.py} counts. Threads may share it. */
@SuppressWarnings("EnumOrdinal") // parts of speech index the tables; the file names them by their letters
final class PartCounts {

    private static final int PARTS = PartOfSpeech.values().length;
    private static final double SMOOTHING = .5;
    private static final int ENDING = 3;
    private static final double[] MARK = only(PartOfSpeech.MARK);
    private static final double[] NAME = only(PartOfSpeech.NAME);
    private static final double[] NOUN = only(PartOfSpeech.NOUN);

    static final PartCounts SHIPPED = new PartCounts("parts-of-speech.tsv");

    private final Map<String, double[]> words = new HashMap<>();
    private final double[][] follows = new double[PARTS][PARTS];
    private final double[][] leadTo = new double[PARTS][PARTS];

    private PartCounts(String file) {
        int[] numbers = new int[128];
        for (PartOfSpeech part : PartOfSpeech.values()) {
            numbers[part.letter()] = part.ordinal();
        }
        ListFile.rows(PartCounts.class, file).forEach(line -> row(line.split("\t", 2), numbers));
        double[] totals = new double[PARTS];
        for (double[] row : follows) {
            for (int part = 0; part < PARTS; part++) {
                totals[part] += row[part];
            }
        }
        words.values().forEach(counts -> logs(counts, totals));
        Arrays.stream(follows).forEach(PartCounts::logs);
        for (int part = 0; part < PARTS; part++) {
            int next = part;
            Arrays.setAll(leadTo[part], before -> follows[before][next]);
        }
    }

    /** For each part how likely the word is there, as a logarithm but for a constant. */
    double[] likely(String word, boolean first) {
        if (!Character.isLetterOrDigit(word.codePointAt(0)) && word.length() == 1) {
            return MARK;
        }
        double[] known = words.get("=" + word);
        double[] small = first ? words.get("=" + Character.toLowerCase(word.charAt(0)) + word.substring(1)) : null;
        if (known != null && small != null && small != known) {
            return either(known, small);
        }
        return known != null ? known : small != null ? small : unknown(word);
    }

    /** A capital that begins a sentence tells nothing: "May" is a name or a modal. */
    private static double[] either(double[] one, double[] other) {
        double[] likely = new double[PARTS];
        Arrays.setAll(likely, part -> Math.log(Math.exp(one[part]) + Math.exp(other[part])));
        return likely;
    }

    private double[] unknown(String word) {
        double[] lower = words.get("=" + word.toLowerCase(Locale.ROOT));
        char c = word.charAt(0);
        String sort = Character.isUpperCase(c) ? "-+" : Character.isDigit(c) ? "-0" : "--";
        String end = word.substring(Math.max(0, word.length() - ENDING)).toLowerCase(Locale.ROOT);
        double[] byEnding = words.getOrDefault(sort + end, sort.equals("-+") ? NAME : NOUN);
        return lower == null ? byEnding : lower;
    }

    /** For each part how likely this one follows it, as a logarithm; the caller changes nothing in it. */
    double[] leadTo(int next) {
        return leadTo[next];
    }

    private void row(String[] cells, int[] numbers) {
        if (cells[0].startsWith(">")) {
            follows[numbers[cells[0].charAt(1)]][numbers[cells[0].charAt(2)]] = Integer.parseInt(cells[1]);
            return;
        }
        double[] counts = words.computeIfAbsent(cells[0], word -> new double[PARTS]);
        for (String count : cells[1].split(" ", -1)) {
            counts[numbers[count.charAt(0)]] = Integer.parseInt(count.substring(1));
        }
    }

    private static void logs(double[] counts, double[] totals) {
        double sum = Arrays.stream(counts).sum();
        for (int part = 0; part < PARTS; part++) {
            counts[part] = Math.log(counts[part] / sum / totals[part]);
        }
    }

    private static void logs(double[] counts) {
        double sum = Arrays.stream(counts).sum() + SMOOTHING * PARTS;
        for (int part = 0; part < PARTS; part++) {
            counts[part] = Math.log((counts[part] + SMOOTHING) / sum);
        }
    }

    private static double[] only(PartOfSpeech part) {
        double[] likely = new double[PARTS];
        Arrays.fill(likely, Double.NEGATIVE_INFINITY);
        likely[part.ordinal()] = 0;
        return likely;
    }
}
