package org.parallax.bench.dates;

/**
 * A saved page and the day that people say it was published on.
 *
 * @param file its name
 * @param saved the bytes of the file
 * @param day ISO
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody changes the bytes, and nobody compares pages.
record DatedPage(String file, byte[] saved, String day) {}
