package org.parallax.model;

/**
 * How likely an attribution is right, 0 to 1, from how sure the networks are of its parts.
 *
 * <p>A logistic regression over the log odds of the three parts. Its weights were fitted by {@code training/tagger/calibrate.py} to what version 0.2
 * finds in PolNeAR dev, "right" as the whole-attribution F1 has it; fitted to one half and tried on the other, they do as well. Fit them again for
 * new weights of the tagger, here and in {@code training/tagger/decode.py}.
 */
final class Sureness {

    private static final double BASE = -3;
    private static final double WITHOUT_SOURCE = .61;
    private static final double CUE = .6;
    private static final double SOURCE = .23;
    private static final double CONTENT = .33;

    /** Beyond these a probability says no more. */
    private static final double LEAST = .01;

    private Sureness() {}

    /** Of an attribution of which cue, source and content are as likely as these. */
    static double of(double cue, double source, double content) {
        return share(BASE + CUE * odds(cue) + SOURCE * odds(source) + CONTENT * odds(content));
    }

    /** Of an attribution without a source. */
    static double ofNobody(double cue, double content) {
        return share(BASE + WITHOUT_SOURCE + CUE * odds(cue) + CONTENT * odds(content));
    }

    private static double odds(double probability) {
        return Math.log(Math.max(probability, LEAST) / Math.max(1 - probability, LEAST));
    }

    private static double share(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
