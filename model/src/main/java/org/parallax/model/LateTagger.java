package org.parallax.model;

import java.util.Optional;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;

/**
 * The shipped tagger, whose networks are made when it is first asked to tag. Who knows all readings already needs its version alone. Threads may share
 * it. Closing it frees native memory, if any was taken; not while it tags.
 */
public final class LateTagger implements Tagger, AutoCloseable {

    private final String version;
    private Optional<OnnxTagger> made = Optional.empty();

    private LateTagger(String version) {
        this.version = version;
    }

    /** The tagger that Parallax ships. */
    public static LateTagger shipped() {
        return new LateTagger(new ModelLoader(ModelFiles.shipped()).version());
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Tagging tag(String text) {
        return tagger().tag(text);
    }

    private synchronized OnnxTagger tagger() {
        OnnxTagger tagger = made.orElseGet(OnnxTagger::shipped);
        made = Optional.of(tagger);
        return tagger;
    }

    /** Whether the networks are made. */
    synchronized boolean isMade() {
        return made.isPresent();
    }

    @Override
    public synchronized void close() {
        made.ifPresent(OnnxTagger::close);
        made = Optional.empty();
    }
}
