package org.parallax.reading;

/** An article that could not be read; the others can be. */
public final class ReadingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ReadingException(String file, RuntimeException cause) {
        super("cannot read " + file + ": " + cause.getMessage(), cause);
    }
}
