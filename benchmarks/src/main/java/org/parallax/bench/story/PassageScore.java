package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parallax.bench.json.Json;
import org.parallax.bench.match.OneToOne;
import org.parallax.bench.match.SequenceMatcher;

/** Disagreements and shared passages: the gold words, and not much more. */
final class PassageScore {

    /** From these shares of letters on, both ends of an echo are one text, and may be of any length. */
    private static final double QUICK_SAME = .97;

    private static final double SAME = .9;
    private static final int ANY_SLACK = 99;
    private static final int ANY_LENGTH = 1_000_000;

    private final Printed printed;
    private final Score score;

    private PassageScore(Printed printed, Score score) {
        this.printed = printed;
        this.score = score;
    }

    static void add(Printed printed, JsonNode gold, Score score) {
        PassageScore passages = new PassageScore(printed, score);
        passages.disagreements(Json.list(gold, "disagreements"));
        if (gold.has("same_words")) {
            passages.sharedPassages(Json.list(gold, "same_words"));
        }
    }

    private void disagreements(List<JsonNode> gold) {
        List<JsonNode> disagreements = printed.items("disagreements");
        OneToOne pairs = new OneToOne();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < disagreements.size(); j++) {
                int sides = sidesHeld(gold.get(i), disagreements.get(j));
                if (sides >= 2) {
                    pairs.offer(sides, i, j);
                }
            }
        }
        Map<Integer, Integer> matched = pairs.matched();
        score.paired("disagreements found", gold.size(), matched);
        for (int i = 0; i < gold.size(); i++) {
            if (!matched.containsKey(i)) {
                score.missed("disagreement", Json.text(gold.get(i), "about"));
            }
        }
        score.count("disagreements printed", disagreements.size());
    }

    private int sidesHeld(JsonNode gold, JsonNode disagreement) {
        return (int) Json.list(gold, "sides").stream()
                .filter(side -> Json.list(disagreement, "sides").stream()
                        .anyMatch(span ->
                                printed.isNear(side.get(0).asText(), side.get(1).asText(), span)))
                .count();
    }

    private void sharedPassages(List<JsonNode> gold) {
        List<Boolean> found = new ArrayList<>();
        for (JsonNode passage : gold) {
            boolean shown = printed.items("echoes").stream()
                    .anyMatch(echo -> isEchoed(passage, echo.path("a"), echo.path("b"))
                            || isEchoed(passage, echo.path("b"), echo.path("a")));
            found.add(shown);
            if (!shown) {
                score.missed("shared", passage.path("a"), passage.path("b"));
            }
        }
        score.part("shared passages", found);
    }

    private boolean isEchoed(JsonNode passage, JsonNode x, JsonNode y) {
        String inX = passage.path("a").get(0).asText();
        String inY = passage.path("b").get(0).asText();
        if (!printed.stemOf(x).equals(inX)
                || !printed.stemOf(y).equals(inY)
                || !printed.has(inX)
                || !printed.has(inY)) {
            return false;
        }
        boolean same = isOneText(inX, x, inY, y);
        int slack = same ? ANY_SLACK : 3;
        int plus = same ? ANY_LENGTH : 60;
        return printed.isNear(inX, passage.path("a").get(1).asText(), x, slack, plus)
                && printed.isNear(inY, passage.path("b").get(1).asText(), y, slack, plus);
    }

    private boolean isOneText(String inX, JsonNode x, String inY, JsonNode y) {
        SequenceMatcher matcher = new SequenceMatcher(
                printed.text(inX).letters(printed.stretch(inX, x)),
                printed.text(inY).letters(printed.stretch(inY, y)),
                false);
        return matcher.quickRatio() >= QUICK_SAME && matcher.ratio() >= SAME;
    }
}
