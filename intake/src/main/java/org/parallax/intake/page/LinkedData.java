package org.parallax.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Whitespace;

/**
 * The page's JSON-LD: what it says of the article, in schema.org's words.
 *
 * @param things the objects that describe an article, a page or another thing that was published, articles first
 */
record LinkedData(List<Thing> things) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/#:])?(?:\\w*Article|\\w*Posting|Report|Review|\\w*NewsArticle)");
    private static final Pattern PAGE = Pattern.compile("(?:.*[/#:])?(?:\\w*Page|WebPage|VideoObject)");
    /** What a script's data may stand in. No JSON ends with ">", so the end is looked for after the last. */
    private static final Pattern OPENING = Pattern.compile("^\\s*(?:<!\\[CDATA\\[|//<!\\[CDATA\\[|<!--)");

    private static final Pattern CLOSING = Pattern.compile("(?:]]>|//]]>|-->)\\s*;?\\s*$");
    private static final int LONGEST_CLOSING = 5;
    private static final int MOST_OBJECTS = 2_000;
    private static final Set<String> BY_READERS = Set.of("review", "reviews", "comment", "comments", "aggregateRating");

    /** The rank of what is neither article nor page: a recipe, an instruction. */
    private static final int OTHER = 2;

    /**
     * An object of the data.
     *
     * @param rank 0 for an article, 1 for a page, 2 for another thing that was published
     */
    record Thing(int rank, JsonNode json, String script, int firstLine) {

        Optional<String> text(String key) {
            return texts(key).findFirst();
        }

        boolean isPublished() {
            return json.has("datePublished");
        }

        Stream<String> texts(String key) {
            return names(json.path(key)).map(Whitespace::single).filter(name -> !name.isEmpty());
        }

        /** A value, or of an object its name; of a list each. */
        private static Stream<String> names(JsonNode node) {
            if (node.isArray()) {
                return StreamSupport.stream(node.spliterator(), false)
                        .limit(MOST_OBJECTS)
                        .flatMap(Thing::names);
            }
            return node.isObject() ? named(node) : Stream.of(node.asText(""));
        }

        private static Stream<String> named(JsonNode object) {
            return object.hasNonNull("name")
                    ? names(object.path("name"))
                    : Stream.of(object.path("@id").asText("")).filter(id -> id.startsWith("http"));
        }

        /** The line of the saved file that a value stands on, as far as it can be found. */
        Line line(String key, String value) {
            int at = script.indexOf("\"" + key + "\"");
            int from = script.indexOf(value, Math.max(0, at));
            int breaks = (int) script.substring(0, Math.max(0, from))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            return Line.of(firstLine + breaks, "\"" + key + "\": \"" + value + "\"");
        }
    }

    static LinkedData of(Tags page) {
        List<Thing> things = new ArrayList<>();
        page.named("script").stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .forEach(script -> parsed(script).ifPresent(json -> collect(json, script, things)));
        things.sort(Comparator.comparingInt(Thing::rank));
        return new LinkedData(things);
    }

    /** Of an article alone, not of the page. */
    Optional<String> ofArticle(String key) {
        return articles()
                .map(thing -> thing.text(key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Of the article; else of whatever else on the page tells when it was published and by whom. */
    List<String> authors() {
        return Stream.concat(articles(), things.stream().filter(thing -> thing.rank() > 0 && thing.isPublished()))
                .map(thing -> thing.texts("author").distinct().toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<String> url() {
        return ofArticle("url").or(() -> ofArticle("mainEntityOfPage"));
    }

    private Stream<Thing> articles() {
        return things.stream().filter(thing -> thing.rank() == 0);
    }

    private static Optional<JsonNode> parsed(Element script) {
        try {
            return Optional.ofNullable(JSON.readTree(unwrapped(script.data())));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static String unwrapped(String data) {
        Matcher opening = OPENING.matcher(data);
        int from = opening.find() ? opening.end() : 0;
        int last = data.lastIndexOf('>');
        Matcher closing = CLOSING.matcher(data);
        return last >= from && closing.find(Math.max(from, last + 1 - LONGEST_CLOSING))
                ? data.substring(from, closing.start())
                : data.substring(from);
    }

    private static void collect(JsonNode root, Element script, List<Thing> things) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
            JsonNode node = open.removeFirst();
            int rank = rank(node.path("@type"));
            if (rank < OTHER || node.has("datePublished")) {
                things.add(new Thing(rank, node, script.data(), PageFacts.line(script)));
            }
            children(node).filter(JsonNode::isContainerNode).forEach(open::addLast);
        }
    }

    /** What readers wrote of it is not the page's own. */
    private static Stream<JsonNode> children(JsonNode node) {
        return node.isObject()
                ? node.properties().stream()
                        .filter(child -> !BY_READERS.contains(child.getKey()))
                        .map(Map.Entry::getValue)
                : StreamSupport.stream(node.spliterator(), false);
    }

    private static int rank(JsonNode type) {
        List<String> types = Thing.names(type).toList();
        if (types.stream().anyMatch(name -> ARTICLE.matcher(name).matches())) {
            return 0;
        }
        return types.stream().anyMatch(name -> PAGE.matcher(name).matches()) ? 1 : OTHER;
    }
}
