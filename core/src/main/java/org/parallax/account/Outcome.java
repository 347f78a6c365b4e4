package org.parallax.account;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What came of work on another thread. Threads may share it. */
public final class Outcome {

    private Outcome() {}

    /**
     * What a work made, as soon as it is there; what it failed with is thrown here.
     *
     * @param doing what is being done, for the message when the waiting thread is interrupted
     * @throws IllegalStateException when the waiting thread is interrupted
     */
    public static <T> T of(FutureTask<T> work, String doing) {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + doing, stopped);
        }
    }
}
