package org.parallax.cli;

/** Where the process begins and, with the command's exit code, ends; nothing below it ends the process. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofThisProcess(), arguments));
    }

    /** Runs the command and gives its exit code. What could not be printed is told of, whatever else was done. */
    static int run(Surroundings surroundings, String... arguments) {
        int code = ParallaxCommand.in(surroundings).execute(arguments);
        if (surroundings.out().checkError()) {
            surroundings.say("standard output is full or closed: what was to be printed is not complete");
            return Exit.NOT_WRITTEN.code();
        }
        return code;
    }
}
