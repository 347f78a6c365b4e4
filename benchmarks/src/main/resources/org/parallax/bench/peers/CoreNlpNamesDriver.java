import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Run from source beside CoreNLP's jars: reads the files of a list and prints, for each, lines "MARK start end type" and then "READ 0 0 things 0".
 * All of its named entities, the fine-grained ones too, but for numbers and times.
 */
public class CoreNlpNamesDriver {

    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        for (String file : Files.readAllLines(Path.of(arguments[0]))) {
            CoreDocument document = new CoreDocument(Files.readString(Path.of(file.split("\t", -1)[0])));
            pipeline.annotate(document);
            List<CoreEntityMention> names = document.entityMentions();
            for (CoreEntityMention name : names) {
                System.out.println("MARK\t" + name.charOffsets().first() + "\t" + name.charOffsets().second() + "\t" + name.entityType() + "\t");
            }
            System.out.println("READ 0 0 " + names.size() + " 0");
        }
    }
}
