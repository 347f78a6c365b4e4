package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;

/** Which names of one article are one organization's. */
class OrganizationsAreJoinedTest {

    @Test
    void aFirmAndItsFirstWord() {
        Read.of("{o:Norvel Shipping Group} paid. {o:Norvel} said so.")
                .isOne(NameType.ORGANIZATION, "Norvel Shipping Group", "Norvel Shipping Group", "Norvel");
    }

    @Test
    void aFirmWithAndWithoutItsLegalForm() {
        assertThat(Read.of("{o:Norvel Shipping Ltd} paid. {o:Norvel Shipping} said so.")
                        .names())
                .hasSize(1);
    }

    @Test
    void wellKnownBodiesByTheirLetters() {
        Read.of("The {o:United Nations} met. The {o:UN} said so.")
                .isOne(NameType.ORGANIZATION, "United Nations", "United Nations", "UN");
        Read.of("The {o:European Union} met. The {o:EU} said so.")
                .isOne(NameType.ORGANIZATION, "European Union", "European Union", "EU");
    }

    @Test
    void anAcronymWithoutBracketsWhereItsLettersFit() {
        Read.of("The {o:Northern Harbour Union} met. {o:NHU} said so.")
                .isOne(NameType.ORGANIZATION, "Northern Harbour Union", "Northern Harbour Union", "NHU");
        assertThat(Read.of("The {o:Northern Harbour Union} met. {o:NHX} said so.")
                        .names())
                .containsExactly("Northern Harbour Union", "NHX");
    }

    @Test
    void twoBodiesOfOneTownAreTwo() {
        assertThat(Read.of("{o:Lund University} and {o:Lund Bank} met.").names())
                .containsExactly("Lund University", "Lund Bank");
    }

    @Test
    void aBranchIsNotTheWhole() {
        assertThat(Read.of("The {o:Dawn Party} met. The {o:Dawn Party Youth League} did not.")
                        .names())
                .hasSize(2);
    }

    @Test
    void twoThatAskTogetherAreOneSource() {
        assertThat(Read.of("The {o:Lund Ledger}/{o:Tide Institute} tracking poll came out.")
                        .names())
                .containsExactly("Lund Ledger/Tide Institute");
        assertThat(Read.of("The {o:Lund Ledger}/{o:Tide Institute} party began.")
                        .names())
                .hasSize(2);
    }

    @Test
    void twoCapitalsThatAreAnOrganizationAreOneElsewhereToo() {
        Read.of("{o:RT} met. It is what RT said.").isOne(NameType.ORGANIZATION, "RT", "RT", "RT");
        assertThat(Read.of("{p:AJ} met. It is what PJ said.").names()).doesNotContain("PJ");
    }
}
