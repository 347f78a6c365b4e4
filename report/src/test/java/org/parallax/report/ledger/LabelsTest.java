package org.parallax.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.Channel;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "TheNameInTheSourceIsTheSpeaker, the name in the source is the speaker",
        "APronounMeansWhoWasNamed,       a pronoun means who was named",
        "WhatIHeardISay,                 what i heard i say"
    })
    void aRulesNameIsASentence(String name, String words) {
        assertThat(Labels.rule(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "decided by Ida Falk: she told us", "\"on Monday\"", "McAlpine", "NATO-led", "Rule7IsOne"})
    void whatIsNoRulesNameStaysAsItIs(String words) {
        assertThat(Labels.rule(words)).isEqualTo(words);
    }

    @Test
    void aClaimIsDoubtedByNobody() {
        assertThat(Labels.of(Certainty.DOUBTED)).isEqualTo("as a claim");
    }

    @Test
    void whatIsSaidGoesToWhoHearsItAndViaAPost() {
        assertThat(Labels.way(Channel.HEARER)).isEqualTo("to ");
        assertThat(Labels.way(Channel.POST)).isEqualTo("via post: ");
    }
}
