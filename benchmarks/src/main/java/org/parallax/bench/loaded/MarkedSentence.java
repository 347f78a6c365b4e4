package org.parallax.bench.loaded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.parallax.bench.csv.CsvTable;
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
     * The sentences of a file with columns {@code text}, {@code label_bias} and {@code biased_words}, parted by semicolons; those on which people did
     * not agree are left out.
     *
     * @throws IOException when a column is missing
     */
    static List<MarkedSentence> read(Path file) throws IOException {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (CSVRecord row : CsvTable.rows(file, ';', "text", "label_bias", "biased_words")) {
            String judged = row.get("label_bias");
            if (judged.equals("Biased") || judged.equals("Non-biased")) {
                sentences.add(
                        new MarkedSentence(row.get("text"), judged.equals("Biased"), items(row.get("biased_words"))));
            }
        }
        return sentences;
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
