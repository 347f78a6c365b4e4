package org.parallax.report.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;

/** Which passages of a page the rows of a story rest on. */
class EveryRowsPassagesAreLookedForTest {

    private static final String TEXT = "Tar is dear. A cask costs nine crowns in Lisk.";

    private static OldPage page(String lists) throws IOException, NotAStory {
        return story("{\"id\":\"a\",\"file\":\"tar.html\",\"text\":\"" + TEXT + "\"}", lists)
                .pages()
                .get(0);
    }

    private static SavedStory story(String article, String lists) throws IOException, NotAStory {
        String json = "{\"format\":\"parallax-story\",\"articles\":[" + article + "]," + lists + "}";
        return SavedStory.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Article saved(String file, String hash) {
        Masthead nobody = new Masthead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Article.of(new SavedFile(file, hash), "", TEXT, nobody, Dating.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATEMENT | `statements`:[{`id`:`r`,`article`:`a`,`content`:[{`start`:13,`end`:45}]}]",
                "TIMELINE | `timeline`:[{`id`:`r`,`evidence`:[{`article`:`a`,`start`:13,`end`:45}]}]",
                "COMMITMENT | `commitments`:[{`id`:`r`,`evidence`:[{`article`:`a`,`start`:13,`end`:45}]}]",
                "DISAGREEMENT | `disagreements`:[{`id`:`r`,`sides`:[{`article`:`b`,`start`:1,`end`:9},{`article`:`a`,`start`:13,`end`:45}]}]",
                "SHARED_PASSAGE | `echoes`:[{`id`:`r`,`a`:{`article`:`b`,`start`:1,`end`:9},`b`:{`article`:`a`,`start`:13,`end`:45}}]",
                "LEFT_OUT | `left_out`:[{`id`:`r`,`article`:`b`,`words`:{`article`:`a`,`start`:13,`end`:45}}]",
                "FRAMING | `framing`:[{`id`:`r`,`article`:`a`,`start`:13,`end`:45,`others`:[]}]",
                "FRAMING | `framing`:[{`id`:`r`,`article`:`b`,`start`:1,`end`:2,`others`:[{`article`:`a`,`start`:13,`end`:45}]}]",
                "HEADLINE | `headlines`:[{`id`:`r`,`article`:`b`,`claim`:{`article`:`b`,`start`:0,`end`:9},`body`:{`article`:`a`,`start`:13,`end`:45}}]",
                "OFFICE | `entities`:[{`id`:`r`,`name`:`Ada`,`offices`:[{`article`:`a`,`start`:13,`end`:45}]}]"
            })
    void aRowOfEachListRestsOnItsPassages(RowKind kind, String lists) throws Exception {
        assertThat(page(lists.replace('`', '"')).passages()).singleElement().satisfies(passage -> {
            assertThat(passage.span()).isEqualTo(new TextSpan(13, 45));
            assertThat(passage.rows()).extracting(RestingRow::kind).containsExactly(kind);
            assertThat(passage.rows()).extracting(RestingRow::id).containsExactly("r");
        });
    }

    @Test
    void aPassageThatCarriesTwoRowsIsLookedForOnce() throws Exception {
        OldPage page = page("\"timeline\":[{\"id\":\"t\",\"evidence\":[{\"article\":\"a\",\"start\":0,\"end\":12}]}],"
                + "\"disagreements\":[{\"id\":\"d\",\"sides\":[{\"article\":\"a\",\"start\":0,\"end\":12}]}]");
        assertThat(page.passages())
                .singleElement()
                .satisfies(passage ->
                        assertThat(passage.rows()).extracting(RestingRow::id).containsExactly("t", "d"));
        assertThat(page.in(saved("tar.html", "0")).sum()).isEqualTo(new SumAgain(1, 0, 0));
    }

    @Test
    void aHeadlineThatNoPassageBearsOutRestsOnItselfAlone() throws Exception {
        OldPage page = page("\"headlines\":[{\"id\":\"h\",\"article\":\"a\",\"body\":null,"
                + "\"claim\":{\"article\":\"a\",\"start\":0,\"end\":12}}]");
        assertThat(page.passages()).extracting(Passage::span).containsExactly(new TextSpan(0, 12));
    }

    @Test
    void aPlaceThatTheTextDoesNotHaveIsNamedWithItsKind() {
        assertThatThrownBy(() -> page(
                        "\"timeline\":[{\"id\":\"t\",\"evidence\":[{\"article\":\"a\",\"start\":3,\"end\":900}]}]"))
                .isInstanceOf(NotAStory.class)
                .hasMessageContaining("timeline, 3-900, is not in its article's text");
    }

    @Test
    void aCopyOfAPageIsKnownByItsNameAndAnEarlierVersionByItsBytes() throws Exception {
        SavedStory story = story(
                "{\"id\":\"a\",\"file\":\"tar.html\",\"text\":\"" + TEXT
                        + "\",\"duplicates\":[{\"file\":\"south/copy.html\",\"sha256\":\"1\"}],"
                        + "\"versions\":[{\"id\":\"v\",\"sha256\":\"2\",\"duplicates\":[{\"file\":\"old.html\",\"sha256\":\"3\"}]}]}",
                "\"timeline\":[]");
        assertThat(story.before(saved("copy.html", "9")))
                .extracting(OldPage::id)
                .containsExactly("a");
        assertThat(story.knowsAsEarlier(saved("tar.html", "2"))).isTrue();
        assertThat(story.knowsAsEarlier(saved("old.html", "3"))).isTrue();
        assertThat(story.knowsAsEarlier(saved("tar.html", "1"))).isFalse();
    }
}
