package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.bench.json.Json;
import org.parallax.bench.match.NamesAlike;

/** Names: every use of one in one entity; none shared by two that are listed apart. */
final class NameScore {

    private final Printed printed;
    private final JsonNode gold;
    private final Score score;
    private final Map<String, String> owner = new HashMap<>();

    NameScore(Printed printed, JsonNode gold, Score score) {
        this.printed = printed;
        this.gold = gold;
        this.score = score;
    }

    private record Use(String article, String name) {}

    private record Two(String one, String other) implements Comparable<Two> {

        static Two of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Two(a, b) : new Two(b, a);
        }

        @Override
        public int compareTo(Two two) {
            int first = one.compareTo(two.one);
            return first != 0 ? first : other.compareTo(two.other);
        }
    }

    void add() {
        score.part(
                "names joined",
                Json.list(gold, "entities").stream().map(this::isJoined).toList());
        List<Boolean> wrong = new ArrayList<>();
        for (Two two : apart()) {
            Set<String> shared = new TreeSet<>(entitiesOf(two.one()));
            shared.retainAll(entitiesOf(two.other()));
            wrong.add(!shared.isEmpty());
            if (!shared.isEmpty()) {
                score.missed("wrongly joined", two.one(), two.other());
            }
        }
        score.part("names wrongly joined", wrong);
    }

    private boolean isJoined(JsonNode entity) {
        List<Use> uses = uses(entity);
        List<Set<String>> owners = uses.stream().map(this::owners).toList();
        Map<String, Integer> votes = new TreeMap<>();
        owners.forEach(each -> each.forEach(id -> votes.merge(id, 1, Integer::sum)));
        String best = votes.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Entry::getKey)
                .orElse("");
        owner.put(Json.text(entity, "name"), best);
        boolean joined = !best.isEmpty() && owners.stream().allMatch(each -> each.contains(best));
        if (!joined) {
            missed(entity, uses, owners, best);
        }
        return joined;
    }

    private void missed(JsonNode entity, List<Use> uses, List<Set<String>> owners, String best) {
        List<String> elsewhere = new ArrayList<>();
        for (int i = 0; i < uses.size() && elsewhere.size() < 4; i++) {
            if (!owners.get(i).contains(best)) {
                elsewhere.add(uses.get(i).article() + ": " + uses.get(i).name());
            }
        }
        score.missed("name", Json.text(entity, "name"), elsewhere);
    }

    private static List<Use> uses(JsonNode entity) {
        List<Use> uses = new ArrayList<>();
        entity.path("names")
                .properties()
                .forEach(article ->
                        Json.oneOrMany(article.getValue()).forEach(name -> uses.add(new Use(article.getKey(), name))));
        return uses;
    }

    /** The entities with a mention where the name stands. */
    private Set<String> owners(Use use) {
        Set<String> owners = new TreeSet<>();
        List<Stretch> places = printed.places(use.article(), use.name());
        for (JsonNode entity : printed.items("entities")) {
            for (JsonNode mention : Json.list(entity, "mentions")) {
                if (printed.stemOf(mention).equals(use.article()) && stands(use.article(), mention, places)) {
                    owners.add(Json.text(entity, "id"));
                }
            }
        }
        return owners;
    }

    private boolean stands(String article, JsonNode mention, List<Stretch> places) {
        List<Stretch> span = List.of(printed.stretch(article, mention));
        return places.stream().anyMatch(place -> Stretch.iou(span, List.of(place)) >= .5);
    }

    private Set<Two> apart() {
        Set<Two> apart = new TreeSet<>();
        Json.list(gold, "keep_apart")
                .forEach(pair ->
                        apart.add(Two.of(pair.get(0).asText(), pair.get(1).asText())));
        List<String> listed = Json.list(gold, "entities").stream()
                .map(entity -> Json.text(entity, "name"))
                .toList();
        for (int i = 0; i < listed.size(); i++) {
            for (int j = i + 1; j < listed.size(); j++) {
                apart.add(Two.of(listed.get(i), listed.get(j)));
            }
        }
        return apart;
    }

    private Set<String> entitiesOf(String name) {
        String best = owner.getOrDefault(name, "");
        return best.isEmpty() ? named(name) : Set.of(best);
    }

    private Set<String> named(String name) {
        String wanted = NamesAlike.normal(name);
        return printed.items("entities").stream()
                .filter(entity -> NamesAlike.normal(Json.text(entity, "name")).equals(wanted))
                .map(entity -> Json.text(entity, "id"))
                .collect(Collectors.toSet());
    }
}
