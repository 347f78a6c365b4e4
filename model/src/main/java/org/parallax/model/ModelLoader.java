package org.parallax.model;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32C;

/** Makes a tagger of a model's files, and says which file was at fault when it cannot. One loader loads once. */
final class ModelLoader {

    private static final String CARD = "model.json";
    private static final String VOCABULARY = "vocab.txt";
    private static final String LINKER = "linker.onnx";
    private static final String ENCODER = "encoder.onnx";

    private final ModelFiles files;

    /** Tells models apart that were given one version; a checksum, since a hash of 24 MB would double the time of a start. */
    private final CRC32C checksum = new CRC32C();

    ModelLoader(ModelFiles files) {
        this.files = files;
    }

    OnnxTagger load() {
        String version = part(CARD, ModelLoader::version);
        Vocabulary vocabulary = part(VOCABULARY, ModelLoader::vocabulary);
        Network linker = part(LINKER, Network::of);
        Network encoder = part(ENCODER, Network::of);
        return new OnnxTagger(checked(version), vocabulary, new Encoder(encoder), new Linker(linker));
    }

    /** The version of the tagger that {@link #load()} makes; no network is made. */
    String version() {
        String version = part(CARD, ModelLoader::version);
        List.of(VOCABULARY, LINKER, ENCODER).forEach(file -> part(file, bytes -> bytes.length));
        return checked(version);
    }

    private String checked(String version) {
        return String.format(Locale.ROOT, "%s-%08x", version, checksum.getValue());
    }

    private static String version(byte[] json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
                if (parser.nextToken() == JsonToken.VALUE_STRING && field.equals("version")) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
        }
        throw new IOException("it has no version");
    }

    private static Vocabulary vocabulary(byte[] lines) throws IOException {
        return new Vocabulary(new InputStreamReader(new ByteArrayInputStream(lines), StandardCharsets.UTF_8));
    }

    private <T> T part(String file, Maker<T> maker) {
        try {
            byte[] bytes = files.read(file);
            checksum.update(bytes);
            return maker.make(bytes);
        } catch (IOException | OrtException e) {
            throw new UnusableModelException(files.place(), file, e);
        }
    }

    private interface Maker<T> {
        T make(byte[] bytes) throws IOException, OrtException;
    }
}
