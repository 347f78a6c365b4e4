package org.parallax.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person is told whose command was not understood: what is wrong, and where to read on; not the whole help. */
final class WrongUsage {

    private WrongUsage() {}

    static int say(ParameterException wrong, Surroundings surroundings) {
        CommandLine command = wrong.getCommandLine();
        surroundings.say(words(wrong));
        surroundings.say(command.getCommandSpec().qualifiedName() + " --help says how it is used");
        return Exit.WRONG_USAGE.code();
    }

    private static String words(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unknown
                ? "it has no command or option " + String.join(" ", unknown.getUnmatched())
                : String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    }

    /** A day as a person types it. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String typed) {
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException other) {
                throw new TypeConversionException("a day is written as 2021-12-31, not as " + typed);
            }
        }
    }
}
