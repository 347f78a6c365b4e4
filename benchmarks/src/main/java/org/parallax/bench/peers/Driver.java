package org.parallax.bench.peers;

import java.util.List;

/** What a peer is made to do: a Java source file among this package's resources, run beside the peer's jars. */
public enum Driver {
    /** CoreNLP with all that it takes to find quotations and their speakers. */
    CORENLP_QUOTES("CoreNLP", Peer.CORENLP, "CoreNlpDriver.java", "quotes"),
    /** CoreNLP's named entities alone. */
    CORENLP_NAMES("CoreNLP", Peer.CORENLP, "CoreNlpNamesDriver.java", "names"),
    /** The time expressions of CoreNLP's SUTime. */
    SUTIME("SUTime", Peer.CORENLP, "SuTimeDriver.java", "time expressions"),
    /** HeidelTime's time expressions. */
    HEIDELTIME("HeidelTime", Peer.HEIDELTIME, "HeidelTimeDriver.java", "time expressions");

    /** Those that are timed beside Parallax. */
    static final List<Driver> TIMED = List.of(CORENLP_QUOTES, HEIDELTIME);

    private final String title;
    private final Peer peer;
    private final String source;
    private final String things;

    Driver(String title, Peer peer, String source, String things) {
        this.title = title;
        this.peer = peer;
        this.source = source;
        this.things = things;
    }

    /** What a table calls it. */
    public String title() {
        return title;
    }

    Peer peer() {
        return peer;
    }

    String source() {
        return source;
    }

    /** What it finds in an article. */
    String things() {
        return things;
    }
}
