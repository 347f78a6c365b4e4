package org.parallax.bench.attribution;

import org.parallax.bench.figure.Matches;

/** What is counted of attributions, in the order of the table. */
enum Measure {
    WHOLE("whole attributions, F1", "source, cue and content each overlap by half of their union", Average.F1),
    WHOLE_PRECISION("  precision", "", Average.PRECISION),
    WHOLE_RECALL("  recall", "", Average.RECALL),
    QUOTE("whole quotes, exact F1", "source, cue and content to the word", Average.F1),
    SOURCE_WORDS("source, words F1", "", Average.F1),
    CUE_WORDS("cue, words F1", "", Average.F1),
    CONTENT_WORDS("content, words F1", "", Average.F1),
    SOURCE_EXACT("source, exact F1", "the same words, marks of punctuation apart", Average.F1),
    CUE_EXACT("cue, exact F1", "", Average.F1),
    CONTENT_EXACT("content, exact F1", "", Average.F1),
    DIRECT("direct, recall", "nine tenths of the content are in quotation marks", Average.RECALL),
    MIXED("mixed, recall", "", Average.RECALL),
    INDIRECT("indirect, recall", "nothing of the content is in quotation marks", Average.RECALL),
    SOURCE_NAMED("some source, recall", "", Average.RECALL),
    PRONOUN("pronoun as source, recall", "", Average.RECALL),
    NO_SOURCE("no source, recall", "", Average.RECALL);

    private final String title;
    private final String note;
    private final Average average;

    Measure(String title, String note, Average average) {
        this.title = title;
        this.note = note;
        this.average = average;
    }

    String title() {
        return title;
    }

    String note() {
        return note;
    }

    double figure(Matches matches) {
        return switch (average) {
            case F1 -> matches.f1();
            case PRECISION -> matches.precision();
            case RECALL -> matches.recall();
        };
    }

    private enum Average {
        F1,
        PRECISION,
        RECALL
    }
}
