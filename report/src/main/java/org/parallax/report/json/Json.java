package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** An object of JSON as a whole file or as a line. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Writes the keys of the object. */
    @FunctionalInterface
    interface Keys {
        void write(JsonGenerator json) throws IOException;
    }

    /** A file in UTF-8 that ends with a line break; the stream is flushed and left open. */
    static void file(OutputStream out, PrettyPrinter look, Keys keys) throws IOException {
        // Through a writer of our own: it puts "?" for half a surrogate pair, at which the generator's encoder would
        // give up.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonGenerator json = FACTORY.createGenerator(text);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        json.setPrettyPrinter(look);
        write(json, keys);
        json.close();
        text.write('\n');
        text.flush();
    }

    /** In ASCII, so that it is the same in every character set; without a line break, within or at the end. */
    static String line(Keys keys) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);
            write(json, keys);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Keys keys) throws IOException {
        json.writeStartObject();
        keys.write(json);
        json.writeEndObject();
    }
}
