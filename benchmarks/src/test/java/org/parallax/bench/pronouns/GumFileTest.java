package org.parallax.bench.pronouns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GumFileTest {

    @TempDir
    Path folder;

    private static GumText ferry() {
        return new GumText()
                .sentence()
                .words("Ferry sails again")
                .sentence()
                .token("Mira", "person[1]", "coref|bridge:other", "3-1[4_1]|2-4[3_1]")
                .token("Okafor", "person[1]")
                .words("fixed")
                .token("the", "object[3]")
                .token("ferry", "object[3]")
                .words(".")
                .sentence()
                .token("Okafor", "person[4]")
                .words("painted")
                .token("her", "object[5]|person[6]", "ana", "3-1[4_6]")
                .token("hull", "object[5]")
                .words(".");
    }

    @Test
    void tokensBecomeAnArticleWhoseFirstLineWithoutAFullStopIsTheHeadline() throws IOException {
        MarkedText text = ferry().read(folder);
        assertThat(text.article().text())
                .isEqualTo("Ferry sails again\n\nMira Okafor fixed the ferry. Okafor painted her hull.");
        assertThat(text.article().title()).isEqualTo("Ferry sails again");
    }

    @Test
    void aFirstSentenceWithAFullStopIsNoHeadline() throws IOException {
        MarkedText text = new GumText()
                .sentence()
                .words("It sank .")
                .sentence()
                .words("Nobody drowned .")
                .read(folder);
        assertThat(text.article().headline()).isEmpty();
        assertThat(text.article().text()).isEqualTo("It sank. Nobody drowned.");
    }

    @Test
    void mentionsHaveTheirWordsAndSorts() throws IOException {
        MarkedText text = ferry().read(folder);
        assertThat(text.mentions())
                .extracting(mention -> mention.type() + " " + text.words(mention.span()))
                .containsExactly(
                        "person Mira Okafor", "object the ferry", "person Okafor", "object her hull", "person her");
    }

    @Test
    void relationsJoinMentionsAndBridgesDoNot() throws IOException {
        MarkedText text = ferry().read(folder);
        Marked first = text.mentions().get(0);
        assertThat(text.mentions().stream()
                        .filter(mention -> mention.chain() == first.chain())
                        .map(mention -> text.words(mention.span())))
                .containsExactly("Mira Okafor", "Okafor", "her");
    }

    @Test
    void anotherFileIsRefusedByName() {
        assertThatThrownBy(
                        () -> new GumText().sentence().token("Mira", "person").read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("invented.tsv")
                .hasMessageContaining("person");
    }
}
