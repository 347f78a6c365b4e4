package org.parallax.model;

import ai.onnxruntime.OrtException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Tagging.Name;
import org.parallax.language.Tagging.NameType;

/**
 * The trained tagger, run by ONNX Runtime on the processor. {@code docs/tagger.md} says what it does, step by step. Takes time in proportion
 * to the text, and one core; threads may share it, and each gets the same answer. Closing it frees native memory; not while it tags.
 */
public final class OnnxTagger implements Tagger, AutoCloseable {

    /** The kinds of the tags are source, cue and content; those of the names are these. */
    private static final int CUE = 1;

    private static final List<NameType> NAME_KINDS = List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE);

    /** As in {@code training/tagger/decode.py}; change both, and write parity.json anew. Who reads decides what is likely enough. */
    private static final double LEAST_SURE = .1;

    private final String version;
    private final Vocabulary vocabulary;
    private final WordPiece wordPiece;
    private final Encoder encoder;
    private final Linker linker;

    OnnxTagger(String version, Vocabulary vocabulary, Encoder encoder, Linker linker) {
        this.version = version;
        this.vocabulary = vocabulary;
        this.wordPiece = new WordPiece(vocabulary);
        this.encoder = encoder;
        this.linker = linker;
    }

    /** The tagger that Parallax ships. */
    public static OnnxTagger shipped() {
        return new ModelLoader(ModelFiles.shipped()).load();
    }

    /** Another tagger, from a folder that training made. */
    public static OnnxTagger from(Path folder) {
        return new ModelLoader(ModelFiles.in(folder)).load();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Tagging tag(String text) {
        List<Attribution> attributions = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (Window window : Window.of(text, wordPiece, vocabulary)) {
            try (Encoding encoding = encoder.encode(window)) {
                attributions.addAll(attributions(encoding));
                names.addAll(names(encoding));
            } catch (OrtException e) {
                throw new IllegalStateException("ONNX Runtime failed on " + window.size() + " pieces", e);
            }
        }
        return new Tagging(List.copyOf(attributions), List.copyOf(names));
    }

    private List<Attribution> attributions(Encoding encoding) throws OrtException {
        Window window = encoding.window();
        WordLogits tags = encoding.tags();
        List<Run> cues = Viterbi.runs(tags, window.paragraphs()).stream()
                .filter(found -> found.kind() == CUE)
                .map(Viterbi.Labelled::run)
                .toList();
        if (cues.isEmpty()) {
            return List.of();
        }
        return linker.link(encoding, cues).stream()
                .flatMap(link -> link.attribution(window, cueSureness(tags, link.cue())).stream())
                .filter(OnnxTagger::isSureEnough)
                .toList();
    }

    private static double cueSureness(WordLogits tags, Run cue) {
        return tags.sureness(cue.first(), cue.end(), CUE);
    }

    private static boolean isSureEnough(Attribution found) {
        return found.score() >= LEAST_SURE;
    }

    private static List<Name> names(Encoding encoding) {
        Window window = encoding.window();
        WordLogits logits = encoding.names();
        return Viterbi.runs(logits, window.paragraphs()).stream()
                .map(found ->
                        new Name(found.run().span(window), NAME_KINDS.get(found.kind()), sureness(logits, found.run())))
                .toList();
    }

    private static double sureness(WordLogits logits, Run run) {
        return logits.sureness(run.first(), run.end());
    }

    @Override
    public void close() {
        try (linker;
                encoder) {
            // Closed by the statement itself, the encoder also when the linker fails.
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not free a network", e);
        }
    }
}
