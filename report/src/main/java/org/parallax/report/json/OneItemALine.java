package org.parallax.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Lays the file out with a line for each key of the file and for each item of its lists: small, and yet a line-by-line comparison of two
 * files tells what changed.
 */
final class OneItemALine extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1L;

    /** Lists and objects that are open. */
    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        super.writeStartObject(json);
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLineAtTop(json, 1);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        super.writeObjectEntrySeparator(json);
        breakLineAtTop(json, 1);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        breakLineAtTop(json, 1);
        depth--;
        super.writeEndObject(json, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        super.writeStartArray(json);
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLineAtTop(json, 2);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        breakLineAtTop(json, 2);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (values > 0) {
            breakLineAtTop(json, 2);
        }
        depth--;
        super.writeEndArray(json, values);
    }

    private void breakLineAtTop(JsonGenerator json, int level) throws IOException {
        if (depth == level) {
            json.writeRaw('\n');
        }
    }
}
