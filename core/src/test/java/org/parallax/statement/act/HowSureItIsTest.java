package org.parallax.statement.act;

import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Reported;
import org.parallax.statement.Statement;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;

/** Said or not said, meant or planned, asked or doubted: what the outlet's verb makes of it. */
class HowSureItIsTest {

    private static Reported said(String source, String cue) {
        return givenArticle(source + " " + cue + " the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged(source, cue, "the pier is shut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did not say that",
                "declined to say whether",
                "refused to say whether",
                "would not say whether",
                "never said that",
                "stopped short of saying that",
                "has not said whether",
                "won’t say whether",
                "failed to say that",
                "avoided saying that"
            })
    void whatSomebodyDoesNotSay(String cue) {
        said("Ada Brook", cue)
                .then()
                .statement("the pier is shut")
                .is(Certainty.DENIED)
                .is(Act.ATTITUDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"denied that", "disputed that", "has denied that", "refuted that", "rebutted that"})
    void whatSomebodyDenies(String cue) {
        said("Ada Brook", cue).then().statement("the pier is shut").is(Certainty.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will say",
                "is to say",
                "is expected to say",
                "plans to say",
                "is set to say",
                "intends to say",
                "is due to say",
                "was about to say",
                "’ll say"
            })
    void whatIsStillToBeSaid(String cue) {
        said("Ada Brook", cue).then().statement("the pier is shut").is(Certainty.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"could say", "might say", "may say", "would say", "should say"})
    void whatCouldBeSaid(String cue) {
        said("Ada Brook", cue).then().statement("the pier is shut").is(Certainty.CONDITIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claimed", "claims", "alleged", "purported", "insinuated", "has claimed"})
    void whatAnOutletKeepsAway(String cue) {
        said("Ada Brook", cue).then().statement("the pier is shut").is(Certainty.DOUBTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insisted",
                "confirmed",
                "admitted",
                "conceded",
                "noted",
                "has said",
                "reiterated",
                "warned",
                "stressed",
                "acknowledged",
                "repeated"
            })
    void whatIsSimplySaid(String cue) {
        said("Ada Brook", cue)
                .then()
                .statement("the pier is shut")
                .is(Certainty.ASSERTED)
                .is(Act.SPEECH);
    }

    @Test
    void ofTwoNeitherSaysIt() {
        givenArticle("Neither Ada Brook nor Lew Finch would say whether the pier is shut.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Neither Ada Brook nor Lew Finch", "would say", "whether the pier is shut")
                .then()
                .statement("whether the pier is shut")
                .is(Certainty.DENIED)
                .is(Act.ATTITUDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody", "No one", "None of the rowers", "No official", "Neither of them"})
    void nobodySaysIt(String source) {
        said(source, "said")
                .then()
                .statement("the pier is shut")
                .is(Certainty.DENIED)
                .is(Act.ATTITUDE)
                .isByNobodyNamed();
    }

    @ParameterizedTest
    @CsvSource({
        "asked whether, ASKED",
        "wondered if, ASKED",
        "asked why, ASKED",
        "questioned whether, ASKED",
        "inquired whether, ASKED"
    })
    void whatIsAsked(String cue, Certainty certainty) {
        String verb = cue.substring(0, cue.indexOf(' '));
        String said = cue.substring(cue.indexOf(' ') + 1) + " the pier is shut";
        givenArticle("Ada Brook " + verb + " " + said + ".")
                .persons("Ada Brook")
                .tagged("Ada Brook", verb, said)
                .then()
                .statement(said)
                .is(certainty);
    }

    @Test
    void aQuestionBetweenMarksIsAsked() {
        givenArticle("“Is the pier shut?” Ada Brook asked.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "asked", "“Is the pier shut?”")
                .then()
                .statement("Is the pier shut?")
                .is(Certainty.ASKED)
                .is(Act.SPEECH);
    }

    @Test
    void whoAsksTheBoardToActDemandsIt() {
        givenArticle("Ada Brook asked the board to shut the pier.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "asked", "the board to shut the pier")
                .then()
                .statement("the board to shut the pier")
                .is(Certainty.ASSERTED)
                .is(Act.DEMAND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"went on:", "continued:", "began:", "shot back:", "put it bluntly:", "had one word:"})
    void beforeAColonAQuotationIsVoiced(String cue) {
        givenArticle("Ada Brook " + cue + " “It is safe.”")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, "“It is safe.”")
                .then()
                .statement("It is safe.")
                .is(Act.SPEECH)
                .is(Statement.Kind.DIRECT);
    }

    @ParameterizedTest
    @CsvSource({
        "promised, PROMISE",
        "vowed, PROMISE",
        "swore, PROMISE",
        "threatened, PROMISE",
        "urged, DEMAND",
        "demanded, DEMAND",
        "recommended, DEMAND",
        "blamed, STANCE",
        "welcomed, STANCE",
        "slammed, STANCE",
        "hailed, STANCE",
        "fears, ATTITUDE",
        "hopes, ATTITUDE",
        "expects, ATTITUDE",
        "believes, BELIEF",
        "suspects, BELIEF",
        "wrote, WRITING",
        "posted, WRITING",
        "emailed, WRITING",
        "joked, SPEECH",
        "recalled, SPEECH",
        "predicted, SPEECH",
        "testified, SPEECH",
        "apologised, SPEECH",
        "quipped, SPEECH",
        "is adamant, ATTITUDE",
        "made it clear, SPEECH"
    })
    void eachVerbHasItsAct(String cue, Act act) {
        givenArticle("Ada Brook " + cue + " that the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, "that the pier is shut")
                .then()
                .statement("the pier is shut")
                .is(act);
    }
}
