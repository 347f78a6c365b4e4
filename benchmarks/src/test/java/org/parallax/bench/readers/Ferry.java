package org.parallax.bench.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented story of two pages, and what readers marked in it. */
final class Ferry {

    /** Two events, two commitments, two disagreements and two things. */
    static final String FIRST = """
            {"articles": [{"id": "mast"}, {"id": "keel"}],
             "events": [
              {"date": "2031-05-03", "what": "the ferry Alva runs aground", "articles": ["mast", "keel"]},
              {"date": "2031-05-05", "what": "divers look under the ferry", "articles": ["mast"]}],
             "commitments": [
              {"by": ["harbour office"], "what": "the harbour office raises the hull", "due": "2031-06", "status": "open",
               "articles": ["mast"], "words": [["mast", "raise the hull by June"]]},
              {"by": ["owner"], "what": "the owner repays every ticket", "due": null, "status": "open",
               "articles": ["keel"], "words": [["keel", "repay every ticket"]]}],
             "disagreements": [
              {"about": "how many were hurt", "kind": "number", "sides": [["mast", "Nine people"], ["keel", "Twelve people"]]},
              {"about": "whether the pilot slept", "kind": "done", "sides": [["mast", "The pilot slept"], ["keel", "The pilot was awake"]]}],
             "framing": [
              {"thing": "the accident", "words": {"mast": ["disgrace"], "keel": ["mishap"]}},
              {"thing": "the pilot", "words": {"mast": ["daredevil"]}}]}
            """;

    /** One of each is the first's; of the hull this reader says that it was raised. The deed and the day of another event are the reader's own. */
    static final String SECOND = """
            {"articles": [{"id": "mast"}, {"id": "keel"}],
             "events": [
              {"date": "2031-05-03", "what": "Alva aground on a reef, nobody drowned; ferry evacuated", "articles": ["keel"]},
              {"date": "2031-05-04", "what": "the owner meets the passengers", "articles": ["keel"]},
              {"date": "2031", "what": "the ferry was launched", "articles": ["mast"]}],
             "commitments": [
              {"by": ["harbour office"], "what": "hull raised by the harbour office", "due": "2031-06-30", "status": "kept",
               "articles": ["mast"], "words": [["mast", "The harbour office will raise the hull by June"]]}],
             "disagreements": [
              {"about": "the hurt", "kind": "number", "sides": [["mast", "Nine"], ["mast", "Nine people were hurt"], ["keel", "Twelve people were hurt"]]}],
             "framing": [
              {"thing": "what befell her", "words": {"mast": ["a disgrace"], "keel": ["a mishap", "reef"]}}]}
            """;

    private static final String MAST = """
            <!doctype html><title>Ferry aground</title><nav>Menu</nav><article><h1>Ferry aground</h1>
            <p>The ferry Alva ran aground on 3 May, a disgrace to her owners. Nine people were hurt.</p>
            <p>The harbour office will raise the hull by June. The pilot slept, a daredevil all his life.</p></article>
            """;

    private static final String KEEL = """
            Ferry stuck

            The Alva met a reef on 3 May. Twelve people were hurt in a mishap. The owner will repay every ticket. The pilot was awake.
            """;

    private Ferry() {}

    /** A folder with the pages and a reader's marks; its name is the story's. */
    static Path marked(Path folder, String reader, String gold) throws IOException {
        Path story = folder.resolve(reader).resolve("ferry");
        Files.createDirectories(story.resolve("articles"));
        Files.writeString(story.resolve("articles/mast.html"), MAST);
        Files.writeString(story.resolve("articles/keel.txt"), KEEL);
        Files.writeString(story.resolve("gold.json"), gold);
        return story;
    }
}
