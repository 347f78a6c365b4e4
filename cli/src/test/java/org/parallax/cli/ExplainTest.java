package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code parallax explain}: what two names come to, and why. */
class ExplainTest {

    private static Ran explain(String... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Ran.parallax(all);
    }

    @Test
    void oneNameInTwoSpellings() {
        Ran ran = explain("Nadim al-Qasiri", "Nadim Qaseri");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Nadim al-Qasiri\nNadim Qaseri\n")
                .contains("same word nadim", "qaseri like qasiri", "the number of letters to change")
                .containsPattern("\n +\\+\\d\\.\\d\\d  to begin with, as for any two names\n")
                .containsPattern("\nscore 0\\.9\\d\\d: one, and joined");
    }

    @Test
    void aSurnameAloneIsNotScoredInAStory() {
        assertThat(explain("Vell", "Tomas Vell").out()).contains("joins the only person who bears it");
        assertThat(explain("Tomas Vell", "Ada Vell").out()).doesNotContain("joins the only person who bears it");
    }

    @Test
    void twoPersons() {
        assertThat(explain("Tomas Vell", "Ingrid Krag").out()).containsPattern("\nscore 0\\.\\d{3}: two\n$");
        assertThat(explain("Tomas Vell", "Tomas Vell Jr").out())
                .contains("one tells the generation", "more likely one than two, and proposed to you");
    }

    @Test
    void companies() {
        assertThat(explain("--type", "organization", "Tolvane Ltd", "Tolvane GmbH")
                        .out())
                .contains("another legal form");
        assertThat(explain("--type", "organization", "Bank of Norway", "Bank of Chile")
                        .out())
                .contains("another country");
    }

    @Test
    void theScoreIsTheLogisticOfWhatIsAdded() {
        String out = explain("Tomas Vell", "T. Vell Jr").out();
        double odds = out.lines()
                .filter(line -> line.matches(" +[+-]\\d+\\.\\d\\d  .*"))
                .mapToDouble(line -> Double.parseDouble(line.strip().split(" ", 2)[0]))
                .sum();
        double score = Double.parseDouble(out.replaceAll("(?s).*score (\\d\\.\\d+):.*", "$1"));
        assertThat(1 / (1 + Math.exp(-odds))).isCloseTo(score, org.assertj.core.data.Offset.offset(0.02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "-"})
    void whatIsNoNameIsWrongUsage(String odd) {
        Ran ran = explain(odd, "Tomas Vell");
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE.code());
        assertThat(ran.err()).contains("is no name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "李", "عمر", "a\u001Bb", "😀 x"})
    void anyScriptIsExplained(String odd) {
        Ran ran = explain(odd, "Tomas Vell");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("score").doesNotContain("\u001B");
    }

    @Test
    void aNameOfTenThousandLettersIsExplained() {
        assertThat(explain("a".repeat(10_000), "Tomas Vell").code()).isZero();
    }

    @Test
    void helpSaysWhatIsPrinted() {
        assertThat(explain("--help").out()).contains("NAME NAME", "--type", "log-odds", "Exit codes");
    }
}
