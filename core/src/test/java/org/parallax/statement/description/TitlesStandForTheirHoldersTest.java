package org.parallax.statement.description;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "The minister", "the former minister", "the pontiff": who holds or held the office that the article tells of. */
class TitlesStandForTheirHoldersTest {

    @Test
    void theFormerMinisterAndTheMinister() {
        givenArticle(
                        "Harbour minister Ada Brook met former harbour minister Lew Finch.",
                        "The former minister said the pier is shut.",
                        "The minister said it is open.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("The former minister", "said", "the pier is shut")
                .tagged("The minister", "said", "it is open")
                .then()
                .statement("the pier is shut")
                .isBy("Lew Finch")
                .and()
                .statement("it is open")
                .isBy("Ada Brook");
    }

    @ParameterizedTest
    @CsvSource({
        "Pope Linus, The pontiff",
        "Pope Linus, The pope",
        "Queen Maud, The queen",
        "Queen Maud, The monarch",
        "King Ole, The king",
        "King Ole, The monarch",
        "Prime Minister Ada Brook, The premier",
        "Prime Minister Ada Brook, The prime minister",
        "Prime Minister Ada Brook, The PM",
        "President Ada Brook, The president",
        "Sen. Ada Brook, The lawmaker",
        "Rep. Ada Brook, The congresswoman",
        "Gen. Ada Brook, The general",
        "Judge Ada Brook, The judge",
        "Dr. Ada Brook, The doctor",
        "Professor Ada Brook, The professor",
        "Police Chief Ada Brook, The chief",
        "Archbishop Ada Brook, The archbishop",
        "Captain Ada Brook, The captain",
        "Attorney General Ada Brook, The attorney general"
    })
    void anOfficeByItsOtherWord(String titled, String source) {
        String name = titled.replaceFirst(".*?((?:Ada )?\\p{L}+)$", "$1");
        givenArticle(titled + " spoke on the pier.", source + " said the boats stay.")
                .persons(name)
                .tagged(source, "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isBy(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The prince", "The minister", "The mayor", "The general", "The bishop"})
    void anOfficeThatNobodyHoldsIsNobodys(String source) {
        givenArticle("President Ada Brook spoke on the pier with Lew Finch.", source + " said the boats stay.")
                .persons("Ada Brook", "Lew Finch")
                .tagged(source, "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isByNobodyNamed();
    }

    @Test
    void twoMinistersAreToldApartByWhatTheyAreFor() {
        givenArticle(
                        "Finance Minister Ada Brook and Harbour Minister Lew Finch met.",
                        "The finance minister said the pier is shut.",
                        "The harbour minister said it is open.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("The finance minister", "said", "the pier is shut")
                .tagged("The harbour minister", "said", "it is open")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .and()
                .statement("it is open")
                .isBy("Lew Finch");
    }

    @Test
    void ofTwoMinistersTheMinisterIsWhoSpokeLast() {
        givenArticle(
                        "Finance Minister Ada Brook said the pier is shut.",
                        "The minister said the boats stay.",
                        "Harbour Minister Lew Finch was absent.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Finance Minister Ada Brook", "said", "the pier is shut")
                .tagged("The minister", "said", "the boats stay")
                .then()
                .statement("the boats stay")
                .isBy("Ada Brook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Brook’s office",
                "a source close to Ada Brook",
                "an aide to Ada Brook",
                "Ada Brook’s lawyer",
                "allies of Ada Brook",
                "a spokesman for Ada Brook",
                "people around Ada Brook",
                "critics of Ada Brook",
                "Ada Brook’s rivals",
                "Ada Brook’s party"
            })
    void whoIsOnlySomebodysIsSomebodyElse(String source) {
        givenArticle("On Monday " + source + " said the pier is shut.")
                .persons("Ada Brook")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }

    @Test
    void theMayorWhomSomebodyThanksInAnOpeningPhraseIsNotTheSubject() {
        givenArticle("In a letter to the mayor, Lew Finch denied it on Monday.", "The mayor said the pier is shut.")
                .persons("Lew Finch")
                .tagged("The mayor", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isByNobodyNamed();
    }
}
