package org.parallax.bench.verdicts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is judged, by its key in the exchange file. */
enum ItemKind {
    EVENTS("timeline"),
    COMMITMENTS("commitments"),
    DISAGREEMENTS("disagreements"),
    ECHOES("echoes"),
    FRAMING("framing"),
    LEFT_OUT("left_out"),
    HEADLINES("headlines"),
    DIRECTION("echoes"),
    MENTIONS("entities");

    private final String key;

    ItemKind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** "left out", as tables and files of verdicts have it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<ItemKind> of(String title) {
        return Arrays.stream(values())
                .filter(kind -> kind.title().equals(title))
                .findFirst();
    }
}
