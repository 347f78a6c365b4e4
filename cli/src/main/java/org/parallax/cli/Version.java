package org.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.parallax.reading.Reader;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of its reading rules; the build writes the first. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Parallax " + ofProgram() + ", reading rules " + Reader.VERSION};
    }

    private static String ofProgram() throws IOException {
        Properties version = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            version.load(Objects.requireNonNull(file));
        }
        return version.getProperty("version");
    }
}
