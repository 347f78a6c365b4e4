package org.parallax.model;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/** Makes a tagger of a model's files, and says which file was at fault when it cannot. */
final class ModelLoader {

    private final ModelFiles files;

    /** Tells models apart that were given one version; a checksum, since a hash of 24 MB would double the time of a start. */
    private final CRC32C checksum = new CRC32C();

    ModelLoader(ModelFiles files) {
        this.files = files;
    }

    OnnxTagger load() {
        String version = part("model.json", ModelLoader::version);
        Vocabulary vocabulary = part("vocab.txt", ModelLoader::vocabulary);
        Network linker = part("linker.onnx", Network::of);
        Network encoder = part("encoder.onnx", Network::of);
        String name = String.format(Locale.ROOT, "%s-%08x", version, checksum.getValue());
        return new OnnxTagger(name, vocabulary, new Encoder(encoder), new Linker(linker));
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
