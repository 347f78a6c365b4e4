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
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/**
 * Run from source beside HeidelTime's jars: reads the files of a list and prints, for each, lines
 * "MARK start end type value" and then "READ seconds processor-seconds things named". A file's date may stand behind it, parted by a tab.
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
            String file = files.get(i % files.size());
            driver.times(text(file), date(file));
        }
        for (String file : files) {
            String text = text(file);
            long start = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<Timex3> times = driver.times(text, date(file));
            double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
            double seconds = (System.nanoTime() - start) / 1e9;
            for (Timex3 time : times) {
                System.out.println("MARK\t" + time.getBegin() + "\t" + time.getEnd() + "\t" + time.getTimexType() + "\t" + time.getTimexValue());
            }
            System.out.println("READ " + seconds + " " + spent + " " + times.size() + " 0");
        }
    }

    private static String text(String fileAndDate) throws Exception {
        return Files.readString(Path.of(fileAndDate.split("\t", -1)[0]));
    }

    private static String date(String fileAndDate) {
        String[] columns = fileAndDate.split("\t", -1);
        return columns.length > 1 ? columns[1].replace("-", "") : "20160905";
    }

    private List<Timex3> times(String text, String date) throws Exception {
        JCas cas = texts.createJCas();
        cas.setDocumentText(text);
        if (!date.isEmpty()) {
            addDate(cas, text, date);
        }
        addWords(cas, text);
        heidelTime.process(cas);
        List<Timex3> times = new ArrayList<>();
        cas.getAnnotationIndex(Timex3.type).forEach(time -> times.add((Timex3) time));
        return times;
    }

    private static void addDate(JCas cas, String text, String date) {
        Dct day = new Dct(cas);
        day.setBegin(0);
        day.setEnd(text.length());
        day.setFilename("article");
        day.setValue(date);
        day.setTimexId("t0");
        day.addToIndexes();
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
