package org.parallax.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An invented story of two articles, as a program might print it, spans given by their words; and what a reader marked in it. */
final class MiniStory {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String LIGHT = """
            Lighthouse to be dimmed

            Harbour master Ines al-Dovar said on Monday that “the lamp is tired”. The council will vote on 12 May. \
            Nobody asked the gulls, Dovar added 𝔇ryly.

            Share this page""";

    private static final String LAMP = """
            The lamp must stay

            Mayor Otto Brandel rejected the plan. “The lamp is tired,” Ines Dovar had said. \
            The council votes on 12 May. It is believed that the gulls agree.""";

    static final String GOLD = """
            {"articles":[
             {"id":"light","title":"Lighthouse to be dimmed","published":"2031-05-05","published_earliest":"2031-05-05",
              "published_latest":"2031-05-05","body_start":"Harbour master","body_end":"added 𝔇ryly.","not_body":["Share this page"]},
             {"id":"lamp","title":"The lamp must stay!","published":null,"published_earliest":"2031-05-06",
              "published_latest":null,"body_start":"Mayor Otto","body_end":"gulls agree.","not_body":[]}],
             "statements":[
              {"article":"light","speaker":"Ines al-Dovar","mention":"Harbour master Ines al-Dovar","cue":"said",
               "content":["the lamp is tired"],"kind":"mixed","when":"2031-05-05"},
              {"article":"light","speaker":"Ines al-Dovar","mention":"Dovar","cue":"added","content":["Nobody asked the gulls"],"kind":"indirect"},
              {"article":"lamp","speaker":"Ines al-Dovar","mention":"Ines Dovar","cue":"said","content":["The lamp is tired"],"kind":"direct",
               "when":"2031-05"},
              {"article":"lamp","speaker":null,"cue":"believed","content":["the gulls agree"],"kind":"indirect"},
              {"article":"lamp","speaker":"Otto Brandel","mention":"Mayor Otto Brandel","cue":"rejected","content":["the plan"],"kind":"indirect"},
              {"article":"lamp","speaker":"Otto Brandel","content":["gulls"],"kind":"indirect","borderline":true}],
             "entities":[
              {"name":"Ines al-Dovar","type":"person","names":{"light":["Ines al-Dovar","Dovar"],"lamp":["Ines Dovar"]}},
              {"name":"Otto Brandel","type":"person","names":{"lamp":"Otto Brandel"}}],
             "keep_apart":[["Ines al-Dovar","Harbour council"]],
             "events":[
              {"date":"2031-05-12","what":"the council is to vote about the lamp","articles":["light"],"planned":true},
              {"date":"2031-04","what":"the gulls were never asked","articles":["lamp"]}],
             "commitments":[{"by":["council"],"what":"the council will vote","due":"2031-05-12","articles":["light"],"status":"open"}],
             "disagreements":[{"about":"who is tired","kind":"other","sides":[["light","the lamp is tired"],["lamp","the gulls agree"]]}],
             "same_words":[
              {"a":["light","the lamp is tired"],"b":["lamp","The lamp is tired"]},
              {"a":["light","will vote on 12 May"],"b":["lamp","votes on 12 May"]}],
             "framing":[{"thing":"the lamp","words":{"light":["dimmed"],"lamp":"The lamp"}}]}
            """;

    /** Worked out by hand from the rules. */
    static final String FIGURES = """
            {"articles":"2/2","titles":"2/2","dates":"2/2","undated placed":"1/1","furniture in bodies":1,"body edges":"2/2",
             "statements found":"4/5","with right speaker":"3/5","kind right":"3/4","when right":"1/2",
             "statement precision":0.8,"statements printed":5,"names joined":"1/2","names wrongly joined":"0/2",
             "events found":"1/2","timeline entries":2,"commitments found":"1/1","status right":"0/1","commitments printed":1,
             "disagreements found":"1/1","disagreements printed":1,"shared passages":"1/2","framing words":"1/2","framing printed":1}
            """;

    private final ObjectNode story = MAPPER.createObjectNode();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private MiniStory() {
        for (String key : new String[] {
            "articles", "entities", "statements", "timeline", "commitments", "disagreements", "echoes", "framing"
        }) {
            story.putArray(key);
        }
    }

