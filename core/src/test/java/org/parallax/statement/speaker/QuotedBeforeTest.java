package org.parallax.statement.speaker;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.parallax.statement.Reported;

/** "He" after a quotation so long that nobody is near enough to be taken up. */
class QuotedBeforeTest {

    private static final String QUOTED = "Lew Finch said: “The pier was built in haste.";
    private static final String AGAIN =
            "“The wood is old, and it was old when they bought it. I told them so. They did not hear me. That was in spring. "
                    + "The ice came late. It broke two of the posts. A third went in the first storm. The boards were nailed back in a day. Then came the crowd.";
    private static final String END =
            "“Nobody asked what the sea would do to it. It is as simple as that. It was never a matter of money.”";

    private static Reported given(String... after) {
        String[] paragraphs = new String[3 + after.length];
        paragraphs[0] = QUOTED;
        paragraphs[1] = AGAIN;
        paragraphs[2] = END;
        System.arraycopy(after, 0, paragraphs, 3, after.length);
        return givenArticle(paragraphs).tagged("Lew Finch", "said", "The pier was built in haste");
    }

    @Test
    void heIsTheOneWhoWasQuoted() {
        given("He said the toll would stay.")
                .persons("Lew Finch")
                .tagged("He", "said", "the toll would stay")
                .then()
                .statement("the toll would stay")
                .isBy("Lew Finch")
                .decidedBy("APronounAfterAQuotationIsTheOneQuoted");
    }

    @Test
    void aCaptionInBetweenChangesNothing() {
        given("The pier in a storm.", "He said the toll would stay.")
                .persons("Lew Finch")
                .tagged("He", "said", "the toll would stay")
                .then()
                .statement("the toll would stay")
                .isBy("Lew Finch")
                .decidedBy("APronounAfterAQuotationIsTheOneQuoted");
    }

    @Test
    void anotherPersonNamedInBetweenIsMeant() {
        given("The pier in a storm, seen by Ned Moss.", "He said the toll would stay.")
                .persons("Lew Finch", "Ned Moss")
                .tagged("He", "said", "the toll would stay")
                .then()
                .statement("the toll would stay")
                .isBy("Ned Moss");
    }

    @Test
    void sheIsNotAManWhoWasQuoted() {
        givenArticle("Mr. Finch said: “The pier was built in haste.", AGAIN, END, "She said the toll would stay.")
                .persons("Finch")
                .tagged("Mr. Finch", "said", "The pier was built in haste")
                .tagged("She", "said", "the toll would stay")
                .then()
                .statement("the toll would stay")
                .isByNobodyNamed();
    }

    @Test
    void anOrganizationIsNoHe() {
        givenArticle("Tide Board said: “The pier was built in haste.", AGAIN, END, "He said the toll would stay.")
                .organizations("Tide Board")
                .tagged("Tide Board", "said", "The pier was built in haste")
                .tagged("He", "said", "the toll would stay")
                .then()
                .statement("the toll would stay")
                .isByNobodyNamed();
    }
}
