package org.parallax.account;

import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that is begun at once on a thread of its own and asked for later. It is a pure function of what is known when it begins, so what comes of it
 * is the same as if it were done when it is asked for. The thread that began it asks.
 */
final class Begun<T> {

    private final FutureTask<T> work;

    private Begun(FutureTask<T> work) {
        this.work = work;
    }

    static <T> Begun<T> of(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "comparing");
        thread.setDaemon(true);
        thread.start();
        return new Begun<>(task);
    }

    /** What came of it, as soon as it is there; what it failed with is thrown here. */
    T result() {
        return Outcome.of(work, "comparing");
    }
}
