package org.parallax.bench.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvRowTest {

    @Test
    void valuesArePartedByCommas() {
        assertThat(CsvRow.values("x,Person,Tomas Vell,T. Vell,true,,"))
                .containsExactly("x", "Person", "Tomas Vell", "T. Vell", "true", "", "");
    }

    @Test
    void quotesHoldCommasAndQuotes() {
        assertThat(CsvRow.values("\"Vell, Tomas\",\"the \"\"Gate\"\"\",\"\""))
                .containsExactly("Vell, Tomas", "the \"Gate\"", "");
    }

    @Test
    void aQuoteThatNeverEndsEndsWithItsLine() {
        assertThat(CsvRow.values("a,\"b,c")).containsExactly("a", "b,c");
        assertThat(CsvRow.values("\"")).containsExactly("");
        assertThat(CsvRow.values("")).containsExactly("");
    }
}
