package org.parallax.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with token files, at any depth, known by what stands in them. */
final class NamesFolder {

    private NamesFolder() {}

    /** All documents, by file. */
    static List<NamedText> read(Path folder) throws IOException {
        List<NamedText> texts = new ArrayList<>();
        for (Path file : files(folder)) {
            List<List<List<Token>>> documents = TokenFile.read(file);
            for (int i = 0; i < documents.size(); i++) {
                String name = folder.relativize(file).toString();
                texts.add(NamedText.of(documents.size() == 1 ? name : name + "#" + (i + 1), documents.get(i)));
            }
        }
        if (texts.isEmpty()) {
            throw new IOException("no file in " + folder + " has a token and its tag (O, B-…, I-…) on each line");
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
