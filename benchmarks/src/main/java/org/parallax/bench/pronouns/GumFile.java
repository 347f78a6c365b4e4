package org.parallax.bench.pronouns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;
import org.parallax.bench.token.Detokenised;

/**
 * Reads a document of GUM (WebAnno TSV 3.2). A row is a token: its number, offsets, words, then the features of the mentions that it lies in
 * ({@code person[12]|place[13]}: as many as the header's {@code #T_SP} line names), then sorts and ends of the relations that start in it
 * ({@code ana}, {@code 6-1[26_23]}: mention 26, which begins there, and mention 23 are one). Bridging relations join nothing, and an "it" that
 * only points forward, to a clause, is not joined to it.
 */
final class GumFile {

    private static final String FEATURES = "#T_SP=";
    private static final int WORD = 2;
    private static final int MENTIONS = 3;
    private static final Pattern MENTION = Pattern.compile("(.*)\\[(\\d+)]");
    private static final Pattern END = Pattern.compile("[\\d-]+\\[(\\d+)_(\\d+)]");
    private static final Pattern CLOSED = Pattern.compile(".*[.?!…:\"'”’)]");

    private final List<List<String>> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Found> mentions = new LinkedHashMap<>();
    private final Chains chains = new Chains();
    private int features;
    private int tokens;

    /** A mention by its tokens. */
    private record Found(String type, int first, int last) {}

    private GumFile() {}

    static MarkedText read(Path file) throws IOException {
        GumFile reader = new GumFile();
        try {
            Files.readAllLines(file).forEach(reader::line);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new IOException(file + " is no WebAnno TSV of GUM: " + unreadable.getMessage(), unreadable);
        }
        return reader.text(file.getFileName().toString());
    }

    private void line(String line) {
        if (line.startsWith(FEATURES)) {
            features = line.split("\\|", -1).length - 1;
        } else if (line.startsWith("#Text=")) {
            sentences.add(new ArrayList<>());
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
            token(line.split("\t", -1));
        }
    }

    private void token(String[] fields) {
        sentences.get(sentences.size() - 1).add(fields[WORD]);
        words.add(fields[WORD]);
        values(fields[MENTIONS]).forEach(this::mention);
        List<String> sorts = values(fields[MENTIONS + features]);
        List<String> ends = values(fields[MENTIONS + features + 1]);
        for (int i = 0; i < ends.size(); i++) {
            Matcher end = matched(END, ends.get(i));
            if (!sorts.get(i).startsWith("bridge") && !isEmptyIt(sorts.get(i), end.group(1))) {
                chains.join(end.group(1), end.group(2));
            }
        }
        tokens++;
    }

    /** "It is clear that …" points to the clause that follows and takes up nothing. */
    private boolean isEmptyIt(String sort, String mention) {
        Found found = mentions.get(mention);
        return sort.equals("cata")
                && found != null
                && found.first() == found.last()
                && words.get(found.first()).equalsIgnoreCase("it");
    }

    private static List<String> values(String field) {
        return field.equals("_") ? List.of() : Arrays.asList(field.split("\\|", -1));
    }

    private void mention(String value) {
        Matcher mention = matched(MENTION, value);
        mentions.merge(
                mention.group(2),
                new Found(mention.group(1), tokens, tokens),
                (begun, goesOn) -> new Found(begun.type(), begun.first(), tokens));
    }

    private static Matcher matched(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("“" + value + "”");
        }
        return matcher;
    }

    private MarkedText text(String file) {
        boolean headline = sentences.size() > 1 && isHeadline(sentences.get(0));
        Detokenised text = Detokenised.of(sentences, headline ? 1 : 0);
        List<TextSpan> places = text.tokens();
        List<Marked> marked = new ArrayList<>();
        mentions.forEach((id, found) -> marked.add(
                new Marked(places.get(found.first()).union(places.get(found.last())), found.type(), chains.of(id))));
        return new MarkedText(file, article(file, text, headline), places, marked);
    }

    private static boolean isHeadline(List<String> tokens) {
        return !CLOSED.matcher(tokens.get(tokens.size() - 1)).matches();
    }

    private static Article article(String file, Detokenised text, boolean hasHeadline) {
        int end = text.text().indexOf("\n\n");
        Optional<TextSpan> headline = hasHeadline ? Optional.of(new TextSpan(0, end)) : Optional.empty();
        TextSpan body = new TextSpan(hasHeadline ? end + 2 : 0, text.text().length());
        return new Article(
                new SavedFile(file, "0".repeat(64)), text.text(), headline, body, Masthead.UNKNOWN, Dating.UNKNOWN);
    }
}
