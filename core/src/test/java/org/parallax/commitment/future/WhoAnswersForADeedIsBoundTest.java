package org.parallax.commitment.future;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.commitment.Promised;
import org.parallax.statement.Statement.SourceClass;

class WhoAnswersForADeedIsBoundTest {

    private static Promised norvale(String content) {
        return Promised.said(content + ", Norvale Ferries said.", "Norvale Ferries", content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier will be mended by 9 May",
                "Nurses would be available on the quay",
                "There will be a full inquiry",
                "Passengers will receive a refund",
                "The trials will resume at dawn",
                "Ada Brook would be allowed to speak"
            })
    void whoSaysWhatWillBeDoneIsBound(String content) {
        norvale(content).is("Norvale Ferries: " + content);
    }

    @Test
    void whoOnlyTellsWhatIsDoneIsNotBound() {
        Promised told = Promised.saidByOne(
                "Major General Ada Brook said the withdrawal would be announced on 9 May.",
                "Ada Brook",
                "Major General",
                "the withdrawal would be announced on 9 May");
        told.is("nobody: the withdrawal would be announced on 9 May");
    }

    @Test
    void whoSpeaksForSomebodyOrIsOfThePoliceIs() {
        for (String office : List.of("Spokeswoman", "Lieutenant", "Superintendent")) {
            Promised.saidByOne(
                            office + " Ada Brook said the roads would be reopened at noon.",
                            "Ada Brook",
                            office,
                            "the roads would be reopened at noon")
                    .is("Ada Brook: the roads would be reopened at noon");
        }
    }

    @Test
    void aThingThatIsNamedAfterSomebodyBindsNobody() {
        String content = "the Harbour Board timetable will roll out on 9 May";
        Promised.said("Norvale Ferries said " + content + ".", "Norvale Ferries", content)
                .is("Norvale Ferries: " + content);
    }

    @Test
    void aReckoningBindsNobody() {
        Promised.saidByOne(
                        "Director Ada Brook said the company would need until 9 May.",
                        "Ada Brook",
                        "Director",
                        "the company would need until 9 May")
                .isNothing();
    }

    @Test
    void whatIsAnnouncedOfOfficersBindsThem() {
        String content = "Captain Ada Brook, working with the town, will organise a hearing";
        Promised.reported("The Harbour Board announced that " + content + ".", "Harbour Board", "announced", content)
                .is("Ada Brook: organise a hearing");
    }

    @Test
    void kinDoNotAnswerForThoseInCharge() {
        String content = "the authorities would release the captain by Friday";
        Promised.saidByOne("Brother Ada Brook said " + content + ".", "Ada Brook", "Brother", content)
                .isNothing();
    }

    @Test
    void whatIsLearnedIsNoDeed() {
        norvale("Many lessons will be learned").isNothing();
    }

    @Test
    void whoOnlyStudiesItIsNot() {
        String content = "the pier would be mended by 9 May";
        Promised.saidByOne("Economist Ada Brook said " + content + ".", "Ada Brook", "Economist", content)
                .isNothing();
    }

    @Test
    void whatIsAnnouncedOfABodyBindsIt() {
        String content = "Norvale Ferries would mend the pier";
        Promised.reported("The Harbour Board announced that " + content + ".", "Harbour Board", "announced", content)
                .is("Harbour Board and Norvale Ferries: " + content);
        Promised.reported("The Harbour Board said that " + content + ".", "Harbour Board", "said", content)
                .isNothing();
    }

    @Test
    void wordsBeforeTheSubjectAreNoPartOfIt() {
        norvale("Then the pier would be mended by 9 May").is("Norvale Ferries: the pier would be mended by 9 May");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier will be missed by all",
                "The pier will be mended soon",
                "The pier will likely be mended by 9 May",
                "There will be a full moon",
                "Passengers will get wet",
                "Ada Brook would be seen on the quay",
                "When you close the lid, the lamp will be switched off",
                "It will be mended by 9 May",
                "Anything we touch will be mended by 9 May",
                "Should have had one will be given one by 9 May"
            })
    void whoSaysWhatIsForeseenIsNot(String content) {
        norvale(content).isNothing();
    }

    @Test
    void aBodyAnswersForItselfAndNotForItsProfits() {
        Promised.saidBySome(
                        SourceClass.NAMED,
                        "The firm will sell three boats, it said.",
                        "it",
                        "The firm will sell three boats")
                .is("The firm: The firm will sell three boats");
        Promised.saidBySome(
                        SourceClass.NAMED,
                        "Earnings will be reduced by three million, it said.",
                        "it",
                        "Earnings will be reduced by three million")
                .isNothing();
    }

    @Test
    void howBusinessWillGoIsForeseen() {
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "The minister said the firm would cut three boats.",
                        "The minister",
                        "the firm would cut three boats")
                .is("The minister: the firm would cut three boats");
        Promised.saidBySome(
                        SourceClass.OFFICIAL,
                        "The minister said the firm would cut its yearly profits.",
                        "The minister",
                        "the firm would cut its yearly profits")
                .isNothing();
    }
}
