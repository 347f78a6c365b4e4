package org.parallax.statement.source;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words by the same speaker, in every order in which news tells them. */
class WhereTheSourceStandsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Brook said the pier is shut.|Ada Brook|said|the pier is shut|the pier is shut",
                "The pier is shut, Ada Brook said.|Ada Brook|said|The pier is shut|The pier is shut",
                "The pier is shut, said Ada Brook.|Ada Brook|said|The pier is shut|The pier is shut",
                "“The pier is shut,” said Ada Brook.|Ada Brook|said|“The pier is shut,”|The pier is shut,",
                "“The pier is shut,” Ada Brook, 52, said.|Ada Brook, 52,|said|“The pier is shut,”|The pier is shut,",
                "“The pier is shut,” says Ada Brook, the mayor.|Ada Brook, the mayor|says|“The pier is shut,”|The pier is shut,",
                "Said Ada Brook: “The pier is shut.”|Ada Brook|Said|“The pier is shut.”|The pier is shut.",
                "According to Ada Brook, the pier is shut.|Ada Brook|According to|the pier is shut|the pier is shut",
                "The pier is shut, according to Ada Brook.|Ada Brook|according to|The pier is shut|The pier is shut",
                "For Ada Brook, who says the pier is shut, it is late.|who|says|the pier is shut|the pier is shut",
                "The mayor, Ada Brook, told Tide News the pier is shut.|The mayor, Ada Brook,|told|the pier is shut|the pier is shut",
                "Mayor Ada Brook says the pier is shut.|Mayor Ada Brook|says|the pier is shut|the pier is shut",
                "In the words of Ada Brook, the pier is shut.|Ada Brook|In the words of|the pier is shut|the pier is shut",
                "As Ada Brook put it, the pier is shut.|Ada Brook|put it|the pier is shut|the pier is shut",
                "Ada Brook (right) said the pier is shut.|Ada Brook (right)|said|the pier is shut|the pier is shut",
                "Ms. Ada Brook, of Lund, said the pier is shut.|Ms. Ada Brook, of Lund,|said|the pier is shut|the pier is shut",
                "“The pier,” Ada Brook said, “is shut.”|Ada Brook|said|“The pier,” … “is shut.”|",
            })
    void whereverItStands(String article, String source, String cue, String tagged, String content) {
        String[] pieces = tagged.split(" … ", -1);
        givenArticle(article)
                .persons("Ada Brook")
                .organizations("Tide News")
                .places("Lund")
                .tagged(source, cue, pieces)
                .then()
                .statement(content == null ? "The pier, / is shut." : content)
                .isBy("Ada Brook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the mayor of Lund",
                "a mother of three",
                "head of the board",
                "who runs the pier",
                "who is 52 and lives in Lund",
                "a former teacher from Lund",
                "the board’s chair",
                "whose boat sank",
                "wife of Lew Finch",
                "a rival of Lew Finch",
                "sister of the late Lew Finch",
                "who succeeded Lew Finch",
                "formerly of the Gray Board",
                "no friend of Lew Finch"
            })
    void whatDescribesHerIsPartOfTheSource(String description) {
        givenArticle("Ada Brook, " + description + ", said the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .organizations("Gray Board")
                .places("Lund")
                .tagged("Ada Brook, " + description + ",", "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook")
                .hasSource("Ada Brook, " + description);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lew Finch’s wife, Ada Brook,",
                "Lew Finch’s successor, Ada Brook,",
                "The daughter of Lew Finch, Ada Brook,",
                "Gray Board chair Ada Brook",
                "The Gray Board’s Ada Brook",
                "Lund mayor Ada Brook",
                "Former mayor and Gray Board member Ada Brook",
                "Finance minister Ada Brook",
                "The Gray Board’s chair, Ada Brook,",
                "Lew Finch’s opponent Ada Brook"
            })
    void whatStandsBeforeHerNameIsNotTheSpeaker(String source) {
        givenArticle(source + " said the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .organizations("Gray Board")
                .places("Lund")
                .tagged(source, "said", "the pier is shut")
                .then()
                .statement("the pier is shut")
                .isBy("Ada Brook");
    }
}
