package org.parallax.bench.speakers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.bench.json.Json;
import org.parallax.bench.told.Marks;
import org.parallax.statement.Statement.SourceClass;

/**
 * Who speaks in a marked attribution.
 *
 * @param cue where the attribution's cue begins: UTF-16 units of the article's text
 * @param speakers the names of whoever speaks, and of each who speaks as well; empty where the article names nobody
 * @param sourceClass what sort of source it is
 * @param doubtful whether a careful reader may think otherwise
 */
record SpeakerMark(int cue, List<List<String>> speakers, SourceClass sourceClass, boolean doubtful) {

    /** Of {@code {"cue", "speaker": [names] or null, "also": [[names]], "class", "doubtful"}}. */
    static SpeakerMark of(JsonNode mark) {
        List<List<String>> speakers = new ArrayList<>();
        if (Json.has(mark, "speaker")) {
            speakers.add(Marks.names(mark, "speaker"));
            mark.path("also").forEach(names -> speakers.add(Json.oneOrMany(names)));
        }
        String sort = Json.text(mark, "class").toUpperCase(Locale.ROOT);
        return new SpeakerMark(
                mark.required("cue").intValue(),
                List.copyOf(speakers),
                SourceClass.valueOf(sort),
                Json.isTrue(mark, "doubtful"));
    }

    boolean isNameable() {
        return !speakers.isEmpty();
    }
}
