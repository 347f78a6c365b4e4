package org.parallax.statement.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.statement.Reported.givenArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.CueWords;

/** What a cue says of its statement. */
class CuesTest {

    @ParameterizedTest
    @CsvSource({
        "said, SPEECH",
        "added, SPEECH",
        "denied, SPEECH",
        "told, SPEECH",
        "quipped, SPEECH",
        "according to, SPEECH",
        "':', SPEECH",
        "tweeted, WRITING",
        "wrote, WRITING",
        "demanded, DEMAND",
        "called for, DEMAND",
        "called on, DEMAND",
        "pledged, PROMISE",
        "has vowed, PROMISE",
        "offered, PROMISE",
        "made clear, SPEECH",
        "condemned, STANCE",
        "accuses, STANCE",
        "praised, STANCE",
        "hopes, ATTITUDE",
        "wants, ATTITUDE",
        "are doubting, ATTITUDE",
        "feared, ATTITUDE",
        "thinks, BELIEF",
        "believed, BELIEF",
        "considers, BELIEF",
        "voiced hope, SPEECH",
        "issued a denial, SPEECH",
        "made an accusation, SPEECH",
        "fuelled criticism of, ATTITUDE",
        "rowed, ATTITUDE",
        "attacked, ATTITUDE"
    })
    void aCueNamesItsAct(String cue, Act act) {
        givenArticle("Ada Brook " + cue + " the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, "the pier is shut")
                .then()
                .statement("the pier is shut")
                .is(act);
    }

    @Test
    void aCueDoesNotEndWithAnArticle() {
        givenArticle("“The pier is shut,” Ada Brook said in a note.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "said in a", "“The pier is shut,”")
                .then()
                .statement("The pier is shut,")
                .hasCue("said");
    }

    @Test
    void aQuotationIsVoicedWhateverTheCue() {
        givenArticle("“We will keep the pier for everybody,” Ada Brook grinned.")
                .persons("Ada Brook")
                .tagged("Ada Brook", "grinned", "“We will keep the pier for everybody,”")
                .then()
                .statement("We will keep the pier for everybody,")
                .is(Act.SPEECH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is believed", "It is estimated", "It was widely reported"})
    void nobodyIsReportedToSay(String cue) {
        givenArticle("The pier is old. " + cue + " that ninety boats lie there.")
                .then()
                .statement("ninety boats lie there")
                .is(Act.SPEECH)
                .isBySome(SourceClass.IMPERSONAL)
                .hasCue(cue);
    }

    @Test
    void aCueInHalvesIsMended() {
        givenArticle("The pier is old, and it is believed that ninety boats lie there.")
                .tagged("", "it", "that ninety boats lie there")
                .tagged("", "is believed", "that ninety boats lie there")
                .then()
                .statements("ninety boats lie there")
                .statement("ninety boats lie there")
                .hasCue("it is believed")
                .is(Act.SPEECH);
    }

    @ParameterizedTest
    @CsvSource({
        "said, ASSERTED", "denied, DENIED", "did not say, DENIED", "will announce, PLANNED", "is to announce, PLANNED",
        "plans to announce, PLANNED", "would say, CONDITIONAL", "claimed, DOUBTED", "alleged, DOUBTED",
                "has insisted, ASSERTED"
    })
    void aCueTellsHowSureItIs(String cue, Certainty certainty) {
        givenArticle("Ada Brook " + cue + " the pier is shut.")
                .persons("Ada Brook")
                .tagged("Ada Brook", cue, "the pier is shut")
                .then()
                .statement("the pier is shut")
                .is(certainty);
    }

    @Test
    void aQuestionIsAskedAndARequestIsNot() {
        givenArticle("Ada Brook asked whether the pier is shut. Lew Finch asked the board to open it.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "asked", "whether the pier is shut")
                .tagged("Lew Finch", "asked", "the board to open it")
                .then()
                .statement("whether the pier is shut")
                .is(Certainty.ASKED)
                .and()
                .statement("the board to open it")
                .is(Certainty.ASSERTED);
    }

    @Test
    void rejectingACountersClaimIsDenying() {
        givenArticle("Ada Brook rejected claims that the pier is unsafe. Lew Finch rejected the new fare.")
                .persons("Ada Brook", "Lew Finch")
                .tagged("Ada Brook", "rejected", "claims that the pier is unsafe")
                .tagged("Lew Finch", "rejected", "the new fare")
                .then()
                .statement("claims that the pier is unsafe")
                .is(Certainty.DENIED)
                .and()
                .statement("the new fare")
                .is(Certainty.ASSERTED);
    }

    @Test
    void anAgreementAccordingToWhichIsNoReport() {
        givenArticle("They signed a deal, according to which the pier is shared.")
                .tagged("", "according to", "They signed a deal")
                .then()
                .statements();
    }

    @ParameterizedTest
    @CsvSource({
        "deny, denied",
        "say, said",
        "quip, quipped",
        "voice, voicing",
        "push, pushes",
        "write, written",
        "agree, agreeing",
        "plead, pled",
        "swear, sworn"
    })
    void verbsHaveTheirForms(String lemma, String form) {
        assertThat(CueWords.forms(lemma)).contains(form);
    }
}
