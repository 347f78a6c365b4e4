package org.parallax.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.parallax.entity.NameComparison;
import org.parallax.entity.NameFeature;
import org.parallax.entity.NameVerdict;
import org.parallax.entity.NameWeights;
import org.parallax.language.Tagging.NameType;
import org.parallax.name.NameParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax explain}: why two names are taken for one, or for two. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Explains whether two names are one.",
            "",
            "Prints the words that were laid side by side, each feature that counts with what it adds to the log-odds, the score and what comes of it. In a story, offices, company and other names that fit are asked as well.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The names were explained.",
            "2:The command was wrong: a name has no letter or digit.",
            "4:The output could not be written.",
            "70:A fault of Parallax."
        })
final class ExplainCommand implements Callable<Integer> {

    private static final double LEAST_SHOWN = 0.005;

    /** As story.json calls them. */
    enum Type {
        person,
        organization,
        place
    }

    @Parameters(index = "0", paramLabel = "NAME", description = "A name.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "Another.")
    private String other = "";

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "What both name: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Type type = Type.person;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Surroundings surroundings;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        NameComparison names = NameComparison.of(parts(one), parts(other));
        say(Printable.text(one));
        say(Printable.text(other));
        names.pairs().forEach(pair -> say("  " + pair));
        names.features().stream()
                .filter(feature -> Math.abs(NameWeights.SHIPPED.points(names, feature)) >= LEAST_SHOWN)
                .forEach(feature -> say(line(names, feature)));
        double score = NameWeights.SHIPPED.score(names);
        say(String.format(Locale.ROOT, "score %.3f: %s", score, words(NameVerdict.of(names.type(), score))));
        if (isSurnameOf(parts(one), parts(other)) || isSurnameOf(parts(other), parts(one))) {
            say(
                    "A surname alone is not scored in a story: it joins the only person who bears it, or is proposed where several do.");
        }
        surroundings.out().flush();
        return Exit.ALL_READ.code();
    }

    private boolean isSurnameOf(NameParts alone, NameParts full) {
        return type == Type.person
                && !alone.isFull()
                && full.isFull()
                && alone.surname().equals(full.surname());
    }

    private NameParts parts(String name) {
        NameParts parts = NameParts.of(name, NameType.valueOf(type.name().toUpperCase(Locale.ROOT)));
        if (parts.core().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "“" + Printable.text(name) + "” is no name");
        }
        return parts;
    }

    private static String line(NameComparison names, NameFeature feature) {
        double points = NameWeights.SHIPPED.points(names, feature);
        double value = names.value(feature);
        String share = value == 1 ? "" : String.format(Locale.ROOT, " (%.2f)", value);
        return String.format(Locale.ROOT, "  %+6.2f  %s%s", points, feature.words(), share);
    }

    private static String words(NameVerdict verdict) {
        return switch (verdict) {
            case ONE -> "one, and joined in a story unless something speaks against it";
            case PERHAPS -> "more likely one than two, and proposed to you";
            case TWO -> "two";
        };
    }

    private void say(String line) {
        surroundings.out().println(line);
    }
}
