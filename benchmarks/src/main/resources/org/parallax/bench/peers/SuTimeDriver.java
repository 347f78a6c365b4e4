import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * Run from source beside CoreNLP's jars: reads the files of a list, each with its date behind a tab, and prints, for each, lines
 * "MARK start end type value" and then "READ 0 0 things 0".
 */
public class SuTimeDriver {

    public static void main(String[] arguments) throws Exception {
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
        for (String row : Files.readAllLines(Path.of(arguments[0]))) {
            String[] fileAndDate = row.split("\t", -1);
            Annotation document = new Annotation(Files.readString(Path.of(fileAndDate[0])));
            if (!fileAndDate[1].isEmpty()) {
                document.set(CoreAnnotations.DocDateAnnotation.class, fileAndDate[1]);
            }
            pipeline.annotate(document);
            List<CoreMap> times = document.get(TimeAnnotations.TimexAnnotations.class);
            times.forEach(SuTimeDriver::print);
            System.out.println("READ 0 0 " + times.size() + " 0");
        }
    }

    private static void print(CoreMap time) {
        Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
        int start = time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
        int end = time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
        System.out.println("MARK\t" + start + "\t" + end + "\t" + timex.timexType() + "\t" + Objects.requireNonNullElse(timex.value(), ""));
    }
}
