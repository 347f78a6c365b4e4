package org.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error. It stays in the line of the cursor, so that lines for a person can be printed in its place. */
final class ProgressLine implements Progress {

    /** Fewer files are read in a moment. */
    private static final int WORTH_SHOWING = 20;

    private static final int UPDATE_MILLIS = 200;

    private final ProgressBar bar;
    private final AtomicInteger known = new AtomicInteger();

    private ProgressLine(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(int files) {
        return files < WORTH_SHOWING ? NONE : new ProgressLine(bar(files));
    }

    private static ProgressBar bar(int files) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(
                        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.US_ASCII)))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void knew() {
        bar.setExtraMessage(" (" + known.incrementAndGet() + " read before)");
    }

    @Override
    public void close() {
        bar.close();
    }
}
