package org.parallax.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final String PROSE =
            "Ferry sinks off the cape\n\nThe ferry sank on Monday, the coast guard said. All forty passengers were brought ashore by fishermen.\n";

    @TempDir
    Path folder;

    @Test
    void filesComeInTheOrderOfTheirNamesWhateverTheFolder() throws Exception {
        given("b.txt", PROSE);
        given("B.txt", PROSE);
        given("a/z.txt", PROSE);
        assertThat(names()).containsExactly("B.txt", "a/z.txt", "b.txt");
    }

    @Test
    void ourOwnOutputsAndHiddenThingsArePassedOver() throws Exception {
        given("a.txt", PROSE);
        given("story.html", "<html>");
        given("story.json", "{}");
        given("ledger.csv", "a,b");
        given(".hidden.txt", PROSE);
        given(".git/x.txt", PROSE);
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void dataAmongThePagesIsToldByName() throws Exception {
        given("a.txt", PROSE);
        given("b/notes.json", "{}");
        given("Table.CSV", "a,b");
        given("style.css", "p {}");
        given("judgements.jsonl", "");
        given("story-left-out.csv", "a,b");
        given(".hidden.json", "{}");
        Intake intake = Intake.of(folder);
        assertThat(intake.data()).containsExactly("Table.CSV", "b/notes.json");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aReportOfOursIsOursWhateverItIsCalled() throws Exception {
        given(
                "new.html",
                "<html><head><meta name=\"generator\" content=\"Parallax, the account of a story\"></head></html>");
        given("old.html", "<html><body><p class=\"kicker\">Parallax · the account of a story</p></body></html>");
        assertThat(result("new.html")).matches(result -> ((Intake.Rejected) result).isOurs());
        assertThat(result("old.html")).matches(result -> ((Intake.Rejected) result).isOurs());
    }

    @Test
    void aPageThatSpeaksOfAReportIsAPage() throws Exception {
        given("a.txt", PROSE + "It was written by Parallax, the account of a story.");
        assertThat(read("a.txt").article().text()).contains("the account of a story");
    }

    @Test
    void whatABrowserSavesWithAPageIsPassedOver() throws Exception {
        given("page.html", "<p>x</p>");
        given("page_files/frame.html", "<p>x</p>");
        given("other_files/a.txt", PROSE);
        assertThat(names()).containsExactly("other_files/a.txt", "page.html");
    }

    @Test
    void anEmptyFolderHasNothingToRead() {
        assertThatThrownBy(() -> Intake.of(folder))
                .isInstanceOf(NothingToRead.class)
                .hasMessageContaining("no saved page");
        assertThatThrownBy(() -> Intake.of(folder.resolve("none")))
                .isInstanceOf(NothingToRead.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void whatIsNoTextIsRefusedByName() throws Exception {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("noise.html"), noise);
        assertThat(rejected("noise.html")).contains("not a text file");
        given("paper.txt", "%PDF-1.7 ...");
        assertThat(rejected("paper.txt")).contains("a PDF").contains("save");
        given("empty.txt", "");
        assertThat(rejected("empty.txt")).contains("0 bytes");
        given("mail.html", "From: x\nSubject: y\nMIME-Version: 1.0\n\n");
        assertThat(rejected("mail.html")).contains("HTML only");
    }

    @Test
    void aHugeFileIsRefusedByItsSizeAlone() throws Exception {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.html").toFile(), "rw")) {
            huge.setLength(200_000_000L);
        }
        assertThat(rejected("huge.html")).contains("200 MB").contains("limit");
    }

    @Test
    void aLinkThatLeavesTheFolderOrLeadsNowhereIsRefused() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("secret.txt"), PROSE);
        Files.createSymbolicLink(inside.resolve("out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(inside.resolve("dead.txt"), folder.resolve("gone.txt"));
        Files.createSymbolicLink(inside.resolve("loop"), inside);
        Intake intake = Intake.of(inside);
        assertThat(intake.files()).hasSize(2);
        assertThat(intake.files().stream()
                        .map(intake::read)
                        .map(Object::toString)
                        .toList())
                .anyMatch(reason -> reason.contains("leads nowhere"))
                .anyMatch(reason -> reason.contains("leaves the folder"));
    }

    @Test
    void legacyCharactersAreReadRightly() throws Exception {
        String arabic =
                "أعلنت وزارة النقل يوم الاثنين أن العبارة غرقت قبالة الساحل. وقال خفر السواحل إن جميع الركاب وصلوا إلى الميناء بسلام.";
        Files.write(folder.resolve("arabic.txt"), arabic.getBytes(Charset.forName("windows-1256")));
        assertThat(read("arabic.txt").article().text()).contains("وزارة النقل").contains("خفر السواحل");
        Files.write(
                folder.resolve("meta.html"),
                "<html><head><meta charset=windows-1251><title>x</title></head><p>Паром затонул в понедельник, сообщила береговая охрана. Все пассажиры спасены, сказал капитан.</p>"
                        .getBytes(Charset.forName("windows-1251")));
        assertThat(read("meta.html").article().text()).contains("Паром затонул");
        Files.write(folder.resolve("wide.txt"), PROSE.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        assertThat(read("wide.txt").article().text()).contains("The ferry sank");
    }

    @Test
    void aFewBrokenBytesAreShownAndSaid() throws Exception {
        byte[] bytes = (PROSE + "The captain’s log – “lost” – was found in a café.").getBytes(UTF_8);
        bytes[70] = (byte) 0xFF;
        Files.write(folder.resolve("broken.txt"), bytes);
        Intake.Read read = read("broken.txt");
        assertThat(read.article().text()).contains("\uFFFD").contains("captain’s");
        assertThat(read.notes()).containsExactly("1 broken bytes are shown as \uFFFD");
    }

    @Test
    void theHashIsOfTheBytes() throws Exception {
        given("a.txt", PROSE);
        assertThat(read("a.txt").article().saved().sha256()).hasSize(64).matches("[0-9a-f]+");
        assertThat(read("a.txt").article().saved().file()).isEqualTo("a.txt");
    }

    private void given(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> names() throws Exception {
        Intake intake = Intake.of(folder);
        return intake.files().stream().map(intake::name).toList();
    }

    private Intake.Result result(String name) throws Exception {
        Intake intake = Intake.of(folder);
        return intake.files().stream()
                .filter(file -> intake.name(file).equals(name))
                .map(intake::read)
                .findFirst()
                .orElseThrow();
    }

    private Intake.Read read(String name) throws Exception {
        return (Intake.Read) result(name);
    }

    private String rejected(String name) throws Exception {
        return ((Intake.Rejected) result(name)).reason();
    }
}
