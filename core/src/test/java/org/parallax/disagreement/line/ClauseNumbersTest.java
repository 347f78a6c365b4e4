package org.parallax.disagreement.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.language.PartsOfSpeech;
import org.parallax.language.Token;

class ClauseNumbersTest {

    private static List<String> clauses(String sentence) {
        List<Token> tokens = PartsOfSpeech.of(sentence, new TextSpan(0, sentence.length()));
        int[] numbers = ClauseNumbers.of(tokens, new boolean[tokens.size()]);
        return IntStream.rangeClosed(0, numbers[numbers.length - 1])
                .mapToObj(clause -> IntStream.range(0, numbers.length)
                        .filter(at -> numbers[at] == clause)
                        .mapToObj(at -> tokens.get(at).lower())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void aTitleInQuotationMarksIsNoClause() {
        assertThat(clauses("She accused “Silver Harbour” director Ida Holm of lying."))
                .containsExactly("she accused “ silver harbour ” director ida holm of lying .");
    }

    @Test
    void whatSomebodySaysIsAClauseHoweverShort() {
        assertThat(clauses("“It is over,” he told them.")).hasSizeGreaterThan(1);
    }

    @Test
    void aNumberToldInOtherUnitsIsNoClause() {
        assertThat(clauses("She gave $57m (£35m) in aid and swam 5 miles (8km) inland."))
                .hasSize(1);
    }

    @Test
    void anAsideInWordsIsAClause() {
        assertThat(clauses("She gave $57m (much of it in coins) in aid.")).hasSizeGreaterThan(1);
    }
}
