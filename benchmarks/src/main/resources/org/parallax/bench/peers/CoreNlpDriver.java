import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Run from source beside CoreNLP's jars: reads the files of a list and prints, for each, "READ seconds processor-seconds things named". */
public class CoreNlpDriver {

    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        List<String> files = Files.readAllLines(Path.of(arguments[0]));
        long warmUntil = System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000L;
        for (int i = 0; System.nanoTime() < warmUntil; i++) {
            read(pipeline, Files.readString(Path.of(files.get(i % files.size()))));
        }
        for (String file : files) {
            String text = Files.readString(Path.of(file));
            long start = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<CoreQuote> quotes = read(pipeline, text);
            double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
            double seconds = (System.nanoTime() - start) / 1e9;
            long named = quotes.stream().filter(CoreNlpDriver::hasSpeaker).count();
            System.out.println("READ " + seconds + " " + spent + " " + quotes.size() + " " + named);
        }
    }

    private static List<CoreQuote> read(StanfordCoreNLP pipeline, String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return document.quotes() == null ? List.of() : document.quotes();
    }

    private static boolean hasSpeaker(CoreQuote quote) {
        return quote.hasSpeaker && quote.speaker().filter(name -> !name.equals("Unknown")).isPresent();
    }
}
