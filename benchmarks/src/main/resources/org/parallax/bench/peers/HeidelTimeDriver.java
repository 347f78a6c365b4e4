import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/**
 * Run from source beside HeidelTime's jars: reads the files of a list and prints, for each, "READ seconds processor-seconds things named".
 * HeidelTime wants tagged words; CoreNLP's tagger gives them here, since the wrapper that HeidelTime has for it fits only an old one.
 */
public class HeidelTimeDriver {

    private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final MaxentTagger tagger = new MaxentTagger(TAGGER);
    private final HeidelTime heidelTime = new HeidelTime();
    private final JCasFactoryImpl texts;

    private HeidelTimeDriver() throws Exception {
        Config.setProps(settings());
        heidelTime.initialize(new UimaContextImpl(Language.ENGLISH, DocumentType.NEWS, false));
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(new XMLInputSource(HeidelTime.class.getClassLoader().getResource(TYPES)));
        texts = new JCasFactoryImpl(new TypeSystemDescription[] {types});
    }

    private static Properties settings() {
        Properties settings = new Properties();
        for (String kind : List.of("Date", "Duration", "Set", "Time")) {
            settings.setProperty("consider" + kind, "true");
            settings.setProperty("uimaVar" + kind, kind);
        }
        settings.setProperty("considerTemponym", "false");
        settings.setProperty("uimaVarTemponym", "Temponym");
        settings.setProperty("uimaVarLanguage", "Language");
        settings.setProperty("uimaVarTypeToProcess", "Type");
        return settings;
    }

    public static void main(String[] arguments) throws Exception {
        HeidelTimeDriver driver = new HeidelTimeDriver();
        List<String> files = Files.readAllLines(Path.of(arguments[0]));
        long warmUntil = System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000L;
        for (int i = 0; System.nanoTime() < warmUntil; i++) {
            driver.times(Files.readString(Path.of(files.get(i % files.size()))));
        }
        for (String file : files) {
            String text = Files.readString(Path.of(file));
            long start = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int times = driver.times(text);
            double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println("READ " + seconds + " " + spent + " " + times + " 0");
        }
    }

    private int times(String text) throws Exception {
        JCas cas = texts.createJCas();
        cas.setDocumentText(text);
        Dct day = new Dct(cas);
        day.setBegin(0);
        day.setEnd(text.length());
        day.setFilename("article");
        day.setValue("20160905");
        day.setTimexId("t0");
        day.addToIndexes();
        addWords(cas, text);
        heidelTime.process(cas);
        return cas.getAnnotationIndex(Timex3.type).size();
    }

    private void addWords(JCas cas, String text) {
        int number = 0;
        for (List<HasWord> words : MaxentTagger.tokenizeText(
                new StringReader(text), PTBTokenizer.factory(new CoreLabelTokenFactory(), "ptb3Escaping=false"))) {
            List<TaggedWord> tagged = tagger.tagSentence(words);
            Sentence sentence = new Sentence(cas);
            sentence.setBegin(((CoreLabel) words.get(0)).beginPosition());
            sentence.setEnd(((CoreLabel) words.get(words.size() - 1)).endPosition());
            sentence.setSentenceId(number++);
            sentence.setFilename("article");
            sentence.addToIndexes();
            for (int i = 0; i < words.size(); i++) {
                Token token = new Token(cas);
                token.setBegin(((CoreLabel) words.get(i)).beginPosition());
                token.setEnd(((CoreLabel) words.get(i)).endPosition());
                token.setTokenId(i);
                token.setPos(tagged.get(i).tag());
                token.addToIndexes();
            }
        }
    }
}
