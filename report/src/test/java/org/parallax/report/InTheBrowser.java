package org.parallax.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.account.Account;

/** Tests that open a story's page from disk, in one browser for all of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InTheBrowser {

    static final int DESK = 1100;

    @TempDir
    private Path folder;

    private Chromium chromium;

    @BeforeAll
    void startTheBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stopTheBrowser() {
        chromium.close();
    }

    OpenPage opened(Account account, int width) throws IOException {
        return chromium.open(file(account), width);
    }

    OpenPage openedWithoutScripts(Account account, int width) throws IOException {
        return chromium.openWithoutScripts(file(account), width);
    }

    private Path file(Account account) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "story", ".html"), StoryHtmlTest.written(account));
    }
}
