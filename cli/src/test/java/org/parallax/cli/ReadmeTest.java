package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README promises of the command is what the command's own help says. */
class ReadmeTest {

    private static final Set<String> EVERYWHERE = Set.of("--help", "--version");

    @Test
    void itsOptionsAreThoseOfTheHelp() throws IOException {
        Set<String> told = found("(?m)^\\| `(--[a-z-]+)", readme());
        Set<String> offered = found(
                "(?m)^ .*?(--[a-z-]+)", optionsOf(Ran.parallax("read", "--help").out()));
        offered.removeAll(EVERYWHERE);
        assertThat(told).isEqualTo(offered);
    }

    @Test
    void itsExitCodesAreAllThereAre() throws IOException {
        String codes = readme().replaceAll("(?s).*Exit codes: (.*?)\\R\\R.*", "$1");
        assertThat(found("(?:^|; )(\\d+) ", codes))
                .isEqualTo(Arrays.stream(Exit.values())
                        .map(exit -> Integer.toString(exit.code()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void itsExampleAndItsPictureAreThere() throws IOException {
        assertThat(found("\\./parallax read (\\S+)", readme()))
                .allSatisfy(folder -> assertThat(root().resolve(folder)).isDirectory());
        assertThat(found("!\\[[^]]*]\\(([^)]+)\\)", readme()))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(root().resolve(picture)).isRegularFile());
    }

    /** The help's lines about options; an option's line begins with its names. */
    private static String optionsOf(String help) {
        return help.lines().filter(line -> line.matches(" {2,6}(-\\w, )?--.*")).collect(Collectors.joining("\n"));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String readme() throws IOException {
        return Files.readString(root().resolve("README.md"));
    }

    /** Tests run in their module's folder. */
    private static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }
}
