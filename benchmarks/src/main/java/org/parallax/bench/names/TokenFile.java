package org.parallax.bench.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads files of one token a line, as CoNLL's: columns parted by spaces or tabs, the tag last; sentences parted by lines that have no columns
 * or are addresses; documents by {@code -DOCSTART-}.
 */
final class TokenFile {

    private static final Pattern GAP = Pattern.compile("[\\t ]+");
    private static final Pattern TAG = Pattern.compile("O|[BI]-\\S+");
    private static final String NEXT_DOCUMENT = "-DOCSTART-";
    private static final int LOOKED_AT = 50;

    private final List<List<List<Token>>> documents = new ArrayList<>();

    private TokenFile() {
        nextDocument();
    }

    /** The documents of a file, each a list of sentences; empty for a file of another format. */
    static List<List<List<Token>>> read(Path file) throws IOException {
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (!isOne(lines)) {
            return List.of();
        }
        TokenFile reader = new TokenFile();
        lines.forEach(reader::line);
        return reader.documents();
    }

    /** Whether every line near the beginning that has columns ends in a tag. */
    private static boolean isOne(List<String> lines) {
        List<String[]> rows = lines.stream()
                .limit(LOOKED_AT)
                .flatMap(line -> columns(line).stream())
                .toList();
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> TAG.matcher(row[row.length - 1]).matches());
    }

    private static Optional<String[]> columns(String line) {
        String[] columns = GAP.split(line.strip(), -1);
        return columns.length < 2 || line.startsWith("http") ? Optional.empty() : Optional.of(columns);
    }

    private void line(String line) {
        Optional<String[]> columns = columns(line);
        if (columns.isPresent() && columns.get()[0].equals(NEXT_DOCUMENT)) {
            nextDocument();
        } else if (columns.isPresent()) {
            String[] row = columns.get();
            lastSentence().add(new Token(row[0], row[row.length - 1]));
        } else {
            documents.get(documents.size() - 1).add(new ArrayList<>());
        }
    }

    private void nextDocument() {
        documents.add(new ArrayList<>(List.of(new ArrayList<>())));
    }

    private List<Token> lastSentence() {
        List<List<Token>> document = documents.get(documents.size() - 1);
        return document.get(document.size() - 1);
    }

    private List<List<List<Token>>> documents() {
        documents.forEach(document -> document.removeIf(List::isEmpty));
        documents.removeIf(List::isEmpty);
        return documents;
    }

    /** Whether any of these rows is of a corpus that marks whole phrases. */
    static boolean marksPhrases(List<List<Token>> sentences) {
        return sentences.stream().flatMap(List::stream).map(Token::tag).anyMatch(Labels::isOfPhrases);
    }

    static List<List<String>> words(List<List<Token>> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.stream().map(Token::word).toList())
                .toList();
    }
}
