package org.parallax.bench.pronouns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.bench.pronouns.Pronoun.Form;

class PronounTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheThirdPersonIsAskedFor() throws IOException {
        MarkedText text = new GumText()
                .sentence()
                .words("I gave you his oar and theirs , and they thank us .")
                .read(folder);
        assertThat(Pronoun.in(text)).extracting(p -> text.words(p.span())).containsExactly("his", "theirs", "they");
    }

    @Test
    void whatIsMeantAreTheMentionsOfItsChainThatAreNoPronouns() throws IOException {
        MarkedText text = new GumText()
                .sentence()
                .token("Ana", "person[1]", "ana", "1-3[2_1]")
                .words("rows ;")
                .token("she", "person[2]", "ana", "1-7[3_2]")
                .words("tires , says")
                .token("she", "person[3]")
                .words(".")
                .read(folder);
        assertThat(Pronoun.in(text)).hasSize(2);
        for (Pronoun she : Pronoun.in(text)) {
            assertThat(she.meant()).extracting(m -> text.words(m.span())).containsExactly("Ana");
            assertThat(she.person()).isTrue();
        }
    }

    @Test
    void anEmptyItMeansNothing() throws IOException {
        MarkedText text = new GumText().sentence().words("It rained .").read(folder);
        Pronoun it = Pronoun.in(text).get(0);
        assertThat(it.meant()).isEmpty();
        assertThat(it.person()).isFalse();
    }

    @Test
    void aChainOfPronounsAloneMeansNothing() throws IOException {
        MarkedText text = new GumText()
                .sentence()
                .token("You", "person[1]", "ana", "1-3[2_1]")
                .words("know")
                .token("they", "person[2]")
                .words("row .")
                .read(folder);
        assertThat(Pronoun.in(text).get(0).meant()).isEmpty();
    }

    @Test
    void herIsAPossessiveWhereItBeginsALongerMention() throws IOException {
        MarkedText text = new GumText()
                .sentence()
                .words("Jon gave")
                .token("her", "person[1]")
                .token("her", "object[2]|person[3]")
                .token("oar", "object[2]")
                .words("and")
                .token("its", "object[4]")
                .words("case .")
                .read(folder);
        List<Pronoun> pronouns = Pronoun.in(text);
        assertThat(pronouns).extracting(Pronoun::form).containsExactly(Form.PERSONAL, Form.POSSESSIVE, Form.POSSESSIVE);
        assertThat(pronouns).extracting(Pronoun::person).containsExactly(true, true, false);
    }
}
