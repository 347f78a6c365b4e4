package org.parallax.bench.pronouns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.article.Article;
import org.parallax.article.TextSpan;
import org.parallax.bench.article.PlainArticles;

/**
 * Marks of ours of what pronouns mean, over plain articles. A row is an article's name and the places of all that means one thing, "12-18"; a row
 * of one pronoun alone says that it means nothing that the article names.
 */
final class AntecedentMarks {

    private static final Set<String> OF_PERSONS =
            Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

    private final Map<String, List<List<TextSpan>>> chains = new TreeMap<>();

    private AntecedentMarks() {}

    static AntecedentMarks read(Path file) throws IOException {
        AntecedentMarks marks = new AntecedentMarks();
        for (String line : Files.readAllLines(file)) {
            try {
                marks.row(List.of(line.split("\t", -1)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
                throw new IOException(file + " holds no row of places: “" + line + "”", unreadable);
            }
        }
        return marks;
    }

    private void row(List<String> cells) {
        chains.computeIfAbsent(cells.get(0), article -> new ArrayList<>())
                .add(cells.stream().skip(1).map(AntecedentMarks::span).toList());
    }

    private static TextSpan span(String place) {
        int dash = place.indexOf('-');
        return new TextSpan(Integer.parseInt(place.substring(0, dash)), Integer.parseInt(place.substring(dash + 1)));
    }

    /** The marked articles of a folder of {@code NAME.txt}, by name. */
    List<MarkedText> over(Path folder) throws IOException {
        List<MarkedText> texts = new ArrayList<>();
        for (Map.Entry<String, List<List<TextSpan>>> marked : chains.entrySet()) {
            Path file = folder.resolve(marked.getKey() + ".txt");
            Article article = PlainArticles.of(marked.getKey(), Files.readString(file));
            texts.add(new MarkedText(
                    marked.getKey(), article, places(marked.getValue()), mentions(marked.getValue(), article.text())));
        }
        return texts;
    }

    /** What is marked, in the order of the text: all that is asked of the tokens is which are pronouns. */
    private static List<TextSpan> places(List<List<TextSpan>> chains) {
        return chains.stream().flatMap(List::stream).distinct().sorted().toList();
    }

    private static List<Marked> mentions(List<List<TextSpan>> chains, String text) {
        List<Marked> mentions = new ArrayList<>();
        for (int chain = 0; chain < chains.size(); chain++) {
            String type = type(chains.get(chain), text);
            for (TextSpan span : chains.get(chain)) {
                mentions.add(new Marked(span, type, chain));
            }
        }
        return mentions;
    }

    /** A chain with a "he" or a "she" is a person's; of others the marks do not tell. */
    private static String type(List<TextSpan> chain, String text) {
        boolean person = chain.stream()
                .anyMatch(span -> OF_PERSONS.contains(span.of(text).toLowerCase(Locale.ROOT)));
        return person ? Marked.PERSON : "";
    }
}
