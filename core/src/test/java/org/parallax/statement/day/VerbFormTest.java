package org.parallax.statement.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;

class VerbFormTest {

    /** Of the words between bars. */
    private static VerbForm of(String sentence) {
        int start = sentence.indexOf('|');
        TextSpan cue = new TextSpan(start, sentence.lastIndexOf('|') - 1);
        String plain = sentence.replace("|", "");
        return VerbForm.of(PartsOfSpeech.of(plain, new TextSpan(0, plain.length())).stream()
                .filter(token -> cue.contains(token.span().start()))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada Brook |said| the pier is shut.; SAID",
                "Ada Brook |warned| that the pier is shut.; PAST",
                "Ada Brook |says| the pier is shut.; PRESENT",
                "Ada Brook |has said| the pier is shut.; PERFECT",
                "Ada Brook |had said| the pier was shut.; PAST_PERFECT",
                "Ada Brook |will say| that the pier is shut.; FUTURE",
                "The pier is shut, |according to| Ada Brook.; ACCORDING_TO",
                "She refused |to say| that the pier is shut.; INFINITIVE",
                "The mayor came by, |saying| the pier is shut.; GERUND",
            })
    void theFirstThatFits(String sentence, VerbForm form) {
        assertThat(of(sentence)).isEqualTo(form);
    }

    @Test
    void aQuotationThatGoesOnHasNone() {
        assertThat(VerbForm.of(List.of())).isEqualTo(VerbForm.NO_CUE);
    }
}
