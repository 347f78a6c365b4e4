package org.parallax.cli;

import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command without a subcommand: it says how it is used. */
@Command(
        name = "parallax",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Keeps the account of a contested story that many outlets tell: who said what, when, and through whom; what happened when; which passages they share.",
        footer = {"", "parallax read --help says more."})
final class ParallaxCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    static CommandLine in(Surroundings surroundings) {
        return new CommandLine(new ParallaxCommand())
                .addSubcommand(new ReadCommand(surroundings))
                .addSubcommand(new ExtractCommand(surroundings))
                .addSubcommand(new ShowCommand(surroundings))
                .addSubcommand(new AnchorsCommand(surroundings))
                .addSubcommand(new JudgeCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new VersionCommand())
                .registerConverter(LocalDate.class, new WrongUsage.Day())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.look().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(surroundings.look().columns())
                .setParameterExceptionHandler((wrong, arguments) -> WrongUsage.say(wrong, surroundings))
                .setExecutionExceptionHandler((failure, command, parsed) -> Faults.say(failure, surroundings));
    }

    /** As {@code --version}, for whoever types it as a word. */
    @Command(name = "version", description = "Prints the version.")
    static final class VersionCommand implements Runnable {

        @ParentCommand
        @SuppressWarnings("NullAway.Init")
        private ParallaxCommand parallax;

        @Override
        public void run() {
            CommandLine whole = parallax.spec.commandLine();
            whole.printVersionHelp(whole.getOut());
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "What is to be done? To read a folder of saved pages: parallax read FOLDER");
    }
}
