package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words around a person say what office they hold. */
class OfficesAreReadTest {

    private static List<String> officesOf(String name, String marked) {
        return Read.of(marked).offices(name);
    }

    @Test
    void beforeTheName() {
        assertThat(officesOf("Ada Brook", "Foreign Minister {p:Ada Brook} left."))
                .containsExactly("Foreign Minister");
        assertThat(officesOf("Ada Brook", "Then the mayor of {l:Lund}, {p:Ada Brook}, left."))
                .containsExactly("mayor of Lund");
        assertThat(officesOf("Ada Brook", "The party’s deputy leader {p:Ada Brook} left."))
                .containsExactly("party’s deputy leader");
    }

    @Test
    void beforeARank() {
        assertThat(officesOf("Ada Brook", "The director of the {o:Harbour Board}, Capt {p:Ada Brook}, left."))
                .containsExactly("director of the Harbour Board");
        assertThat(officesOf("Ada Brook", "On the quay, Capt {p:Ada Brook} left."))
                .containsExactly("Capt");
        assertThat(officesOf("Ada Brook", "Captain {p:Ada Brook} left.")).containsExactly("Captain");
    }

    @Test
    void afterTheName() {
        assertThat(officesOf("Ada Brook", "{p:Ada Brook}, the head of the {o:Harbour Board}, left."))
                .containsExactly("head of the Harbour Board");
        assertThat(officesOf("Ada Brook", "{p:Ada Brook}, spokeswoman for the {o:Harbour Board}, left."))
                .containsExactly("spokeswoman for the Harbour Board");
        assertThat(officesOf("Ada Brook", "{p:Ada Brook}, who is ill, met the mayor."))
                .isEmpty();
    }

    @Test
    void notOfSomebodyElse() {
        assertThat(officesOf("Ada Brook", "{p:Ada Brook} met the mayor of {l:Lund}."))
                .isEmpty();
        assertThat(officesOf("Ada Brook", "{p:Ada Brook}, two members of the board and a judge left."))
                .isEmpty();
        assertThat(officesOf("Ada Brook", "The minister said {p:Ada Brook} left."))
                .isEmpty();
    }

    @Test
    void notOfWhoeverActsBehindAComma() {
        assertThat(officesOf("Ada Brook", "According to {p:Ada Brook}, the minister told them so."))
                .isEmpty();
        assertThat(officesOf("Ada Brook", "For {p:Ada Brook}, the worst terrorist of all was a friend."))
                .isEmpty();
        assertThat(officesOf("Ada Brook", "{p:Ada Brook}, the officer charged with theft, left."))
                .containsExactly("officer");
    }

    @Test
    void notOfTheSubjectBehindThePhraseThatOpensTheSentence() {
        assertThat(officesOf("Ada Brook", "In a long talk with {p:Ada Brook}, the governor pointed to the pier."))
                .isEmpty();
        assertThat(officesOf("Ada Brook", "Asked by {p:Ada Brook}, the mayor praised the pier."))
                .isEmpty();
        assertThat(officesOf("Ada Brook", "Defending it in talks with {p:Ada Brook}, the governor blamed the tide."))
                .isEmpty();
        assertThat(officesOf("Ada Brook", "With {p:Ada Brook}, the governor of the island, they rowed."))
                .containsExactly("governor of the island");
        assertThat(officesOf("Ada Brook", "On the quay rowers met {p:Ada Brook}, the officer charged with theft."))
                .containsExactly("officer");
        assertThat(officesOf("Ada Brook", "For {p:Ada Brook}, the officer charged by rowers, it was late."))
                .containsExactly("officer");
    }

    @Test
    void withWhatStandsBehindATitle() {
        assertThat(officesOf("Ada Brook", "Then Senate President Pro Tem {p:Ada Brook} left."))
                .containsExactly("Senate President Pro Tem");
        assertThat(officesOf("Ada Brook", "Then Speaker Pro {p:Tempore Ada Brook} left."))
                .containsExactly("Speaker Pro Tempore");
        assertThat(officesOf("Ada Brook", "Then {p:Professor Emerita Ada Brook} left."))
                .containsExactly("Professor Emerita");
        assertThat(officesOf("Ada Brook", "Then {p:Ambassador Designate Ada Brook} left."))
                .containsExactly("Ambassador Designate");
    }

    @Test
    void ofABodyThatTheSentenceBeginsWith() {
        assertThat(officesOf("Ada Brook", "Parliament member {p:Ada Brook} left."))
                .containsExactly("Parliament member");
    }

    @Test
    void notOfWhoeverStandsBesideSomebodyWithATitle() {
        assertThat(officesOf("Ada Brook", "The spokesman for President {p:Ada Brook} left."))
                .containsExactly("President");
        assertThat(officesOf("Ada Brook", "A former adviser to Mrs {p:Ada Brook} left."))
                .isEmpty();
        assertThat(officesOf("Ada Brook", "The Secretary of State {p:Ada Brook} left."))
                .containsExactly("Secretary of State");
        assertThat(officesOf("Ada Brook", "Then the head of the {o:Harbour Board}, {p:Ada Brook}, left."))
                .containsExactly("head of the Harbour Board");
    }

    @Test
    void withoutAFormOfAddress() {
        assertThat(officesOf("Ada Brook", "The medical director Dr {p:Ada Brook} left."))
                .containsExactly("medical director");
    }

    @Test
    void ofACompoundThatTheSentenceBeginsWith() {
        assertThat(officesOf("Ada Brook", "White House press secretary {p:Ada Brook} left."))
                .containsExactly("White House press secretary");
        assertThat(officesOf("Ada Brook", "Yesterday Foreign Minister {p:Ada Brook} left."))
                .containsExactly("Foreign Minister");
    }

    @Test
    void behindAQuotationThatEndsBeforeIt() {
        assertThat(officesOf("Ada Brook", "She met “The Lock” director {p:Ada Brook} there."))
                .containsExactly("director");
    }

    @Test
    void notOfTheOtherGender() {
        assertThat(officesOf("Thomas Brook", "{p:Thomas Brook}, his wife and a son left."))
                .isEmpty();
        assertThat(officesOf("Mary Brook", "{p:Mary Brook}, his wife, left.")).containsExactly("wife");
    }

    @Test
    void notOfSeveral() {
        assertThat(officesOf("Ada Brook", "After talks with the Free Democrats, {p:Ada Brook} left."))
                .isEmpty();
    }

    @Test
    void notOfWhoeverIsNamedBesideSomebody() {
        assertThat(officesOf("Ada Brook", "Then {p:Lew Finch} and singer {p:Ada Brook} left."))
                .containsExactly("singer");
        assertThat(officesOf("Ada Brook", "Then {p:Lew Finch} thanks Mayor {p:Ada Brook} again."))
                .containsExactly("Mayor");
        assertThat(officesOf("Ada Brook", "The harbour guards {p:Lew Finch} and {p:Ada Brook} left."))
                .isEmpty();
    }

    @Test
    void butOfWhoeverServesThem() {
        assertThat(officesOf("Ada Brook", "{p:Lew Finch}’s former secretary {p:Ada Brook} left."))
                .containsExactly("Lew Finch’s former secretary");
        assertThat(officesOf("Ada Brook", "{p:Ada Brook}, the spokeswoman for Mayor {p:Lew Finch}, left."))
                .containsExactly("spokeswoman for Mayor Lew Finch");
    }

    @Test
    void manyOfOnePerson() {
        assertThat(officesOf("Ada Brook", "Senator {p:Ada Brook} left. {p:Ada Brook}, a former judge, said so."))
                .containsExactly("Senator", "former judge");
    }
}
