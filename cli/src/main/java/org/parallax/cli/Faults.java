package org.parallax.cli;

import org.parallax.intake.Intake.Rejected;
import org.parallax.model.UnusableModelException;

/** A fault of the program, in two lines: what went wrong, and how to report it. */
final class Faults {

    private static final int LINES = 12;

    private Faults() {}

    static int say(Throwable fault, Surroundings surroundings) {
        surroundings.say("this is a fault of Parallax, not of your files: " + inALine(fault));
        if (!(fault instanceof UnusableModelException)) {
            surroundings.say("please report it with these lines and, if you may, the page that it happened on:");
            place(fault, surroundings);
        }
        return Exit.FAULT.code();
    }

    /** What becomes of a file on which there was one: the rest is read. */
    static Rejected on(String file, Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            long most = Runtime.getRuntime().maxMemory() / 1_000_000;
            return new Rejected(
                    file,
                    "it takes more memory than there is (" + most
                            + " MB for all threads): read it with --threads 1, or save it without what it embeds");
        }
        return new Rejected(file, "a fault of Parallax, please report it with the page: " + inALine(fault));
    }

    static String inALine(Throwable fault) {
        String message = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        return fault.getClass().getSimpleName() + ": " + message;
    }

    private static void place(Throwable fault, Surroundings surroundings) {
        StackTraceElement[] stack = fault.getStackTrace();
        for (int i = 0; i < Math.min(LINES, stack.length); i++) {
            surroundings.err().println("    at " + stack[i]);
        }
        if (fault.getCause() != null) {
            surroundings.err().println("  because of " + inALine(fault.getCause()));
            place(fault.getCause(), surroundings);
        }
        surroundings.err().flush();
    }
}
