package org.parallax.bench.extraction;

/** A program that reads the bytes of saved pages. */
interface PageProgram {

    String title();

    /** The words of a page's article; "" where the program finds none. From bytes, so that parsing counts. */
    String body(MarkedPage page);
}
