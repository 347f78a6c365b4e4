package org.parallax.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code linker.onnx}: says for each cue of a window which words are its source and its content. Threads may share it. */
final class Linker implements AutoCloseable {

    /** The widest distance that counts; also what stands for "inside the cue". */
    private static final int FARTHEST = 255;

    private static final int ROLES = 3;

    private final Network network;

    Linker(Network network) {
        this.network = network;
    }

    /** One link for each cue; {@code cues} are not empty. */
    List<Link> link(Encoding encoding, List<Run> cues) throws OrtException {
        Window window = encoding.window();
        float[] b = means(encoding.rows("cue_b"), window, cues);
        float[] d = means(encoding.rows("cue_d"), window, cues);
        long width = b.length / cues.size();
        try (OnnxTensor cueB = Network.tensor(b, cues.size(), width);
                OnnxTensor cueD = Network.tensor(d, cues.size(), width);
                OnnxTensor distance = Network.tensor(distances(window, cues), cues.size(), window.size());
                OrtSession.Result result = network.run(Map.of(
                        "token_a", encoding.tensor("token_a"),
                        "token_c", encoding.tensor("token_c"),
                        "cue_b", cueB,
                        "cue_d", cueD,
                        "distance", distance))) {
            return links(window, cues, Network.floats(result, "roles"), Network.floats(result, "no_source"));
        }
    }

    private static List<Link> links(Window window, List<Run> cues, float[] roles, float[] noSource) {
        List<Link> links = new ArrayList<>(cues.size());
        for (int cue = 0; cue < cues.size(); cue++) {
            int offset = cue * window.size() * ROLES;
            WordLogits words = WordLogits.ofFirstPieces(roles, offset, ROLES, window);
            links.add(new Link(cues.get(cue), words, noSource[cue]));
        }
        return links;
    }

    /** For each cue the mean row of the first pieces of its words. */
    static float[] means(float[] rows, Window window, List<Run> cues) {
        int width = rows.length / window.size();
        float[] means = new float[cues.size() * width];
        for (int cue = 0; cue < cues.size(); cue++) {
            Run run = cues.get(cue);
            for (int word = run.first(); word < run.end(); word++) {
                for (int column = 0; column < width; column++) {
                    means[cue * width + column] += rows[window.firstPiece(word) * width + column] / run.size();
                }
            }
        }
        return means;
    }

    /** For each cue and piece how far the piece lies before or after the first pieces of the cue's words. */
    static long[] distances(Window window, List<Run> cues) {
        long[] distances = new long[cues.size() * window.size()];
        for (int cue = 0; cue < cues.size(); cue++) {
            int first = window.firstPiece(cues.get(cue).first());
            int last = window.firstPiece(cues.get(cue).end() - 1);
            for (int piece = 0; piece < window.size(); piece++) {
                int away = piece < first ? piece - first : Math.max(0, piece - last);
                int seen = Math.max(-FARTHEST, Math.min(FARTHEST, away));
                distances[cue * window.size() + piece] = (long) FARTHEST + seen;
            }
        }
        return distances;
    }

    @Override
    public void close() throws OrtException {
        network.close();
    }
}
