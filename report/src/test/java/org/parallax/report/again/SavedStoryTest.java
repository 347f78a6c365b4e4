package org.parallax.report.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parallax.report.again.RowKind.STATEMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Dating;
import org.parallax.article.Masthead;
import org.parallax.article.SavedFile;
import org.parallax.article.TextSpan;

/** Which page of a story a page is, and what became of its quotes. */
class SavedStoryTest {

    private static final String STORY = """
            {"format": "parallax-story", "version": 1,
             "articles": [
              {"id": "a", "file": "north/tar.html", "url": "https://tar.example/1", "title": "Tar is dear", "text": "Tar is dear\\n\\nTar will be cheap by May, Ada Brook said."},
              {"id": "b", "file": "tea.html", "url": null, "title": "Tea is cheap", "text": "Tea is cheap\\n\\nNobody drinks it, a clerk said."},
              {"id": "c", "file": "south/tea.html", "url": null, "title": "", "text": "Tea again."}],
             "entities": [{"id": "e", "name": "Ada Brook"}],
             "statements": [
              {"id": "s1", "article": "a", "speaker": "e", "source": {"text": "Ada Brook"}, "content": [{"start": 13, "end": 37, "text": "Tar will be cheap by May"}]},
              {"id": "s2", "article": "b", "speaker": null, "source": {"text": "a clerk"}, "content": [{"start": 14, "end": 31, "text": "Nobody drinks it"}]},
              {"id": "s3", "article": "b", "speaker": null, "source": null, "content": [{"start": 0, "end": 3, "text": "Tea"}]}]}
            """;

    private static SavedStory story(String json) throws IOException, NotAStory {
        return SavedStory.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Article page(String file, String url, String title) {
        Masthead masthead = new Masthead(
                Optional.of(url).filter(each -> !each.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Article.of(
                new SavedFile(file, "0"), title, "Tar will be cheap by May, Ada Brook said.", masthead, Dating.UNKNOWN);
    }

    private static List<String> before(Article again) throws IOException, NotAStory {
        return story(STORY).before(again).stream().map(OldPage::id).toList();
    }

    @Test
    void quotesHaveTheirSpeakers() throws Exception {
        List<OldPage> pages = story(STORY).pages();
        assertThat(pages.get(0).passages())
                .contains(new Passage(
                        new TextSpan(13, 37), List.of(new RestingRow(STATEMENT, "s1", Optional.of("Ada Brook")))));
        assertThat(pages.get(1).passages())
                .extracting(Passage::speaker)
                .containsExactly(Optional.of("nobody named"), Optional.of("a clerk"));
    }

    @Test
    void aPageIsKnownByItsAddressBeforeItsNameAndByItsNameBeforeItsHeadline() throws Exception {
        assertThat(before(page("tea.html", "https://tar.example/1", "Tea is cheap")))
                .containsExactly("a");
        assertThat(before(page("tar.html", "", "Tea is cheap"))).containsExactly("a");
        assertThat(before(page("new.html", "", "Tea is cheap"))).containsExactly("b");
        assertThat(before(page("new.html", "https://tar.example/2", "Wool"))).isEmpty();
        assertThat(before(page("new.html", "", ""))).isEmpty();
    }

    @Test
    void ofTwoPagesOfOneNameBothAreMeant() throws Exception {
        assertThat(before(page("tea.html", "", ""))).containsExactly("b", "c");
    }

    @Test
    void whatBecameOfEachQuoteIsCounted() throws Exception {
        PageAgain tar = story(STORY).pages().get(0).in(page("tar.html", "", "Tar is dear"));
        assertThat(tar.sum()).isEqualTo(new SumAgain(1, 0, 0));
        assertThat(tar.losesNone()).isTrue();
        PageAgain tea = story(STORY).pages().get(1).in(page("tea.html", "", "Tar is dear"));
        assertThat(tea.sum()).isEqualTo(new SumAgain(0, 0, 2));
        assertThat(tea.losesNone()).isFalse();
    }

    @Test
    void aFileThatIsCutOffIsNoStory() {
        assertThatThrownBy(() -> story(STORY.substring(0, 200)))
                .isInstanceOf(NotAStory.class)
                .hasMessageContaining("it is not JSON");
    }
}
