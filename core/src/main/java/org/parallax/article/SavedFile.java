package org.parallax.article;

/**
 * The file that an article was read from.
 *
 * @param file its path below the story's folder, with forward slashes
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record SavedFile(String file, String sha256) {}
