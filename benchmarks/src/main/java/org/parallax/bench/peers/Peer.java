package org.parallax.bench.peers;

import java.io.File;
import java.util.List;
import java.util.Locale;

/** Another program, as the jars that it takes. */
enum Peer {
    CORENLP(
            "CoreNLP",
            "edu.stanford.nlp:stanford-corenlp:4.5.10 edu.stanford.nlp:stanford-corenlp:4.5.10:models",
            "lib/*"),
    /** Only time expressions. Its words are tagged by CoreNLP, whose jars stand beside it. */
    HEIDELTIME(
            "HeidelTime",
            "com.github.heideltime:heideltime:2.2.1 org.apache.uima:uimaj-core:2.8.1",
            "lib/*" + File.pathSeparator + "../corenlp/lib/*");

    private final String title;
    private final String artifacts;
    private final String classPath;

    Peer(String title, String artifacts, String classPath) {
        this.title = title;
        this.artifacts = artifacts;
        this.classPath = classPath;
    }

    String title() {
        return title;
    }

    /** {@code group:artifact:version} and perhaps {@code :classifier}, as a Maven repository has them. */
    List<String> artifacts() {
        return List.of(artifacts.split(" ", -1));
    }

    /** What it runs with, seen from its folder. */
    String classPath() {
        return classPath;
    }

    /** The folder that its jars are kept in. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
