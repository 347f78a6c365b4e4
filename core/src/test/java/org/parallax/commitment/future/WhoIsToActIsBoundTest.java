package org.parallax.commitment.future;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;

class WhoIsToActIsBoundTest {

    @Test
    void whatIsNamedBehindAPrepositionIsNotTheSubject() {
        Promised.in("Further boats to Northport and Eastmere will leave on Friday.")
                .isNothing();
        Promised.in("The head of Norvale Ferries will leave on Friday.").is("Norvale Ferries: leave on Friday");
    }

    @Test
    void whatWillNowBeDoneIsDecided() {
        Promised.in("Norvale Ferries will now open an inquiry.").is("Norvale Ferries: open an inquiry");
        Promised.in("Norvale Ferries is now to open an inquiry.").is("Norvale Ferries: open an inquiry");
    }

    @Test
    void whatIsNowBeingDoneIsNotToCome() {
        Promised.in("Norvale Ferries is now leaving the old pier.").isNothing();
        Promised.in("Norvale Ferries will open an inquiry.").isNothing();
    }

    @Test
    void aQuestionTellsNoPlan() {
        Promised.in("Where does Norvale Ferries intend to take them to.").isNothing();
    }

    @Test
    void whoIsGoingToTryIsOnlyGuessedAt() {
        Promised.in("Norvale Ferries is going to try to do what the islanders did.")
                .isNothing();
    }

    @Test
    void whatIsOfABodyIsNotTheBody() {
        Promised.in("The battle for the Harbour Board will move to the court on 9 May.")
                .isNothing();
        Promised.in("The Harbour Board will move to the old mill on 9 May.")
                .is("Harbour Board: move to the old mill on 9 May");
    }

    private static final String RULE = "WhoIsToActIsBound";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norvale Ferries plans to sell its boats. | Norvale Ferries: sell its boats",
                "Norvale Ferries will sell its boats on 9 May. | Norvale Ferries: sell its boats on 9 May"
            })
    void whoPlansToIsBound(String sentence, String bound) {
        Promised.in(sentence).isBy(RULE, bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvale Ferries had planned to sell its boats.",
                "Norvale Ferries has no plans to sell its boats.",
                "Norvale Ferries will lose its boats on 9 May.",
                "The rain plans to fall on 9 May."
            })
    void whoOncePlannedOrWillOnlyChangeIsNot(String sentence) {
        assertThat(Promised.in(sentence).rules()).doesNotContain(RULE);
    }
}
