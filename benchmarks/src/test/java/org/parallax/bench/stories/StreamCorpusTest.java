package org.parallax.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three layouts, with invented articles. */
class StreamCorpusTest {

    @TempDir
    private Path folder;

    private void given(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }

    @Test
    void aTopicsTwoHalvesAreTwoStories() throws IOException {
        given("7/7_1ecb.xml", "<Document><token sentence=\"0\">Fog</token><token sentence=\"0\">.</token></Document>");
        given(
                "7/7_1ecbplus.xml",
                "<Document><token sentence=\"0\">http</token><token sentence=\"0\">x</token><token sentence=\"1\">Rain</token><token sentence=\"1\">.</token></Document>");
        assertThat(StreamCorpus.read(folder)).extracting(StreamArticle::story).containsExactlyInAnyOrder("7", "7+");
        assertThat(StreamCorpus.read(folder))
                .extracting(article -> article.article().text())
                .containsExactlyInAnyOrder("Fog.", "Rain.");
    }

    @Test
    void anEventIsACategoryAndAnEvent() throws IOException {
        given(
                "x.json",
                "{\"title\": \"Fog\", \"text\": \"Fog lay.\", \"date_publish\": \"2031-05-05T00:00:00Z\", \"newsCluster\": {\"Category\": \"world\", \"Topic\": \"weather\", \"Event\": \"fog\"}}");
        StreamArticle article = StreamCorpus.read(folder).get(0);
        assertThat(article.story()).isEqualTo("world fog");
        assertThat(article.article().published().value()).isEqualTo("2031-05-05");
        assertThat(article.article().article().title()).isEqualTo("Fog");
    }

    @Test
    void threeArticlesOfOneTripletAreOneStoryAndOnlyScore() throws IOException {
        given(
                "2031/u_1.json",
                "{\"title\": \"Fog\", \"date\": \"2031-05-05\", \"triplet-uuid\": \"u\", \"body-paragraphs\": [[\"Fog lay.\", \"It was cold.\"], [\"Ships waited.\"]]}");
        given("annotations/u_1_ann.json", "{\"triplet-uuid\": \"u\", \"phrase-level-annotations\": []}");
        List<StreamArticle> stream = StreamCorpus.read(folder);
        assertThat(stream).singleElement().extracting(StreamArticle::story).isEqualTo("u");
        assertThat(stream.get(0).onlyScores()).isTrue();
        assertThat(stream.get(0).article().text()).isEqualTo("Fog\n\nFog lay. It was cold.\nShips waited.");
    }

    @Test
    void theStreamIsInTheOrderOfPublicationAndWhatHasNoDateComesFirst() throws IOException {
        for (String day : List.of("2031-05-07", "2031-05-05", "")) {
            given(
                    "n" + day + ".json",
                    "{\"title\": \"T\", \"text\": \"B.\", \"date_publish\": \"" + day
                            + "\", \"newsCluster\": {\"Category\": \"c\", \"Event\": \"e\"}}");
        }
        assertThat(StreamCorpus.read(folder))
                .extracting(StreamArticle::file)
                .containsExactly("n.json", "n2031-05-05.json", "n2031-05-07.json");
    }
}
