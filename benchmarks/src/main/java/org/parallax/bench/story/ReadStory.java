package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.Parallax;
import org.parallax.intake.Intake;
import org.parallax.intake.NothingToRead;
import org.parallax.model.OnnxTagger;
import org.parallax.reading.Reading;
import org.parallax.report.StoryJson;

/** Makes the account of a folder of pages with the program that users have, as its exchange file. */
public final class ReadStory {

    private ReadStory() {}

    /** The exchange file of the pages in a folder. */
    public static JsonNode of(Path folder) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (OnnxTagger tagger = OnnxTagger.shipped()) {
            List<Reading> readings = readings(Intake.of(folder), tagger);
            StoryJson.write(Parallax.compare(Parallax.story(readings), Optional.empty(), tagger.version()), json);
        } catch (NothingToRead nothing) {
            throw new IOException(nothing.getMessage(), nothing);
        }
        return new ObjectMapper().readTree(json.toByteArray());
    }

    private static List<Reading> readings(Intake intake, OnnxTagger tagger) {
        List<Reading> readings = new ArrayList<>();
        for (Path file : intake.files()) {
            if (intake.read(file) instanceof Intake.Read page) {
                readings.add(Parallax.read(page.article(), tagger));
            }
        }
        return readings;
    }
}
