package org.parallax.commitment.doubt;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class AReasonOrAQuestionBindsNobodyTest {

    private static Promised reported(String sentence, String content) {
        return Promised.reported(sentence, "Norvale Ferries", "said", content);
    }

    @Test
    void aReasonIsNone() {
        reported(
                        "Norvale Ferries said the vote was lost because it would sell the boats.",
                        "the vote was lost because it would sell the boats")
                .isNothing();
    }

    @Test
    void aQuestionIsNone() {
        reported("Norvale Ferries said that is what it plans to sell.", "that is what it plans to sell")
                .isNothing();
        reported("Norvale Ferries said nobody asks if it plans to sell boats.", "nobody asks if it plans to sell boats")
                .isNothing();
    }

    @Test
    void whatIsSaidIsOne() {
        reported("Norvale Ferries said it would sell the boats.", "it would sell the boats")
                .is("Norvale Ferries: sell the boats");
    }
}
