package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final SavedFile FILE = new SavedFile("pier.html", "0".repeat(64));

    private static Article article(String headline, String body) {
        return Article.of(FILE, headline, body, Masthead.UNKNOWN, Dating.UNKNOWN);
    }

    @Test
    void isItsHeadlineABlankLineAndItsBody() {
        Article article = article(" The pier is shut \n", "Brel left.");
        assertThat(article.text()).isEqualTo("The pier is shut\n\nBrel left.");
        assertThat(article.title()).isEqualTo("The pier is shut");
        assertThat(article.body().of(article.text())).isEqualTo("Brel left.");
    }

    @Test
    void orItsBodyAlone() {
        Article article = article(" ", "Brel left.");
        assertThat(article.text()).isEqualTo("Brel left.");
        assertThat(article.headline()).isEmpty();
        assertThat(article.title()).isEmpty();
    }

    @Test
    void wordsLieInItsHeadlineOrNot() {
        Article article = article("Pier shut", "Brel left.");
        assertThat(article.inHeadline(new TextSpan(0, 4))).isTrue();
        assertThat(article.inHeadline(new TextSpan(8, 12))).isTrue();
        assertThat(article.inHeadline(new TextSpan(11, 15))).isFalse();
        assertThat(article("", "Brel left.").inHeadline(new TextSpan(0, 4))).isFalse();
    }

    @Test
    void itsBodyLiesInItsTextBehindItsHeadline() {
        assertThatThrownBy(() -> new Article(
                        FILE, "Brel left.", Optional.empty(), new TextSpan(0, 11), Masthead.UNKNOWN, Dating.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pier.html");
        assertThatThrownBy(() -> new Article(
                        FILE,
                        "Brel left.",
                        Optional.of(new TextSpan(0, 5)),
                        new TextSpan(4, 10),
                        Masthead.UNKNOWN,
                        Dating.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherOutletLeavesEverythingElse() {
        Article article = article("Pier shut", "Brel left.");
        assertThat(article.by("The Echo").masthead().outlet()).contains("The Echo");
        assertThat(article.by("The Echo").text()).isEqualTo(article.text());
    }

    @Test
    void aPartOfEvidenceIsFoundByItsPlaceInTheText() {
        Evidence evidence = new Evidence("a", new TextSpan(10, 20), "Brel left.");
        assertThat(evidence.part(new TextSpan(15, 19))).isEqualTo(new Evidence("a", new TextSpan(15, 19), "left"));
    }

    @Test
    void aPieceOfAPageIsNeverEmpty() {
        assertThatThrownBy(() -> new PageSpan(4, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new PageSpan(2, 4).union(new PageSpan(7, 9))).isEqualTo(new PageSpan(2, 9));
    }
}
