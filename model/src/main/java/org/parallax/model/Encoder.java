package org.parallax.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.util.Map;

/** {@code encoder.onnx}: reads a window once, for all heads. Threads may share it. */
final class Encoder implements AutoCloseable {

    private final Network network;

    Encoder(Network network) {
        this.network = network;
    }

    /** The caller closes what it gets. */
    Encoding encode(Window window) throws OrtException {
        try (OnnxTensor inputIds = Network.tensor(window.inputIds(), 1, window.size());
                OnnxTensor caseIds = Network.tensor(window.caseIds(), 1, window.size())) {
            return new Encoding(window, network.run(Map.of("input_ids", inputIds, "case_ids", caseIds)));
        }
    }

    @Override
    public void close() throws OrtException {
        network.close();
    }
}
