package org.parallax.bench.laid;

import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parallax.bench.Corpora;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench mark-spans DIR --out FILE}: a story marked by hand, as places in its corpus. */
@Command(
        name = "mark-spans",
        description =
                "Turns a marked story's quoted words into places, so that its marks can be kept without its text.",
        mixinStandardHelpOptions = true)
public final class MarkSpansCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder with gold.json, articles.json and articles/*.txt.")
    private Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The marks to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path corpora = Corpora.GOLD.folder().orElseThrow(() -> new IOException(Corpora.GOLD.missing()));
        JsonMapper.builder()
                .build()
                .writer(new DefaultPrettyPrinter())
                .writeValue(out.toFile(), LiftedMarks.from(folder, corpora));
        return 0;
    }
}
