package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.bench.json.Json;
import org.parallax.bench.match.OneToOne;

/** Events and commitments: one to one, by their days, the articles that they rest on and the words in common. */
final class TimelineScore {

    /** Evidence spans that are longer do not count. */
    private static final int LONGEST_EVIDENCE = 600;

    private static final int WORDS_IN_COMMON = 2;
    private static final int DAYS_WIDER = 7;

    private final Printed printed;
    private final Score score;

    private TimelineScore(Printed printed, Score score) {
        this.printed = printed;
        this.score = score;
    }

    static void add(Printed printed, JsonNode gold, Score score) {
        TimelineScore timeline = new TimelineScore(printed, score);
        timeline.events(Json.list(gold, "events"));
        timeline.commitments(Json.list(gold, "commitments"));
    }

    private void events(List<JsonNode> gold) {
        List<JsonNode> entries = printed.items("timeline");
        OneToOne pairs = new OneToOne();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < entries.size(); j++) {
                if (isInTime(gold.get(i), entries.get(j))) {
                    offer(pairs, i, j, about(entries.get(j), "text", gold.get(i)));
                }
            }
        }
        Map<Integer, Integer> matched = pairs.matched();
        score.paired("events found", gold.size(), matched);
        score.count("timeline entries", entries.size());
        for (int i = 0; i < gold.size(); i++) {
            if (!matched.containsKey(i)) {
                score.missed("event", Json.text(gold.get(i), "date"), Json.text(gold.get(i), "what"));
            }
        }
    }

    private static boolean isInTime(JsonNode event, JsonNode entry) {
        int tolerance = event.path("tolerance_days").asInt(0);
        Days meant = Days.of(Json.text(event, "date")).widened(tolerance);
        Optional<Days> days = Days.of(entry.path("date"));
        return days.filter(d -> d.meets(meant) && d.width() <= meant.width() + DAYS_WIDER)
                .isPresent();
    }

    private void commitments(List<JsonNode> gold) {
        List<JsonNode> commitments = printed.items("commitments");
        OneToOne pairs = new OneToOne();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < commitments.size(); j++) {
                if (isDue(gold.get(i), commitments.get(j))) {
                    offer(pairs, i, j, about(commitments.get(j), "what", gold.get(i)));
                }
            }
        }
        Map<Integer, Integer> matched = pairs.matched();
        score.paired("commitments found", gold.size(), matched);
        List<Boolean> status = new ArrayList<>();
        matched.forEach(
                (i, j) -> status.add(Json.text(commitments.get(j), "status").equals(Json.text(gold.get(i), "status"))));
        score.part("status right", status);
        score.count("commitments printed", commitments.size());
        for (int i = 0; i < gold.size(); i++) {
            if (!matched.containsKey(i)) {
                score.missed("commitment", Json.text(gold.get(i), "what"));
            }
        }
    }

    private static boolean isDue(JsonNode wanted, JsonNode commitment) {
        return Json.text(commitment.path("due"), "latest").startsWith(Json.text(wanted, "due"));
    }

    private static void offer(OneToOne pairs, int i, int j, int words) {
        if (words >= WORDS_IN_COMMON) {
            pairs.offer(words, i, j);
        }
    }

    /** How many telling words an item has in common with what was marked; none when it rests on none of its articles. */
    private int about(JsonNode item, String key, JsonNode gold) {
        List<JsonNode> evidence = Json.list(item, "evidence").stream()
                .filter(span -> span.path("end").asInt() - span.path("start").asInt() <= LONGEST_EVIDENCE)
                .toList();
        Set<String> articles = evidence.stream().map(printed::stemOf).collect(Collectors.toCollection(TreeSet::new));
        articles.retainAll(Json.texts(gold, "articles"));
        String words = evidence.stream().map(span -> Json.text(span, "text")).collect(Collectors.joining(" "));
        return articles.isEmpty()
                ? 0
                : TellingWords.common(Json.text(item, key) + " " + words, Json.text(gold, "what"));
    }
}
