package org.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;

class TokenTest {

    /** "The ferry sank." */
    private static final List<Token> TOKENS = List.of(token(0, 3), token(4, 9), token(10, 14), token(14, 15));

    private static Token token(int start, int end) {
        return new Token(new TextSpan(start, end), "", PartOfSpeech.NOUN);
    }

    @Test
    void theFirstThatBeginsAtAnOffsetOrAfterIt() {
        assertThat(Token.firstFrom(TOKENS, 0)).isZero();
        assertThat(Token.firstFrom(TOKENS, 4)).isEqualTo(1);
        assertThat(Token.firstFrom(TOKENS, 6)).isEqualTo(2);
        assertThat(Token.firstFrom(TOKENS, 15)).isEqualTo(4);
    }
}
