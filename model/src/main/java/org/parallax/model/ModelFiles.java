package org.parallax.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a model come from. */
interface ModelFiles {

    /** The bytes of a file; its absence is an {@link IOException}. */
    byte[] read(String name) throws IOException;

    /** What a message calls this place. */
    String place();

    /** The model inside this module. */
    static ModelFiles shipped() {
        return new ModelFiles() {
            @Override
            public byte[] read(String name) throws IOException {
                try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
                    if (in == null) {
                        throw new IOException("it is not there");
                    }
                    return in.readAllBytes();
                }
            }

            @Override
            public String place() {
                return "the model inside Parallax";
            }
        };
    }

    /** The model in a folder. */
    static ModelFiles in(Path folder) {
        return new ModelFiles() {
            @Override
            public byte[] read(String name) throws IOException {
                Path file = folder.resolve(name);
                if (!Files.isRegularFile(file)) {
                    throw new IOException("it is not there");
                }
                return Files.readAllBytes(file);
            }

            @Override
            public String place() {
                return folder.toString();
            }
        };
    }
}
