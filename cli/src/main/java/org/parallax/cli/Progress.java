package org.parallax.cli;

/** How far a long read has come. Threads share it. */
interface Progress extends AutoCloseable {

    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void step() {}

        @Override
        public void close() {}
    };

    /** One file more is done. */
    void step();

    /** One article more was read in an earlier run. */
    default void knew() {}

    @Override
    void close();
}
