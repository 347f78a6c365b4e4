package org.parallax.commitment.future;

import org.junit.jupiter.api.Test;
import org.parallax.commitment.Promised;

class WhoIsSpokenForIsBoundTest {

    private static Promised spokesman(String content) {
        return Promised.saidByOne("Spokesman Tom Reyes said " + content + ".", "Tom Reyes", "Spokesman", content);
    }

    @Test
    void whoseSpokesmanGivesTheirWordIsBound() {
        spokesman("Ada Brook plans to leave the union").is("Ada Brook: leave the union");
        spokesman("Ada Brook will attend the hearing").is("Ada Brook: attend the hearing");
        spokesman("Ada Brook will paint the pier on Friday").is("Ada Brook: paint the pier on Friday");
    }

    @Test
    void aBodyWhoseSpokesmanSaysItIsToo() {
        String content = "it will launch an appeal on Friday";
        Promised.saidByOne(
                        "Spokeswoman for the Harbour Board Ada Brook said " + content + ".",
                        "Ada Brook",
                        "Spokeswoman for the Harbour Board",
                        content)
                .is("Harbour Board: launch an appeal on Friday");
        Promised.saidByOne("Captain Ada Brook said " + content + ".", "Ada Brook", "Captain", content)
                .isNothing();
    }

    @Test
    void whatIsOnlyForeseenBindsThemToNothing() {
        spokesman("Ada Brook will lose the vote").isNothing();
        spokesman("Ada Brook would back the union").isNothing();
        spokesman("Ada Brook will shine").isNothing();
    }

    @Test
    void whoSpeaksForNobodyGivesNobodysWord() {
        String content = "Ada Brook plans to stand for mayor";
        Promised.saidByOne("Violinist Tom Reyes said " + content + ".", "Tom Reyes", "Violinist", content)
                .isNothing();
    }
}
