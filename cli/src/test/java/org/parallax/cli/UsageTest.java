package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void helpTellsOptionsAndExitCodes() {
        Ran help = Ran.parallax("read", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains(
                        "--out",
                        "--csv",
                        "--annotations",
                        "--as-of",
                        "--threads",
                        "--quiet",
                        "--no-color",
                        "Exit codes");
        for (Exit exit : Exit.values()) {
            assertThat(help.out()).containsPattern("\\n +" + exit.code() + " +[A-Z]");
        }
    }

    @Test
    void saysItsVersion() {
        Ran version = Ran.parallax("--version");
        assertThat(version.code()).isZero();
        assertThat(version.out()).matches("Parallax \\d+\\.\\d+\\.\\d+.*, reading rules .+\\R");
    }

    @Test
    void helpAndVersionAreWordsToo() {
        assertThat(Ran.parallax("version")).isEqualTo(Ran.parallax("--version"));
        assertThat(Ran.parallax("help")).isEqualTo(Ran.parallax("--help"));
        assertThat(Ran.parallax("help", "read")).isEqualTo(Ran.parallax("read", "--help"));
    }

    @Test
    void whatIsWrongIsSaidInTwoLines() {
        assertThat(Ran.parallax("read", "--as-of", "tomorrow", "x").err()).isEqualTo("""
                parallax: Invalid value for option '--as-of': a day is written as 2021-12-31, not as tomorrow
                parallax: parallax read --help says how it is used
                """);
        assertThat(Ran.parallax("write").err()).isEqualTo("""
                parallax: it has no command or option write
                parallax: parallax --help says how it is used
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "write x",
                "read",
                "read --colour x",
                "read --threads 0 x",
                "read --threads many x",
                "read --as-of 2021-02-30 x"
            })
    void whatItDoesNotUnderstandIsWrongUsage(String line) {
        Ran ran = Ran.parallax((Object[]) line.split(" "));
        assertThat(ran.code()).isEqualTo(Exit.WRONG_USAGE.code());
        assertThat(ran.err()).isNotBlank();
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aFaultIsSaidInALineWithAWayToReportIt() {
        java.io.StringWriter err = new java.io.StringWriter();
        Surroundings surroundings = new Surroundings(
                new java.io.PrintWriter(new java.io.StringWriter()),
                new java.io.PrintWriter(err),
                org.parallax.report.terminal.Look.PLAIN,
                false);
        int code = Faults.say(new IllegalStateException("two\nlines", new RuntimeException("the cause")), surroundings);
        assertThat(code).isEqualTo(70);
        assertThat(err.toString())
                .startsWith("parallax: this is a fault of Parallax, not of your files: IllegalStateException: two")
                .contains("please report it", "because of RuntimeException: the cause");
    }
}
