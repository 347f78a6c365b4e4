package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.bench.json.Json;
import org.parallax.bench.match.NamesAlike;
import org.parallax.bench.match.OneToOne;

/** Statements: found, with the right speaker, kind and day; and how many of the printed ones are right. */
final class StatementScore {

    private static final double ENOUGH = .5;
    private static final double SAME_CUE = .3;

    private final Printed printed;
    private final Score score;
    private final List<JsonNode> gold;
    private final List<JsonNode> statements;
    private final Map<String, JsonNode> entities = new HashMap<>();
    private final Map<String, List<String>> known = new HashMap<>();

    StatementScore(Printed printed, JsonNode gold, Score score) {
        this.printed = printed;
        this.score = score;
        this.gold = Json.list(gold, "statements");
        this.statements = printed.items("statements").stream()
                .filter(s -> printed.has(printed.stemOf(s)))
                .filter(s -> !Set.of("attitude", "belief").contains(Json.text(s, "class")))
                .toList();
        printed.items("entities").forEach(entity -> entities.put(Json.text(entity, "id"), entity));
        Json.list(gold, "entities").forEach(entity -> known.put(Json.text(entity, "name"), names(entity)));
    }

    private static List<String> names(JsonNode entity) {
        List<String> names = new ArrayList<>(List.of(Json.text(entity, "name")));
        entity.path("names").forEach(used -> names.addAll(Json.oneOrMany(used)));
        return names;
    }

    void add() {
        Map<Integer, Integer> matched = matched();
        List<Boolean> found = new ArrayList<>();
        List<Boolean> speakers = new ArrayList<>();
        List<Boolean> kinds = new ArrayList<>();
        List<Boolean> days = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            JsonNode wanted = gold.get(i);
            if (!Json.isTrue(wanted, "borderline")) {
                Optional<JsonNode> have = Optional.ofNullable(matched.get(i)).map(statements::get);
                found.add(have.isPresent());
                speakers.add(have.isPresent() && hasSpeaker(wanted, have.get()));
                have.ifPresent(s -> kinds.add(Json.text(s, "kind").equals(Json.text(wanted, "kind"))));
                if (Json.has(wanted, "when")) {
                    days.add(have.isPresent() && hasDay(wanted, have.get()));
                }
                if (have.isEmpty()) {
                    score.missed("statement", stem(wanted), Json.text(wanted, "speaker"), firstWords(wanted, 80));
                }
            }
        }
        score.part("statements found", found);
        score.part("with right speaker", speakers);
        score.part("kind right", kinds);
        score.part("when right", days);
        precision(new HashSet<>(matched.values()));
    }

    private void precision(Set<Integer> matched) {
        List<Boolean> right = new ArrayList<>();
        for (int j = 0; j < statements.size(); j++) {
            if (!Json.text(statements.get(j), "in").equals("headline")) {
                right.add(matched.contains(j));
            }
        }
        score.share("statement precision", right);
        score.count("statements printed", right.size());
    }

    private static String stem(JsonNode wanted) {
        return Json.text(wanted, "article");
    }

    private static String firstWords(JsonNode wanted, int length) {
        String content = Json.texts(wanted, "content").get(0);
        return content.substring(0, Math.min(length, content.length()));
    }

    private Map<Integer, Integer> matched() {
        OneToOne pairs = new OneToOne();
        for (int i = 0; i < gold.size(); i++) {
            List<List<Stretch>> pieces = pieces(gold.get(i));
            List<Stretch> cues = printed.places(stem(gold.get(i)), Json.text(gold.get(i), "cue"));
            for (int j = 0; j < statements.size(); j++) {
                if (!pieces.isEmpty() && printed.stemOf(statements.get(j)).equals(stem(gold.get(i)))) {
                    offer(pairs, i, j, pieces, cues);
                }
            }
        }
        return pairs.matched();
    }

    /** For each piece of the content, everywhere that it stands. */
    private List<List<Stretch>> pieces(JsonNode wanted) {
        return Json.texts(wanted, "content").stream()
                .map(piece -> printed.places(stem(wanted), piece))
                .filter(places -> !places.isEmpty())
                .toList();
    }

    private void offer(OneToOne pairs, int i, int j, List<List<Stretch>> pieces, List<Stretch> cues) {
        String stem = stem(gold.get(i));
        JsonNode statement = statements.get(j);
        List<Stretch> have = Json.list(statement, "content").stream()
                .map(span -> printed.stretch(stem, span))
                .toList();
        List<Stretch> wanted =
                pieces.stream().map(places -> nearest(places, have)).toList();
        double value = Stretch.iou(wanted, have);
        if (value >= ENOUGH) {
            boolean sameCue = Stretch.common(printed.optional(stem, statement.path("cue")), cues) > 0;
            pairs.offer(value + (sameCue ? SAME_CUE : 0), i, j);
        }
    }

    /** Of the places of one piece, the first that has most in common with what was printed. */
    private static Stretch nearest(List<Stretch> places, List<Stretch> have) {
        Stretch best = places.get(0);
        for (Stretch place : places) {
            best = common(place, have) > common(best, have) ? place : best;
        }
        return best;
    }

    private static int common(Stretch place, List<Stretch> have) {
        return Stretch.common(List.of(place), have);
    }

    private boolean hasSpeaker(JsonNode wanted, JsonNode have) {
        Optional<JsonNode> entity = Optional.ofNullable(entities.get(Json.text(have, "speaker")));
        boolean right = entity.isPresent() ? isNamed(wanted, entity.get()) : isDescribed(wanted, have);
        if (!right) {
            String name = entity.map(e -> Json.text(e, "name")).orElse("nobody");
            score.missed("speaker", stem(wanted), Json.text(wanted, "speaker"), name, firstWords(wanted, 60));
        }
        return right;
    }

    private boolean isNamed(JsonNode wanted, JsonNode entity) {
        String speaker = Json.text(wanted, "speaker");
        List<String> theirs = Stream.concat(
                        Stream.of(Json.text(entity, "name")),
                        Json.list(entity, "mentions").stream()
                                .map(mention -> Json.text(mention, "text"))
                                .filter(StatementScore::startsWithCapital))
                .toList();
        return Json.has(wanted, "speaker")
                && known.getOrDefault(speaker, List.of(speaker)).stream()
                        .anyMatch(x -> theirs.stream().anyMatch(y -> NamesAlike.test(x, y)));
    }

    private static boolean startsWithCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    private boolean isDescribed(JsonNode wanted, JsonNode have) {
        String mention = Json.text(wanted, "mention");
        List<Stretch> at = printed.optional(stem(wanted), have.path("source"));
        boolean nobody = at.isEmpty() && !Json.has(wanted, "speaker");
        return !known.containsKey(Json.text(wanted, "speaker"))
                && (mention.isEmpty() || nobody || Stretch.common(at, printed.places(stem(wanted), mention)) > 0);
    }

    private boolean hasDay(JsonNode wanted, JsonNode have) {
        Days meant = Days.of(Json.text(wanted, "when"));
        boolean right = Days.of(have.path("when"))
                .filter(days -> days.meets(meant) && days.width() <= meant.width() + 1)
                .isPresent();
        if (!right) {
            score.missed("when", stem(wanted), Json.text(wanted, "when"), have.path("when"), firstWords(wanted, 50));
        }
        return right;
    }
}
