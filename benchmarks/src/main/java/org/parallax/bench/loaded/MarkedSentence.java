package org.parallax.bench.loaded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.story.Words;
import org.parallax.story.Words.Word;

/**
 * A sentence that people judged.
 *
 * @param text the sentence
 * @param biased whether they called it biased
 * @param words those that they found loaded, folded, each by itself
 */
record MarkedSentence(String text, boolean biased, Set<String> words) {

    private static final Pattern ITEM = Pattern.compile("'((?:[^'\\\\]|\\\\.|'(?=\\p{L}))*)'|\"([^\"]*)\"");

    /**
     * The sentences of a file with columns {@code text}, {@code label_bias} and {@code biased_words}; those on which people did not agree are left
     * out.
     *
     * @throws IllegalArgumentException when a column is missing
     */
    static List<MarkedSentence> read(String file) {
        List<List<String>> rows = SeparatedValues.rows(file);
        int text = column(rows.get(0), "text");
        int label = column(rows.get(0), "label_bias");
        int words = column(rows.get(0), "biased_words");
        List<MarkedSentence> sentences = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String judged = row.get(label);
            if (judged.equals("Biased") || judged.equals("Non-biased")) {
                sentences.add(new MarkedSentence(row.get(text), judged.equals("Biased"), items(row.get(words))));
            }
        }
        return sentences;
    }

    private static int column(List<String> header, String name) {
        int at =
                header.stream().map(cell -> cell.replace("\uFEFF", "")).toList().indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("there is no column " + name);
        }
        return at;
    }

    /** Of a list as Python prints it. */
    private static Set<String> items(String list) {
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(list);
        while (item.find()) {
            items.add(item.group(1) != null ? item.group(1) : item.group(2));
        }
        return folded(items.toArray(String[]::new));
    }

    /** The words of texts as they are compared. */
    static Set<String> folded(String... texts) {
        return Arrays.stream(texts)
                .flatMap(text -> Words.in(text).all().stream())
                .map(Word::form)
                .collect(Collectors.toUnmodifiableSet());
    }
}
