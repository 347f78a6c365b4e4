package org.parallax.report;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The system's own Chromium, driven by the system's own Node. A test that needs it fails without it, unless {@code -Dparallax.browser=absent}
 * says that this machine has none.
 */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        assumeFalse(
                "absent".equals(System.getProperty("parallax.browser")),
                "NOT RUN: -Dparallax.browser=absent says that there is no browser here");
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", onPath("node", "nodejs"));
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(onPath("chromium", "google-chrome", "chromium-browser")))
                .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static String onPath(String... names) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin";
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(
                        () -> new AssertionError(
                                "The browser tests need " + names[0]
                                        + " (Debian: apt-get install chromium nodejs). Without it run with -Dparallax.browser=absent."));
    }

    OpenPage open(Path file, int width) {
        return new OpenPage(browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900)), file);
    }

    /** Where no script runs, as in a viewer of mail. */
    OpenPage openWithoutScripts(Path file, int width) {
        return new OpenPage(
                browser.newPage(
                        new Browser.NewPageOptions().setJavaScriptEnabled(false).setViewportSize(width, 900)),
                file);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
