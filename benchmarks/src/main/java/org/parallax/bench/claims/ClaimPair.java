package org.parallax.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.bench.json.Json;

/**
 * Two sentences of two outlets that people judged.
 *
 * @param first what the one outlet says; people judged whether the second strengthens or weakens it
 * @param second what the other says
 * @param day on which both were read
 * @param relation as the file has it
 * @param holds whether people found that relation
 */
record ClaimPair(Claim first, Claim second, LocalDate day, Relation relation, boolean holds) {

    /** What the second may do to the first; the files of each bear its word in their name. */
    enum Relation {
        STRENGTHENS("strength"),
        WEAKENS("weak");

        private final String word;

        Relation(String word) {
            this.word = word;
        }
    }

    /** A sentence with the headline of its article. */
    record Claim(String headline, String sentence) {}

    /**
     * The pairs of a folder's JSON files, by file and place.
     *
     * @throws IOException when a relation has no file, or a pair lacks a sentence or a day
     */
    static List<ClaimPair> read(Path folder) throws IOException {
        List<ClaimPair> pairs = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            for (Path file : files(folder, relation)) {
                for (JsonNode pair : Json.list(Json.read(file), "data")) {
                    pairs.add(of(pair, relation, file));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static List<Path> files(Path folder, Relation relation) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(
                            file -> String.valueOf(file.getFileName()).matches(".*-" + relation.word + "-.*\\.json"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IOException("there is no file *-" + relation.word + "-*.json in " + folder);
            }
            return files;
        }
    }

    private static ClaimPair of(JsonNode pair, Relation relation, Path file) throws IOException {
        Claim first = new Claim(Json.text(pair, "article_a"), Json.text(pair, "claim_a"));
        Claim second = new Claim(Json.text(pair, "article_b"), Json.text(pair, "claim_b"));
        try {
            if (!first.sentence().isBlank() && !second.sentence().isBlank()) {
                boolean holds = pair.path("relation").asInt() == 1;
                return new ClaimPair(first, second, LocalDate.parse(Json.text(pair, "date")), relation, holds);
            }
        } catch (DateTimeException noDay) {
            throw new IOException(file + ": a pair has no day: " + pair, noDay);
        }
        throw new IOException(file + ": a pair lacks a claim: " + pair);
    }
}
