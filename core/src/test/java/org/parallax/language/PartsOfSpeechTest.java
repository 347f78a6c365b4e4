package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.language.PartOfSpeech.ADJECTIVE;
import static org.parallax.language.PartOfSpeech.DETERMINER;
import static org.parallax.language.PartOfSpeech.MARK;
import static org.parallax.language.PartOfSpeech.MODAL;
import static org.parallax.language.PartOfSpeech.NAME;
import static org.parallax.language.PartOfSpeech.NOUN;
import static org.parallax.language.PartOfSpeech.NOUNS;
import static org.parallax.language.PartOfSpeech.PAST;
import static org.parallax.language.PartOfSpeech.POSSESSIVE_ENDING;
import static org.parallax.language.PartOfSpeech.PRONOUN;
import static org.parallax.language.PartOfSpeech.THIRD_PERSON_VERB;
import static org.parallax.language.PartOfSpeech.VERB;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

/** What each word of a sentence is. */
class PartsOfSpeechTest {

    @Test
    void wordsAndMarksAreTold() {
        assertThat(parts("The old ferry left.")).containsExactly(DETERMINER, ADJECTIVE, NOUN, PAST, MARK);
    }

    @Test
    void oneWordIsANounHereAndAVerbThere() {
        assertThat(parts("They plan it.").get(1)).isEqualTo(VERB);
        assertThat(parts("The plan failed.").get(1)).isEqualTo(NOUN);
    }

    @Test
    void manyAreToldFromOne() {
        assertThat(parts("The boats left.").get(1)).isEqualTo(NOUNS);
    }

    @Test
    void aCliticIsAPossessorsEndingOrAVerb() {
        assertThat(words("The mayor's boat")).containsExactly("The", "mayor", "'s", "boat");
        assertThat(parts("The mayor's boat sank.").get(2)).isEqualTo(POSSESSIVE_ENDING);
        assertThat(parts("He's a sailor.").subList(0, 2)).containsExactly(PRONOUN, THIRD_PERSON_VERB);
    }

    @Test
    void curlyApostrophesAreApostrophes() {
        assertThat(parts("She can’t swim.")).startsWith(PRONOUN, MODAL);
    }

    @Test
    void aWordThatNoListHoldsIsToldByItsCapital() {
        assertThat(parts("They met Qwertzian there.").get(2)).isEqualTo(NAME);
    }

    @Test
    void whatIsNoWordIsRead() {
        assertThat(words("\uD83D\uDE00 !'")).containsExactly("\uD83D\uDE00", "!", "'");
    }

    private static List<PartOfSpeech> parts(String sentence) {
        return tokens(sentence).stream().map(Token::part).toList();
    }

    private static List<String> words(String sentence) {
        return tokens(sentence).stream().map(token -> token.span().of(sentence)).toList();
    }

    private static List<Token> tokens(String sentence) {
        return PartsOfSpeech.of(sentence, new TextSpan(0, sentence.length()));
    }
}
