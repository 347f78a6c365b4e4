package org.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.intake.Intake.Rejected;
import org.parallax.report.ledger.Labels;
import org.parallax.report.terminal.Look;

/**
 * What a command sees of the process that it runs in.
 *
 * @param out for the account
 * @param err for everything else
 * @param look of the terminal that {@code out} is, if it is one
 * @param showsProgress whether {@code err} is a terminal
 */
record Surroundings(PrintWriter out, PrintWriter err, Look look, boolean showsProgress) {

    /** Files of data that are told by name. */
    private static final int NAMED = 5;

    /** To the start of the line, and nothing behind it: a bar may stand there. */
    private static final String IN_PLACE_OF_A_BAR = "\r\u001B[K";

    /** The launcher says which of the two streams is a terminal, and how wide: Java alone cannot tell one from the other. */
    static Surroundings ofThisProcess() {
        boolean terminal = "terminal".equals(System.getProperty("parallax.stdout"));
        boolean colour = terminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Surroundings(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                new Look(Integer.getInteger("parallax.columns", Look.PLAIN.columns()), colour),
                "terminal".equals(System.getProperty("parallax.stderr")));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        OutputStream bytes = new FileOutputStream(stream);
        return new PrintWriter(new OutputStreamWriter(bytes, charset()), true);
    }

    /** The machine's own; UTF-8 where that is unknown or ASCII, as in a container, since the terminal can then do better than it says. */
    private static Charset charset() {
        try {
            Charset own = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
            return own.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : own;
        } catch (UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    Look plainLook() {
        return new Look(look.columns(), false);
    }

    /** Of a read of so many files; shown where standard error is a terminal. */
    Progress progress(int files) {
        return showsProgress ? ProgressLine.of(files) : Progress.NONE;
    }

    void sayLeftOut(Rejected lost) {
        say("left out " + lost.file() + ": " + lost.reason());
    }

    /** Of what we wrote ourselves. */
    void sayPassedOver(Rejected ours) {
        say("passed over " + ours.file() + ": " + ours.reason());
    }

    /** Of files of data, some by name. */
    void sayPassedOver(List<String> data) {
        if (!data.isEmpty()) {
            String more = data.size() > NAMED ? " and " + (data.size() - NAMED) + " more" : "";
            say("passed over " + String.join(", ", data.subList(0, Math.min(NAMED, data.size()))) + more
                    + ": data, no saved pages");
        }
    }

    /** Of files that tell another account than those beside them. They are a person's to delete. */
    void sayOfAnEarlierRead(List<String> files, Path folder) {
        if (!files.isEmpty()) {
            say("of an earlier read, not of this one: " + String.join(", ", files) + " in "
                    + folder.toAbsolutePath().normalize()
                    + "; delete them, or read again with " + options(files));
        }
    }

    private static String options(List<String> files) {
        List<String> options = new ArrayList<>();
        if (files.stream().anyMatch(file -> file.endsWith(".csv"))) {
            options.add("--csv");
        }
        if (files.stream().anyMatch(file -> file.endsWith(".jsonld"))) {
            options.add("--annotations");
        }
        return String.join(" ", options);
    }

    /** Of files that no article was to be expected in. */
    void sayPassedOver(int parts) {
        if (parts > 0) {
            say("passed over " + Labels.count(parts, "file")
                    + " without an article in folders that browsers save beside a page (…_files)");
        }
    }

    void sayNothingRead(int files) {
        say("none of the " + files + " files could be read");
    }

    /** A line for a person, on standard error. */
    void say(String line) {
        err.println((showsProgress ? IN_PLACE_OF_A_BAR : "") + "parallax: " + Printable.line(line));
        err.flush();
    }
}
