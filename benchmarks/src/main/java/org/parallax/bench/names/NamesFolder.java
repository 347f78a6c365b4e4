package org.parallax.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parallax.bench.token.Hyphens;

/** A folder with token files, at any depth, known by what stands in them. */
final class NamesFolder {

    private NamesFolder() {}

    /** All documents, by file. */
    static List<NamedText> read(Path folder) throws IOException {
        Map<String, List<List<Token>>> documents = documents(folder);
        Hyphens hyphens = Hyphens.in(words(documents.values()));
        List<NamedText> texts = new ArrayList<>();
        documents.forEach((name, sentences) -> texts.add(NamedText.of(name, sentences, hyphens)));
        if (texts.isEmpty()) {
            throw new IOException("no file in " + folder + " has a token and its tag (O, B-…, I-…) on each line");
        }
        return texts;
    }

    private static Map<String, List<List<Token>>> documents(Path folder) throws IOException {
        Map<String, List<List<Token>>> all = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            List<List<List<Token>>> documents = TokenFile.read(file);
            for (int i = 0; i < documents.size(); i++) {
                all.put(documents.size() == 1 ? name : name + "#" + (i + 1), documents.get(i));
            }
        }
        return all;
    }

    private static List<String> words(Collection<List<List<Token>>> documents) {
        return documents.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .map(Token::word)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
