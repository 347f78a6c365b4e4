package org.parallax.bench.pronouns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a document in GUM's format, a row a token: words, the mentions around it, the relations that start in it. */
final class GumText {

    private final StringBuilder rows = new StringBuilder("""
            #FORMAT=WebAnno TSV 3.2
            #T_SP=webanno.custom.Referent|entity|infstat|salience|identity|centering
            #T_RL=webanno.custom.Coref|type|BT_webanno.custom.Referent
            """);
    private int sentence;
    private int token;

    GumText sentence() {
        sentence++;
        token = 0;
        rows.append("\n\n#Text=as below\n");
        return this;
    }

    /** Tokens outside any mention. */
    GumText words(String tokens) {
        for (String one : tokens.split(" ", -1)) {
            token(one, "_");
        }
        return this;
    }

    GumText token(String word, String mentions) {
        return token(word, mentions, "_", "_");
    }

    GumText token(String word, String mentions, String sorts, String ends) {
        List<String> features = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            features.add(mentions.equals("_") ? "_" : mentions.replaceAll("\\w+\\[", "x["));
        }
        rows.append(sentence + "-" + ++token + "\t0-1\t" + word + "\t" + mentions + "\t" + String.join("\t", features)
                + "\t" + sorts + "\t" + ends + "\t\n");
        return this;
    }

    MarkedText read(Path folder) throws IOException {
        return GumFile.read(write(folder, "invented.tsv"));
    }

    Path write(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), rows);
    }
}
