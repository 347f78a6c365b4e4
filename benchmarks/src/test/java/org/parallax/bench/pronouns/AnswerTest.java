package org.parallax.bench.pronouns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.TextSpan;
import org.parallax.bench.figure.Matches;

/** "The wife of Jon Lund rows. He said she tires. It rains." */
class AnswerTest {

    @TempDir
    Path folder;

    private MarkedText text() throws IOException {
        return new GumText()
                .sentence()
                .token("The", "person[1]", "ana", "2-3[4_1]")
                .token("wife", "person[1]")
                .token("of", "person[1]")
                .token("Jon", "person[1]|person[2]", "ana", "2-1[3_2]")
                .token("Lund", "person[1]|person[2]")
                .words("rows .")
                .sentence()
                .token("He", "person[3]")
                .words("said")
                .token("she", "person[4]")
                .words("tires .")
                .sentence()
                .words("It rains .")
                .read(folder);
    }

    private Answer answer(String pronoun, String words) throws IOException {
        MarkedText text = text();
        Pronoun asked = Pronoun.in(text).stream()
                .filter(p -> text.words(p.span()).equals(pronoun))
                .findFirst()
                .orElseThrow();
        return Answer.of(asked, Optional.of(words).filter(w -> !w.isEmpty()).map(w -> place(text, w)), text);
    }

    private static TextSpan place(MarkedText text, String words) {
        int at = text.article().text().indexOf(words);
        return new TextSpan(at, at + words.length());
    }

    @Test
    void aNameOfTheChainIsRight() throws IOException {
        assertThat(answer("He", "Jon Lund").right()).isTrue();
    }

    @Test
    void aPartOfTheNameIsRightToo() throws IOException {
        assertThat(answer("He", "Lund").right()).isTrue();
    }

    @Test
    void theWifeIsNotMeantByHerHusbandsName() throws IOException {
        assertThat(answer("she", "Jon Lund").right()).isFalse();
        assertThat(answer("she", "Jon Lund").verdict()).isEqualTo("wrong");
        assertThat(answer("she", "The wife").right()).isTrue();
    }

    @Test
    void noAnswerIsUnresolved() throws IOException {
        assertThat(answer("He", "").verdict()).isEqualTo("unresolved");
        assertThat(answer("He", "").matches()).isEqualTo(new Matches(0, 0, 1));
    }

    @Test
    void anAnswerWhereNothingIsMeantCostsPrecision() throws IOException {
        assertThat(answer("It", "Jon Lund").verdict()).isEqualTo("means nobody");
        assertThat(answer("It", "Jon Lund").matches()).isEqualTo(new Matches(0, 1, 0));
    }

    @Test
    void aPronounIsNoAnswer() throws IOException {
        assertThat(answer("she", "He").right()).isFalse();
    }
}
