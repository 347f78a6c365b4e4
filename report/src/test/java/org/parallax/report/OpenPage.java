package org.parallax.report;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A file that a browser has opened from disk, and all that it did thereby. */
final class OpenPage implements AutoCloseable {

    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    OpenPage(Page page, Path file) {
        this.page = page;
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> messages.add(message.type() + ": " + message.text()));
        page.onPageError(error -> messages.add("error: " + error));
        page.onDialog(dialog -> {
            messages.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.navigate(file.toUri().toString());
    }

    /** What was loaded, the page itself among it. */
    List<String> requests() {
        return requests;
    }

    /** What was said on the console, thrown or shown in a dialog. */
    List<String> messages() {
        return messages;
    }

    void click(String selector) {
        page.locator(selector).first().click();
    }

    void type(String selector, String words) {
        page.locator(selector).fill(words);
    }

    /** How high an element is, and how far to the right it reaches, in pixels of the window. */
    record Size(double height, double right) {}

    /** Of every element that a selector finds and that is drawn. */
    List<Size> sizes(String selector) {
        return page.querySelectorAll(selector).stream()
                .map(ElementHandle::boundingBox)
                .filter(Objects::nonNull)
                .map(box -> new Size(box.height, box.x + box.width))
                .toList();
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /** Playwright writes "print" in the letters of the machine's language, and the suite runs in Turkish. */
    void onPaper() {
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Locale.setDefault(own);
    }

    /** A computed property of every element that a selector finds. */
    List<String> style(String selector, String property) {
        return page.querySelectorAll(selector).stream()
                .map(element -> style(element, property))
                .toList();
    }

    private static String style(ElementHandle element, String property) {
        return (String) element.evaluate("(e, p) => getComputedStyle(e).getPropertyValue(p)", property);
    }

    String cssClass(String selector) {
        return page.locator(selector).first().getAttribute("class");
    }

    boolean sees(String selector) {
        String script =
                "e => { const b = e.getBoundingClientRect(); return b.bottom > 0 && b.top < innerHeight && b.right > 0; }";
        return (Boolean) page.locator(selector).first().evaluate(script);
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** How far the page reaches beyond the window's right edge. */
    int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    }

    @Override
    public void close() {
        page.close();
    }
}
