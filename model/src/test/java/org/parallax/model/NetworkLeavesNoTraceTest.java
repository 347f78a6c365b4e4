package org.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose pages are read is nobody's business: versions of the runtime have kept a database of use in the user's home. */
class NetworkLeavesNoTraceTest {

    @TempDir
    private Path home;

    /** What the process that is watched runs. */
    static final class Run {

        private Run() {}

        public static void main(String[] files) throws IOException {
            try (OnnxTagger tagger = OnnxTagger.shipped()) {
                System.out.println(tagger.version() + " " + files.length);
            }
        }
    }

    @Test
    void nothing_is_left_in_the_users_home() throws Exception {
        assertThat(run("page.html")).isZero();

        try (Stream<Path> left = Files.walk(home)) {
            assertThat(left).containsExactly(home);
        }
    }

    @Test
    void a_command_line_of_a_thousand_pages_is_no_harm() throws Exception {
        assertThat(run("a-page-with-a-long-name.html ".repeat(1000))).isZero();
    }

    private int run(String argument) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder watched = new ProcessBuilder(List.of(
                java.toString(),
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName(),
                argument));
        watched.environment().put("HOME", home.toString());
        watched.environment().remove("XDG_CACHE_HOME");
        Process process = watched.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
