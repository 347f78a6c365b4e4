package org.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.story.StoryArticle;
import org.parallax.story.Told;

/** An article laid out for comparison: which of its words are names, notices and quotations. */
class PassagesTest {

    private static final StoryArticle ARTICLE = Laid.article(
            "a",
            Told.in("a", "Lamp sold", "Ada Brook said “the lamp was never mine” and left. Copyright 2031 Littoral.")
                    .naming(NameType.PERSON, "Ada Brook"));

    private static final Passages PASSAGES = Passages.of(ARTICLE);

    private static int at(String word) {
        return PASSAGES.words().firstFrom(Laid.span(ARTICLE, word).start());
    }

    @Test
    void theBodyBeginsBehindTheHeadline() {
        assertThat(PASSAGES.firstOfBody()).isEqualTo(at("Ada"));
        assertThat(Laid.laid("b", "No headline here.").firstOfBody()).isZero();
    }

    @Test
    void itKnowsWhichWordsAreNames() {
        assertThat(PASSAGES.isName(at("Ada"))).isTrue();
        assertThat(PASSAGES.isName(at("Brook"))).isTrue();
        assertThat(PASSAGES.isName(at("said"))).isFalse();
    }

    @Test
    void itKnowsWhichStandInANotice() {
        assertThat(PASSAGES.isNotice(at("Copyright"))).isTrue();
        assertThat(PASSAGES.isNotice(at("Littoral"))).isTrue();
        assertThat(PASSAGES.isNotice(at("left"))).isFalse();
    }

    @Test
    void wordsThatTellAreCountedWithNamesAndWithout() {
        int from = at("Ada");
        int to = at("Copyright");
        assertThat(PASSAGES.telling(from, to)).isEqualTo(4);
        assertThat(PASSAGES.tellingBesideNames(from, to)).isEqualTo(2);
        assertThat(PASSAGES.telling(from, from)).isZero();
    }

    @Test
    void whatStandsBetweenMarksIsQuoted() {
        assertThat(PASSAGES.isQuoted(Laid.span(ARTICLE, "never mine"))).isTrue();
        assertThat(PASSAGES.isQuoted(Laid.span(ARTICLE, "mine” and"))).isFalse();
        assertThat(PASSAGES.isQuoted(Laid.span(ARTICLE, "and left"))).isFalse();
        assertThat(PASSAGES.isQuoted(at("the lamp"), at("and left"))).isTrue();
    }

    @Test
    void aMarkIsTheEdgeOfAQuotation() {
        assertThat(PASSAGES.isQuotationEdge(at("said"))).isTrue();
        assertThat(PASSAGES.isQuotationEdge(at("mine"))).isTrue();
        assertThat(PASSAGES.isQuotationEdge(at("never"))).isFalse();
    }

    @Test
    void aWholeQuotationMustStandBetweenTheWords() {
        int first = at("the lamp");
        int end = at("and left");
        assertThat(PASSAGES.holdsQuotation(first, end, 5)).isTrue();
        assertThat(PASSAGES.holdsQuotation(at("Ada"), PASSAGES.size(), 5)).isTrue();
        assertThat(PASSAGES.holdsQuotation(first + 1, end, 1)).isFalse();
        assertThat(PASSAGES.holdsQuotation(first, end - 1, 1)).isFalse();
        assertThat(PASSAGES.holdsQuotation(first, end, 6)).isFalse();
    }

    @Test
    void itsOwnWordsAreThoseOutsideTheMarks() {
        StoryArticle plain = Laid.article("b", "Brook said “the lamp was never mine” and left.");
        Passages passages = Passages.of(plain);
        assertThat(passages.own(new TextSpan(0, plain.text().length()))).isEqualTo(4);
        assertThat(passages.own(Laid.span(plain, "the lamp was never mine"))).isZero();
    }

    @Test
    void aReaderCountsTheWordsOfASpan() {
        assertThat(PASSAGES.printed(Laid.span(ARTICLE, "the lamp was never mine")))
                .isEqualTo(5);
    }

    @Test
    void sentencesBetweenTwoPlacesAreCountedInOrder() {
        StoryArticle three = Laid.article("b", "Gulls cried. A lamp burned. Nobody came.");
        Passages passages = Passages.of(three);
        TextSpan gulls = Laid.span(three, "Gulls");
        TextSpan nobody = Laid.span(three, "Nobody");
        assertThat(passages.sentencesBetween(gulls, nobody)).isEqualTo(2);
        assertThat(passages.sentencesBetween(nobody, gulls)).isEqualTo(-2);
        assertThat(passages.sentencesBetween(gulls, Laid.span(three, "cried"))).isZero();
    }

    @Test
    void twoUnitsShareTheWordsThatTellInBoth() {
        Passages other = Laid.laid("b", "The lamps were mine, Brook said, all of them.");
        Unit here = Laid.unit(PASSAGES, "the lamp was never mine");
        Unit there = new Unit(0, 0, 0, other.size(), false);
        assertThat(PASSAGES.tellingShared(here, other, there)).isEqualTo(1);
    }

    @Test
    void anArticleWithoutWordsHasNone() {
        Passages none = Laid.laid("c", "…");
        assertThat(none.size()).isZero();
        assertThat(none.firstOfBody()).isZero();
        assertThat(none.quotations()).isEmpty();
    }
}
