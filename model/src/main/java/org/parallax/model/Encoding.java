package org.parallax.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;

/** What the encoder says of one window. Holds native memory until closed; for one thread. */
final class Encoding implements AutoCloseable {

    private final Window window;
    private final OrtSession.Result result;

    Encoding(Window window, OrtSession.Result result) {
        this.window = window;
        this.result = result;
    }

    Window window() {
        return window;
    }

    /** The logits of the words, each word those of its first piece. */
    WordLogits tags() {
        return words("tags");
    }

    /** As {@link #tags()}, for names. */
    WordLogits names() {
        return words("names");
    }

    private WordLogits words(String output) {
        return WordLogits.ofFirstPieces(Network.floats(result, output), window);
    }

    /** An output as it is, one row a piece, without a copy. */
    OnnxTensor tensor(String output) {
        return Network.output(result, output);
    }

    /** An output's rows, one after the other. */
    float[] rows(String output) {
        return Network.floats(result, output);
    }

    @Override
    public void close() {
        result.close();
    }
}
