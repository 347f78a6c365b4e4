package org.parallax.model;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes a tagger of a model's files, and says which file was at fault when it cannot. */
final class ModelLoader {

    private static final int HASH_BYTES = 6;

    private final ModelFiles files;
    private final MessageDigest digest;

    ModelLoader(ModelFiles files) {
        this.files = files;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    OnnxTagger load() {
        String name = part("model.json", ModelLoader::name);
        Vocabulary vocabulary = part("vocab.txt", ModelLoader::vocabulary);
        Network linker = part("linker.onnx", Network::of);
        Network encoder = part("encoder.onnx", Network::of);
        return new OnnxTagger(name + "-" + hash(), vocabulary, new Encoder(encoder), new Linker(linker));
    }

    private String hash() {
        return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
    }

    private static String name(byte[] json) throws IOException {
        JsonNode version = new ObjectMapper().readTree(json).path("version");
        if (!version.isTextual()) {
            throw new IOException("it has no version");
        }
        return version.textValue();
    }

    private static Vocabulary vocabulary(byte[] lines) throws IOException {
        return new Vocabulary(new InputStreamReader(new ByteArrayInputStream(lines), StandardCharsets.UTF_8));
    }

    private <T> T part(String file, Maker<T> maker) {
        try {
            byte[] bytes = files.read(file);
            digest.update(bytes);
            return maker.make(bytes);
        } catch (IOException | OrtException e) {
            throw new UnusableModelException(files.place(), file, e);
        }
    }

    private interface Maker<T> {
        T make(byte[] bytes) throws IOException, OrtException;
    }
}
