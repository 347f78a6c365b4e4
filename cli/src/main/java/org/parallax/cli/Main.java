package org.parallax.cli;

/** Where the process begins and, with the command's exit code, ends; nothing below it ends the process. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofThisProcess(), arguments));
    }

    /** Runs the command and gives its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        return ParallaxCommand.in(surroundings).execute(arguments);
    }
}
