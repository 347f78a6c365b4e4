package org.parallax.model;

/** Says which file of a model is missing or broken, and what to do. */
public final class UnusableModelException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableModelException(String place, String file, Exception cause) {
        super(
                "The tagger cannot use %s of %s: %s. A model is a folder with encoder.onnx, linker.onnx, vocab.txt and model.json, as training makes it; build Parallax anew, or name another folder."
                        .formatted(file, place, firstLine(cause)),
                cause);
    }

    private static String firstLine(Exception cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.strip().split("\\R", 2)[0];
    }
}
