package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.language.Tagging.NameType;

/** Companies, clubs, ministries and states, under the names that news gives them. */
class BodiesInNewsTest {

    @ParameterizedTest
    @CsvSource({
        "Harbour Workers Union, HWU",
        "National Harbour Safety Board, NHSB",
        "Tide and Quay Authority, TQA",
        "Gray Harbour Institute, GHI"
    })
    void lettersInBracketsAreTheBody(String full, String letters) {
        Read.of("The {o:" + full + "} (" + letters + ") met. Later the " + letters + " left.")
                .isOne(NameType.ORGANIZATION, full, full, letters, letters);
    }

    @ParameterizedTest
    @CsvSource({
        "Tide Motors Inc, Tide Motors",
        "Tide Motors Ltd, Tide Motors",
        "Tide Motors Corp, Tide Motors",
        "Tide Motors plc, Tide Motors",
        "Tide Holding AG, Tide Holding"
    })
    void aLegalFormMakesNoOtherCompany(String full, String shorter) {
        Read.of("Then {o:" + full + "} met. Later {o:" + shorter + "} left.")
                .isOne(NameType.ORGANIZATION, full, full, shorter);
    }

    @ParameterizedTest
    @CsvSource({
        "Ministry of Trade, Ministry of Health",
        "Gray Bank, Gray University",
        "Gray Harbour Board, Lund Harbour Board",
        "Tide Fund I, Tide Fund II",
        "North Quay Council, South Quay Council"
    })
    void twoBodiesThatDifferInAWordAreTwo(String one, String other) {
        assertThat(Read.of("The {o:" + one + "} met the {o:" + other + "} then.")
                        .names())
                .containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The", "This", "That", "Our", "Their"})
    void whatStandsBeforeABodyIsNoPartOfIt(String word) {
        assertThat(Read.of("Once {o:" + word + " Harbour Council} met in May.").names())
                .containsExactly("Harbour Council");
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo, Norway",
        "Beijing, China",
        "Moscow, Russia",
        "Paris, France",
        "Berlin, Germany",
        "Tokyo, Japan",
        "Washington, United States"
    })
    void aCapitalThatActsIsItsState(String capital, String state) {
        assertThat(Read.of("{l:" + capital + "} has rejected the plan.").names())
                .containsExactly(state);
        assertThat(Read.of("They slept in {l:" + capital + "} for a week.").names())
                .containsExactly(capital);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "North Korea",
                "South Africa",
                "New Zealand",
                "Saudi Arabia",
                "the United Kingdom",
                "Côte d’Ivoire"
            })
    void aStateOfSeveralWordsIsFoundWithoutATagger(String state) {
        assertThat(Read.of("Then they left " + state + " in May.").entities()).hasSize(1);
    }

    @Test
    void aClubIsNotItsTown() {
        Read read = Read.of("The {o:Lund United} won. In {l:Lund} they sang.");
        read.isOne(NameType.ORGANIZATION, "Lund United", "Lund United");
        read.isOne(NameType.PLACE, "Lund", "Lund");
    }

    @Test
    void aPartyIsNotItsYouth() {
        assertThat(Read.of("The {o:Dawn Party} met the {o:Dawn Party Youth} then.")
                        .names())
                .containsExactly("Dawn Party", "Dawn Party Youth");
    }

    @Test
    void aStreetIsNotTheManOfItsName() {
        Read read = Read.of("{p:Ole Brel} lives in {l:Brel Street}. {p:Brel} sang.");
        read.isOne(NameType.PERSON, "Ole Brel", "Ole Brel", "Brel");
    }
}
