package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists, and values that may be missing: a missing one is written as null, so that every item has every key. */
final class Items {

    /** Writes one item as one JSON value. */
    @FunctionalInterface
    interface ItemWriter<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    private Items() {}

    static <T> void write(JsonGenerator json, String key, List<T> items, ItemWriter<? super T> writer)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (T item : items) {
            writer.write(json, item);
        }
        json.writeEndArray();
    }

    static <T> void writeOne(JsonGenerator json, String key, Optional<T> item, ItemWriter<? super T> writer)
            throws IOException {
        if (item.isPresent()) {
            json.writeFieldName(key);
            writer.write(json, item.get());
        } else {
            json.writeNullField(key);
        }
    }

    static void writeText(JsonGenerator json, String key, Optional<String> text) throws IOException {
        writeOne(json, key, text, JsonGenerator::writeString);
    }

    static void writeTexts(JsonGenerator json, String key, Stream<String> texts) throws IOException {
        write(json, key, texts.toList(), JsonGenerator::writeString);
    }
}