    static JsonNode gold() {
        return json(GOLD);
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    static JsonNode printed() {
        MiniStory mini = new MiniStory();
        mini.articles();
        mini.entities();
        mini.statements();
        mini.others();
        return mini.story;
    }

    private void articles() {
        article("a-1", "pages/light.html", LIGHT)
                .putObject("published")
                .put("earliest", "2031-05-05")
                .put("latest", "2031-05-05")
                .put("basis", "stated");
        article("a-2", "pages/lamp.txt", LAMP)
                .putObject("published")
                .put("earliest", "2031-05-04")
                .put("latest", "2031-05-08")
                .put("basis", "inferred");
    }

    private ObjectNode article(String id, String file, String text) {
        texts.put(id, text);
        int body = text.indexOf("\n\n") + 2;
        ObjectNode article = array("articles").addObject();
        article.put("id", id).put("file", file).put("text", text).put("title", text.substring(0, body - 2));
        article.putObject("body").put("start", body).put("end", text.length());
        return article;
    }

    private void entities() {
        ObjectNode dovar = array("entities").addObject().put("id", "e-1").put("name", "Ines al-Dovar");
        dovar.putArray("mentions")
                .add(span("a-1", "Ines al-Dovar", 0))
                .add(span("a-1", "Dovar", 1))
                .add(span("a-2", "Ines Dovar", 0));
        ObjectNode mayor = array("entities").addObject().put("id", "e-2").put("name", "Otto");
        mayor.putArray("mentions").add(span("a-2", "Otto", 0));
    }

    private void statements() {
        statement("a-1", "e-1", "direct", "the lamp is tired", 0, "said", "2031-05-05");
        statement("a-1", "e-2", "indirect", "Nobody asked the gulls", 0, "added", "");
        statement("a-2", "e-1", "direct", "The lamp is tired", 0, "said", "");
        statement("a-2", "", "indirect", "that the gulls agree", 0, "believed", "");
        statement("a-2", "e-2", "indirect", "Mayor", 0, "rejected", "");
        statement("a-2", "e-2", "indirect", "Brandel rejected", 0, "rejected", "")
                .put("class", "belief");
        statement("a-2", "e-2", "indirect", "stay", 0, "", "").put("in", "headline");
    }

    private ObjectNode statement(
            String article, String speaker, String kind, String content, int nth, String cue, String when) {
        ObjectNode s = array("statements").addObject();
        s.put("id", "s-" + array("statements").size())
                .put("article", article)
                .put("in", "body")
                .put("kind", kind)
                .put("class", "speech");
        s.put("speaker", speaker.isEmpty() ? null : speaker);
        s.putArray("content").add(span(article, content, nth));
        s.putNull("source");
        if (cue.isEmpty()) {
            s.putNull("cue");
        } else {
            s.set("cue", span(article, cue, 0));
        }
        if (when.isEmpty()) {
            s.putNull("when");
        } else {
            s.putObject("when").put("earliest", when).put("latest", when);
        }
        return s;
    }

    private void others() {
        item("timeline", "The council will vote on 12 May.", "2031-05-12")
                .putArray("evidence")
                .add(span("a-1", "The council will vote on 12 May.", 0));
        item("timeline", "The gulls agree.", "2031-05-01").putArray("evidence").add(span("a-2", "the gulls agree", 0));
        ObjectNode vote = array("commitments")
                .addObject()
                .put("what", "The council will vote")
                .put("status", "kept");
        vote.putObject("due").put("latest", "2031-05-12");
        vote.putArray("evidence").add(span("a-1", "The council will vote", 0));
        array("disagreements")
                .addObject()
                .putArray("sides")
                .add(span("a-1", "the lamp is tired", 0))
                .add(span("a-2", "gulls agree", 0));
        ObjectNode echo = array("echoes").addObject();
        echo.set("a", span("a-2", "The lamp is tired", 0));
        echo.set("b", span("a-1", "the lamp is tired", 0));
        array("framing").add(span("a-1", "dimmed", 0));
    }

    private ObjectNode item(String key, String text, String day) {
        ObjectNode item = array(key).addObject().put("text", text);
        item.putObject("date").put("earliest", day).put("latest", day);
        return item;
    }

    private ArrayNode array(String key) {
        return (ArrayNode) story.get(key);
    }

    /** The nth place where words stand in an article. */
    private ObjectNode span(String article, String words, int nth) {
        String text = texts.getOrDefault(article, "");
        int start = text.indexOf(words);
        for (int i = 0; i < nth; i++) {
            start = text.indexOf(words, start + 1);
        }
        if (start < 0) {
            throw new IllegalArgumentException(article + " has no " + words);
        }
        return MAPPER.createObjectNode()
                .put("article", article)
                .put("start", start)
                .put("end", start + words.length())
                .put("text", words);
    }
}
