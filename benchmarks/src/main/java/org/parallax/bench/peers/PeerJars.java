package org.parallax.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.bench.Project;

/** Fetches a peer's jars once, by the project's own Maven wrapper, and keeps them. */
final class PeerJars {

    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies";

    private final Path folder;

    private PeerJars(Peer peer) throws IOException, InterruptedException {
        folder = Project.root().resolve("benchmarks/target/peers").resolve(peer.folder());
        Files.createDirectories(folder);
        if (!Files.exists(folder.resolve("complete"))) {
            fetch(peer);
            Files.createFile(folder.resolve("complete"));
        }
    }

    /** The folder of a driver's peer, with the jars and the driver in it. */
    static Path with(Driver driver) throws IOException, InterruptedException {
        Path folder = new PeerJars(driver.peer()).folder;
        Files.write(folder.resolve(driver.source()), source(driver));
        return folder;
    }

    private void fetch(Peer peer) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("pom.xml"), pom(peer.artifacts()));
        Path log = folder.resolve("fetch.log");
        String wrapper = Project.root().resolve("mvnw").toString();
        int exit = new ProcessBuilder(wrapper, "-B", "-f", "pom.xml", COPY, "-DoutputDirectory=lib")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("the jars of " + peer.title() + " could not be fetched; " + log + " says why");
        }
    }

    private static String pom(List<String> artifacts) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
                <groupId>org.parallax.bench</groupId><artifactId>peer</artifactId><version>1</version><packaging>pom</packaging>
                <dependencies>%s</dependencies></project>
                """.formatted(artifacts.stream().map(PeerJars::dependency).collect(Collectors.joining("\n")));
    }

    private static String dependency(String artifact) {
        String[] parts = artifact.split(":", -1);
        String classifier = parts.length > 3 ? "<classifier>" + parts[3] + "</classifier>" : "";
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</dependency>"
                .formatted(parts[0], parts[1], parts[2], classifier);
    }

    private static byte[] source(Driver driver) {
        try (InputStream in = PeerJars.class.getResourceAsStream(driver.source())) {
            if (in == null) {
                throw new IllegalStateException("there is no " + driver.source());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
