package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad file gets one line that names it and the reason; the rest is read, and the exit code says that something was left out. */
class BadInputTest {

    private static final int HUGE = 200 * 1024 * 1024;

    @TempDir
    private Path folder;

    private Path pages;
    private Path out;
    private SavedPages story;

    @BeforeEach
    void givenAStory() {
        pages = folder.resolve("pages");
        out = folder.resolve("out");
        story = new SavedPages(pages).withStory();
    }

    private void thenOnlyItIsLeftOut(String file) {
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.SOME_LEFT_OUT.code());
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.startsWith("parallax: left out " + file + ": "));
        assertThat(ran.out()).contains("2 articles");
        assertThat(out.resolve("story.html")).exists();
    }

    @Test
    void aFileThatIsNotText() {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        story.withBytes("photo.html", noise);
        thenOnlyItIsLeftOut("photo.html");
    }

    @Test
    void aFileOfNoBytes() {
        story.withBytes("empty.html", new byte[0]);
        thenOnlyItIsLeftOut("empty.html");
    }

    @Test
    void aFileThatIsHuge() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(pages.resolve("huge.html").toFile(), "rw")) {
            sparse.setLength(HUGE);
        }
        thenOnlyItIsLeftOut("huge.html");
    }

    @Test
    void aPageWithoutAnArticle() {
        story.withBytes(
                "menu.html",
                "<html><body><nav><a href=/>Home</a></nav></body></html>".getBytes(StandardCharsets.UTF_8));
        thenOnlyItIsLeftOut("menu.html");
    }

    @Test
    void partsOfAPageThatABrowserSavedBesideItAreNoPages() {
        story.withPart("Ferry_files/frame.html").withPart("Ferry_files/deep/advertisement.html");
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .isEqualTo(
                        "parallax: passed over 2 files without an article in folders that browsers save beside a page (…_files)\n");
        assertThat(ran.out()).contains("2 articles");
    }

    @Test
    void ourOwnReportIsPassedOverWhateverItIsCalled() throws IOException {
        Ran.read(pages, out, "--quiet");
        Files.move(out.resolve("story.html"), pages.resolve("story-old.html"));
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .isEqualTo("parallax: passed over story-old.html: a report that Parallax wrote, no saved page\n");
        assertThat(ran.out()).contains("2 articles");
    }

    @Test
    void extractPassesOverOurOwnReportToo() throws IOException {
        Ran.read(pages, out, "--quiet");
        Ran ran = Ran.parallax("extract", pages, Files.move(out.resolve("story.html"), out.resolve("old.html")));
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .isEqualTo("parallax: passed over old.html: a report that Parallax wrote, no saved page\n");
    }

    @Test
    void dataAmongThePagesIsNamed() throws IOException {
        Files.writeString(pages.resolve("notes.json"), "{}");
        Files.writeString(pages.resolve("style.css"), "p {}");
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("parallax: passed over notes.json: data, no saved pages\n");
    }

    @Test
    void ofMuchDataSomeIsNamedAndTheRestIsCounted() throws IOException {
        for (int i = 1; i <= 7; i++) {
            Files.writeString(pages.resolve("table" + i + ".csv"), "a,b");
        }
        assertThat(Ran.read(pages, out).err())
                .isEqualTo(
                        "parallax: passed over table1.csv, table2.csv, table3.csv, table4.csv, table5.csv and 2 more: data, no saved pages\n");
    }

    @Test
    void whatWeWroteAmongThePagesIsNotWorthAWord() throws IOException {
        assertThat(Ran.read(pages, pages, "--csv", "--annotations").code()).isZero();
        Files.writeString(pages.resolve("judgements.jsonl"), "");
        Ran again = Ran.read(pages, pages, "--csv", "--annotations");
        assertThat(again.err()).isEmpty();
        assertThat(again.code()).isZero();
    }

    @Test
    void anArticleInSuchAFolderIsRead() {
        new SavedPages(pages.resolve("ferry_files")).withStory();
        assertThat(Ran.read(pages, out).out()).contains("ferry_files/evening.html is the same page as");
    }

    @Test
    void extractPassesOverThemToo() {
        story.withPart("Ferry_files/frame.html");
        Ran ran = Ran.parallax("extract", pages);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).startsWith("parallax: passed over 1 file without an article");
    }

    @Test
    void aFolderThatMayNotBeRead() throws IOException {
        Path secret = Files.createDirectories(pages.resolve("secret"));
        Files.writeString(secret.resolve("page.html"), "<p>x</p>");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        boolean readableAllTheSame = Files.isReadable(secret);
        try {
            assumeFalse(readableAllTheSame, "NOT RUN: this user may read every folder (root)");
            thenOnlyItIsLeftOut("secret");
        } finally {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aPageInWindows1256IsRead() {
        String page =
                "<html><head><meta charset=\"windows-1256\"><title>توقف العبارة في الميناء</title></head><body><article><h1>توقف العبارة في الميناء</h1><p>"
                        + "قالت القبطانة نورا فيلت إن المضخات تعطلت ثلاث مرات منذ يناير وإن الطاقم لن يبحر قبل استبدالها. "
                                .repeat(6)
                        + "</p></article></body></html>";
        story.withBytes("arabic.html", page.getBytes(Charset.forName("windows-1256")));
        Ran ran = Ran.read(pages, out);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("3 articles", "توقف العبارة في الميناء");
    }

    @Test
    void brokenUtf8IsReadAndSaid() throws IOException {
        byte[] page = Files.readAllBytes(pages.resolve("morning.html"));
        page[new String(page, StandardCharsets.ISO_8859_1).indexOf("Tuesday")] = (byte) 0xC3;
        story.withBytes("broken.html", page);
        Ran ran = Ran.read(pages, out);
        assertThat(ran.out()).contains("2 articles", "2 versions");
        assertThat(ran.err()).contains("broken.html");
    }

    @Test
    void aParagraphOfFiveThousandWords() {
        story.withPage(
                "long.html",
                "Lisk Radio",
                "2030-03-09",
                "A long day at the port of Lisk",
                "The crew said that the pumps had failed again. ".repeat(550));
        Ran ran = Ran.read(pages, out, "--quiet");
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @Test
    void anEmptyFolderIsNothingToRead() throws IOException {
        Ran ran = Ran.read(Files.createDirectory(folder.resolve("empty")), out);
        thenNothingWasRead(ran);
    }

    @Test
    void aFolderThatIsNotThereIsNothingToRead() {
        thenNothingWasRead(Ran.read(folder.resolve("nowhere"), out));
    }

    @Test
    void aFolderOfOnlyBadFilesIsNothingToRead() {
        Path bad = folder.resolve("bad");
        new SavedPages(bad).withBytes("empty.html", new byte[0]);
        thenNothingWasRead(Ran.read(bad, out));
    }

    private void thenNothingWasRead(Ran ran) {
        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.NOTHING_READ.code());
        assertThat(ran.err()).startsWith("parallax: ");
        assertThat(ran.out()).isEmpty();
        assertThat(out.resolve("story.html")).doesNotExist();
    }
}
