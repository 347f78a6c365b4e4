package org.parallax.bench.laid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiftedMarksTest {

    @TempDir
    Path folder;

    private JsonNode lifted(String gold) throws IOException {
        Path marked = Lamp.marked(folder, gold);
        return LiftedMarks.from(marked, folder.resolve("corpora"));
    }

    @Test
    void quotedWordsBecomePlaces() throws IOException {
        JsonNode marks = lifted(Lamp.GOLD);
        assertThat(marks.at("/articles/0/title").toString()).isEqualTo("[0,17]");
        assertThat(marks.at("/statements/0/mention").toString()).isEqualTo("[19,44]");
        assertThat(marks.at("/statements/0/content")).hasSize(2);
        assertThat(marks.at("/entities/0/names/2-gull").toString()).isEqualTo("[27,32]");
        assertThat(marks.at("/commitments/0/words/0").toString()).isEqualTo("[\"1-light\",[95,111]]");
        assertThat(marks.at("/disagreements/0/sides/1").toString()).isEqualTo("[\"2-gull\",[0,10]]");
    }

    @Test
    void noQuotedWordsAreLeft() throws IOException {
        assertThat(lifted(Lamp.GOLD).toString())
                .doesNotContain(
                        "is tired",
                        "Harbour master",
                        "gulls agree",
                        "Share this",
                        "old lamp",
                        "on 12 May",
                        "Only Dovar knows",
                        "the Gull:");
    }

    @Test
    void labelsStay() throws IOException {
        JsonNode marks = lifted(Lamp.GOLD);
        assertThat(marks.at("/statements/0/speaker").asText()).isEqualTo("Ines Dovar");
        assertThat(marks.at("/events/0/what").asText()).isEqualTo("a vote on the lamp");
        assertThat(marks.at("/statements/1/cue").isNull()).isTrue();
    }

    @Test
    void aWayThatIsNotQuotedStays() throws IOException {
        JsonNode marks = lifted(Lamp.GOLD);
        assertThat(Quoted.isPlace(marks.at("/statements/0/via"))).isTrue();
        assertThat(marks.at("/statements/1/via").asText()).isEqualTo("by wire");
    }

    @Test
    void eachArticleSaysWhereItsTextIs() throws IOException {
        JsonNode article = lifted(Lamp.GOLD).at("/articles/0");
        assertThat(article.path("source").asText()).isEqualTo("light/a.json");
        assertThat(article.at("/page/outlet").asText()).isEqualTo("light.example");
        assertThat(article.path("outlet").asText()).isEqualTo("The Light");
    }

    @Test
    void everyWordThatDoesNotStandThereIsNamed() {
        String wrong = Lamp.GOLD
                .replace("\"the gulls agree\"", "\"the gulls object\"")
                .replace("\"old lamp\"", "\"new lamp\"");
        assertThatThrownBy(() -> lifted(wrong))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("“the gulls object” does not stand in 2-gull")
                .hasMessageContaining("“new lamp” does not stand in 2-gull");
    }

    @Test
    void aLabelThatIsAClauseOfTheArticleIsRefused() {
        String quoting = Lamp.GOLD.replace("a vote on the lamp", "He thinks the gulls agree, and the lamp too.");
        assertThatThrownBy(() -> lifted(quoting))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("your own words");
    }

    @Test
    void aTextThatIsNotTheCorpussIsRefused() throws IOException {
        Path marked = Lamp.marked(folder, Lamp.GOLD);
        Lamp.write(marked, "articles/2-gull.txt", "Lamp stays\n\nAnother text.");
        assertThatThrownBy(() -> LiftedMarks.from(marked, folder.resolve("corpora")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("articles/2-gull.txt");
    }
}
