package org.parallax.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.entity.Told.entitiesOf;
import static org.parallax.entity.Told.named;
import static org.parallax.entity.Told.names;
import static org.parallax.entity.Told.thenOne;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.language.Tagging.NameType;

/** On invented articles. */
class ShortNamesAcrossArticlesTest {

    @Test
    void aFirstWordAloneIsTheOnlyOrganizationThatBeginsWithIt() {
        thenOne(
                entitiesOf("The {o:Havnen Fishing Union} met.", "They asked {o:Havnen} about it."),
                "Havnen Fishing Union",
                "Havnen");
    }

    @Test
    void aFirstWordThatBeginsTwoIsOnlyProposed() {
        List<Entity> entities = entitiesOf(
                "The {o:Havnen Fishing Union} met.",
                "The {o:Havnen Rescue Society} met.",
                "They asked {o:Havnen} about it.");
        assertThat(entities).hasSize(3);
        assertThat(named(entities, "Havnen").proposals()).hasSize(2);
    }

    @Test
    void aProductOrABranchIsNotItsMaker() {
        assertThat(entitiesOf("The {o:Havnen Blue Lantern} is out.", "They asked {o:Havnen} about it."))
                .hasSize(2);
        assertThat(entitiesOf("{o:Havnen} lost the list. {o:Havnen Harbour Solutions} had kept it."))
                .hasSize(2);
        thenOne(
                entitiesOf("{o:Havnen Harbour Shipping} lost the list. {o:Havnen} said so."),
                "Havnen Harbour Shipping",
                "Havnen");
    }

    @Test
    void whatOneArticleInSixTacksOnIsNoPartOfTheName() {
        String plain = "They asked {o:Havnen} about it.";
        assertThat(names(entitiesOf("{o:Havnen Radio} wrote it.", plain, plain, plain, plain, plain)))
                .containsExactly("Havnen");
        assertThat(names(entitiesOf("{o:Havnen Radio} wrote it.", plain, plain)))
                .containsExactly("Havnen Radio");
    }

    @Test
    void aDullWordAloneIsNotProposed() {
        assertThat(entitiesOf("They fish off {l:South Brevik}.", "The {l:South} is poor."))
                .hasSize(2)
                .allMatch(entity -> entity.proposals().isEmpty());
    }

    @Test
    void aListOfPersonsThatLostItsCommasIsProposedForNone() {
        assertThat(entitiesOf(
                        "There were {p:Ada Brook Tom Reyes Nora Velt Sven Ardal Ida Falk}.",
                        "{p:Nora Velt} came home."))
                .hasSize(2)
                .allMatch(entity -> entity.proposals().isEmpty());
    }

    @Test
    void aCompanyThatTheTaggerTookForAPersonIsTheCompany() {
        List<Entity> entities =
                entitiesOf("The bridge is kept by {o:Tolvane Construction}.", "{p:Tolvane} has known of every crack.");
        assertThat(names(entities)).containsExactly("Tolvane Construction");
        assertThat(entities.get(0).type()).isEqualTo(NameType.ORGANIZATION);
    }

    @Test
    void aPersonWhoseNameAFoundationBearsIsNotTheFoundation() {
        assertThat(entitiesOf("The {o:Tolvane Foundation} met.", "Then {p:Tolvane} spoke."))
                .hasSize(2);
    }

    @Test
    void aPersonInOfficeIsNotTheCompany() {
        assertThat(entitiesOf("The bridge is kept by {o:Tolvane Construction}.", "The minister, {p:Tolvane}, spoke."))
                .hasSize(2);
    }

    @Test
    void aSurnameOfTheStoryIsNotTheCompany() {
        List<Entity> entities = entitiesOf(
                "The bridge is kept by {o:Tolvane Construction}.",
                "Then {p:Maria Tolvane} spoke.",
                "They asked {o:Tolvane} about it.");
        assertThat(named(entities, "Tolvane Construction").mentions()).hasSize(1);
    }

    @Test
    void aTownIsNotItsUniversity() {
        assertThat(entitiesOf("The {o:Varnholm University} met.", "They live in {l:Varnholm} now."))
                .hasSize(2);
    }

    @Test
    void ordinaryWordsAreNoShortNames() {
        assertThat(entitiesOf("The {o:National Fishing Union} met.", "They asked the {o:National} about it."))
                .hasSize(2);
    }

    @Test
    void anInternationalBodyIsOneWithOrWithoutWhoseItIs() {
        List<Entity> entities = entitiesOf(
                "The {o:United Nations Harbour Council} met.",
                "The {o:UN Harbour Council} met.",
                "The {o:Harbour Council} met.");
        assertThat(names(entities)).containsExactly("United Nations Harbour Council");
    }

    @Test
    void aCouncilOfACountryOrOfNobodySaidStaysApart() {
        assertThat(entitiesOf("The {o:Norwegian Harbour Council} met.", "The {o:Harbour Council} met."))
                .hasSize(2);
        assertThat(entitiesOf(
                        "The {o:UN Harbour Council} met.",
                        "The {o:EU Harbour Council} met.",
                        "The {o:Harbour Council} met."))
                .hasSize(3);
    }
}
