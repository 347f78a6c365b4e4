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

    /** Of two pieces of text in different elements of one line, those that meet in letters or digits; an article's own text may be marked within a word. */
    private static final String GLUED = """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const apart = (a, b) => {
                const range = document.createRange();
                range.setStartAfter(a);
                range.setEndBefore(b);
                const inline = node => getComputedStyle(node).display.startsWith("inline");
                const within = range.commonAncestorContainer;
                const up = node => { const all = []; for (let e = node.parentElement; e && e !== within; e = e.parentElement) all.push(e); return all; };
                return range.toString() !== "" || [...up(a), ...up(b)].some(e => !inline(e));
              };
              const found = [];
              let last;
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (node.parentElement.closest(".text, svg, script, .echo, .words")) { last = undefined; continue; }
                if (node.data === "") continue;
                if (last && /[\\p{L}\\p{N}]$/u.test(last.data) && /^[\\p{L}\\p{N}]/u.test(node.data) && !apart(last, node)) found.push(last.data + "|" + node.data);
                last = node;
              }
              return found.slice(0, 10);
            }
            """;

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
        settle();
        page.keyboard().press(key);
    }

    /** Nobody presses a key before the page has done what it put off until after the last event. */
    private void settle() {
        page.evaluate("() => new Promise(done => setTimeout(done))");
    }

    /** What somebody gets who marks an element and copies it. */
    String marked(String selector) {
        String script = "e => { getSelection().selectAllChildren(e); return getSelection().toString(); }";
        return (String) page.locator(selector).first().evaluate(script);
    }

    /** What the last copy left on the clipboard. */
    String clipboard() {
        awaits(".copy button:text-is('copied')");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    /** Until there is such an element. */
    void awaits(String selector) {
        page.locator(selector).first().waitFor();
    }

    void focus(String selector) {
        page.locator(selector).first().focus();
    }

    /** As a browser is that knows no clipboard, or keeps it from pages. */
    void withoutClipboard() {
        page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })");
    }

    /** As a browser is again. */
    void withClipboard() {
        page.evaluate("delete navigator.clipboard");
    }

    /** Words of the page that are read apart and stand beside one another without a space, up to the first ten. */
    @SuppressWarnings("unchecked")
    List<String> glued() {
        return (List<String>) page.evaluate(GLUED);
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
