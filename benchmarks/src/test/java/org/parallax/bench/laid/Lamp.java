package org.parallax.bench.laid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented story of two articles, in the layout of a marker's folder, and the corpus that its articles come from. */
final class Lamp {

    static final String GOLD = """
            {"about":"a lamp",
             "articles":[
              {"id":"1-light","outlet":"The Light","title":"Lamp to go & stay","published":"2031-05-05","published_earliest":"2031-05-05",
               "published_latest":"2031-05-05","published_from":"stated","body_start":"Harbour master","body_end":"he 𝔇ryly said.",
               "not_body":["Share this page"]},
              {"id":"2-gull","outlet":"The Gull","title":"Lamp stays","published":"2031-05-06","published_earliest":"2031-05-06",
               "published_latest":"2031-05-06","published_from":"stated","body_start":"Mayor","body_end":"too.","not_body":[]}],
             "statements":[
              {"article":"1-light","speaker":"Ines Dovar","mention":"Harbour master Ines Dovar","cue":"said","content":["the lamp","is tired"],
               "kind":"direct","via":"the Gull","note":"“the lamp”"},
              {"article":"2-gull","speaker":null,"mention":null,"cue":null,"content":["the gulls agree"],"kind":"indirect","via":"by wire"}],
             "entities":[{"name":"Ines Dovar","type":"person","names":{"1-light":["Ines Dovar","Dovar"],"2-gull":"Dovar"}}],
             "keep_apart":[["Ines Dovar","the Gull"]],
             "events":[{"date":"2031-05-12","what":"a vote on the lamp","articles":["1-light"],"derived":"'on 12 May'"}],
             "commitments":[{"by":["Ines Dovar"],"what":"mend the lamp","articles":["1-light"],"words":[["1-light","Only Dovar knows"]]}],
             "disagreements":[{"about":"the lamp","kind":"done","sides":[["1-light","is tired"],["2-gull","Lamp stays"]]}],
             "same_words":[{"a":["1-light","the lamp"],"b":["2-gull","the lamp"]}],
             "framing":[{"thing":"the lamp","words":{"1-light":"tired","2-gull":["the lamp","old lamp"]}}]}
            """;

    private static final String LIGHT = """
            {"title":"Lamp to go & stay","text":"Harbour master Ines Dovar told the Gull: “the lamp”, she said, “is tired”.\\n\\nOnly Dovar knows < all, he 𝔇ryly said.\\nShare this page"}
            """;

    private static final String GULL = """
            {"title":"Lamp stays","body-paragraphs":[["Mayor Reed met Dovar.","It is an old lamp."],["He thinks the gulls agree, and the lamp too."]]}
            """;

    private Lamp() {}

    static Path corpora(Path folder) throws IOException {
        write(folder, "corpora/light/a.json", LIGHT);
        write(folder, "corpora/gull/b.json", GULL);
        return folder.resolve("corpora");
    }

    /** What a marker gives. */
    static Path marked(Path folder, String gold) throws IOException {
        write(folder, "marked/gold.json", gold);
        write(folder, "marked/articles.json", """
                {"1-light":{"source":"light/a.json","outlet":"light.example","published":"2031-05-05"},
                 "2-gull":{"source":"gull/b.json","outlet":"","published":""}}
                """);
        write(
                folder,
                "marked/articles/1-light.txt",
                CorpusText.read(corpora(folder).resolve("light/a.json")).text());
        write(
                folder,
                "marked/articles/2-gull.txt",
                CorpusText.read(corpora(folder).resolve("gull/b.json")).text());
        return folder.resolve("marked");
    }

    static Path write(Path folder, String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), content);
    }
}
