package org.parallax.report.judgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.commitment.Commitment;
import org.parallax.judgement.ArticleKey;
import org.parallax.judgement.Decided;
import org.parallax.judgement.Decision;
import org.parallax.judgement.ItemKey;
import org.parallax.judgement.ItemKind;
import org.parallax.judgement.Name;
import org.parallax.judgement.PassageKey;
import org.parallax.language.Tagging.NameType;
import org.parallax.selector.TextQuoteSelector;
import org.parallax.time.PartialDate;

/** Reads a line that {@link JudgementWriter} or a person wrote. Keys that are not known are not looked at. */
final class JudgementReader {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** What a line says. */
    record Read(Decision decision, Decided decided) {}

    private JudgementReader() {}

    static Read read(String line) throws NotAJudgement {
        JsonNode json = parsed(line);
        if (!json.isObject()) {
            throw new NotAJudgement("not a JSON object");
        }
        Decided decided = new Decided(maybe(json, "by"), maybe(json, "at"), maybe(json, "because"));
        return new Read(decision(json), decided);
    }

    private static JsonNode parsed(String line) throws NotAJudgement {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException broken) {
            String said = String.valueOf(broken.getOriginalMessage());
            throw new NotAJudgement("not JSON: " + said.lines().findFirst().orElse(""));
        }
    }

    private static Decision decision(JsonNode json) throws NotAJudgement {
        String kind = text(json, "kind");
        return switch (kind) {
            case "join" -> new Decision.Join(names(json, 2, Integer.MAX_VALUE));
            case "part" -> part(names(json, 2, 2));
            case "speaker" ->
                new Decision.Speaker(passage(json.path("statement"), "statement"), name(json.path("name")));
            case "date" -> new Decision.Published(article(json.path("article")), date(text(json, "date")));
            case "outlet" -> new Decision.Outlet(article(json.path("article")), text(json, "outlet"));
            case "drop" -> new Decision.Drop(item(json, itemKind(json)));
            case "confirm" -> new Decision.Confirm(item(json, itemKind(json)));
            case "status" -> new Decision.Status(item(json, ItemKind.COMMITMENT), status(text(json, "status")));
            case "day" -> new Decision.Day(item(json, ItemKind.TIMELINE), date(text(json, "date")));
            case "merge" -> merge(json.path("entries"));
            case "sentence" ->
                new Decision.Sentence(item(json, ItemKind.TIMELINE), passage(json.path("sentence"), "sentence"));
            case "undo" -> new Decision.Undo(text(json, "judgement"));
            default -> throw new NotAJudgement("of a kind that this version does not know: " + kind);
        };
    }

    private static List<Name> names(JsonNode json, int least, int most) throws NotAJudgement {
        List<Name> names = new ArrayList<>();
        for (JsonNode name : json.path("names")) {
            names.add(name(name));
        }
        if (names.size() < least || names.size() > most) {
            throw new NotAJudgement(
                    "\"names\" must be a list of " + (least == most ? "" : "at least ") + least + " names");
        }
        return names;
    }

    private static Decision part(List<Name> names) {
        return new Decision.Part(names.get(0), names.get(1));
    }

    private static Decision merge(JsonNode entries) throws NotAJudgement {
        if (entries.size() != 2) {
            throw new NotAJudgement("\"entries\" must be a list of 2 entries, each with its passages");
        }
        return new Decision.Merge(item(entries.get(0), ItemKind.TIMELINE), item(entries.get(1), ItemKind.TIMELINE));
    }

    private static Name name(JsonNode json) throws NotAJudgement {
        if (json.isTextual() && !json.textValue().isBlank()) {
            return Name.of(json.textValue());
        }
        Optional<ArticleKey> in = json.has("article") ? Optional.of(article(json.path("article"))) : Optional.empty();
        Optional<String> type = maybe(json, "type");
        return new Name(
                text(json, "name"),
                type.isPresent() ? Optional.of(oneOf(NameType.class, "type", type.get())) : Optional.empty(),
                in);
    }

    private static ArticleKey article(JsonNode json) throws NotAJudgement {
        return json.isTextual()
                ? new ArticleKey(json.textValue(), Optional.empty())
                : new ArticleKey(text(json, "file"), maybe(json, "text"));
    }

    private static PassageKey passage(JsonNode json, String key) throws NotAJudgement {
        if (!json.isObject()) {
            throw new NotAJudgement("\"" + key + "\" must tell a passage: its file and its quote");
        }
        TextQuoteSelector words = new TextQuoteSelector(
                text(json, "quote"),
                maybe(json, "before").orElse(""),
                maybe(json, "after").orElse(""));
        return new PassageKey(article(json), words);
    }

    private static ItemKind itemKind(JsonNode json) throws NotAJudgement {
        return oneOf(ItemKind.class, "item", text(json, "item"));
    }

    private static ItemKey item(JsonNode json, ItemKind kind) throws NotAJudgement {
        List<PassageKey> passages = new ArrayList<>();
        for (JsonNode passage : json.path("passages")) {
            passages.add(passage(passage, "passages"));
        }
        if (passages.isEmpty()) {
            throw new NotAJudgement("\"passages\" must be a list of one passage at least");
        }
        return new ItemKey(kind, passages, maybe(json, "detail").orElse(""));
    }

    private static Commitment.Status status(String word) throws NotAJudgement {
        return oneOf(Commitment.Status.class, "status", word);
    }

    private static PartialDate date(String iso) throws NotAJudgement {
        return PartialDate.parse(iso)
                .orElseThrow(() -> new NotAJudgement("\"date\" must be as 2021-12-09, 2021-12 or 2021, and is " + iso));
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String key, String word) throws NotAJudgement {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        String all = Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new NotAJudgement("\"" + key + "\" must be one of " + all + ", and is " + word);
    }

    private static String text(JsonNode json, String key) throws NotAJudgement {
        return maybe(json, key)
                .filter(words -> !words.isBlank())
                .orElseThrow(() -> new NotAJudgement("without \"" + key + "\""));
    }

    private static Optional<String> maybe(JsonNode json, String key) {
        return Optional.ofNullable(json.path(key).textValue());
    }
}
