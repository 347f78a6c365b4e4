package org.parallax.model.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.TextSpan;
import org.parallax.reading.Reading;

/** Quotation marks without words, without partners, and inside one another. */
class AnyMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"“”", "\"", "“", "”", "''", "``", "«»", "„“", "‘’", "“‘”’", "\" “ ' "})
    void marksAloneSayNothing(String marks) {
        Shipped.reads("\n" + marks).thenNothingIsSaid();
        Shipped.reads("\n" + marks.repeat(2_000)).thenNothingIsSaid();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge is shut, Ada Brook said.",
                "\"The bridge is shut, Ada Brook said.",
                "The bridge is shut,” Ada Brook said.",
                "““The bridge is shut,” Ada Brook said.",
                "“The bridge is shut,”” Ada Brook said.",
                "“The bridge is “shut,” Ada Brook said.",
                "“The ‘bridge’ is “shut”,” Ada Brook said.",
                "”The bridge is shut,“ Ada Brook said.",
                "“The bridge is shut,\" Ada Brook said.",
                "(“The [bridge) is] shut,” Ada Brook said."
            })
    void whatIsSaidIsFoundWithoutPartners(String sentence) {
        Reading reading = Shipped.reads("Bridge shut\n" + sentence).reading();

        String text = reading.article().text();
        assertThat(reading.statements()).anySatisfy(statement -> {
            assertThat(statement.source().map(source -> source.of(text))).contains("Ada Brook");
            TextSpan content = statement.content().get(0);
            assertThat(content.of(text)).contains("bridge").doesNotContain("said");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge is ‘shut’ and stays “shut”,” Ada Brook said. She called it “old”, then “unsafe”.",
                "Ada Brook said the “old” bridge (“the Lady”) is “shut” and that “nobody” may cross.",
                "„The bridge is shut“, Ada Brook said. «It stays shut», she added, “for the “summer””.",
                "\"The bridge,\" Ada Brook said, \"is shut.\" She said \"no\" to \"all of it\"."
            })
    void marksThatComeInPairsStayInPairs(String body) {
        assertThat(Shipped.reads("Bridge shut\n" + body).statements())
                .isNotEmpty()
                .allSatisfy(content -> {
                    assertThat(count(content, "“„«")).isEqualTo(count(content, "”»"));
                    assertThat(count(content, "\"") % 2).isZero();
                });
    }

    @Test
    void aQuotationThatNeverClosesEndsWithItsParagraph() {
        Shipped.reads("Bridge shut\nAda Brook said: “The bridge is shut.\n\nThe ferry runs every hour.")
                .thenIsSaid("Ada Brook: The bridge is shut.");
    }

    private static long count(String text, String marks) {
        return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }
}
