package org.parallax.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.intake.Unreadable;

/** Refuses what is not text, by the first bytes of well-known formats and by the control characters that text does not have. */
final class NotText {

    private static final int LOOK = 64_000;

    private static final Map<String, String> FORMATS = formats();

    private NotText() {}

    private static Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("%PDF", "a PDF: save the page as HTML or as text");
        formats.put("PK\u0003\u0004", "a zip archive or an office document: unpack it, or save it as text");
        formats.put("\u00D0\u00CF\u0011\u00E0", "an office document: save it as text");
        formats.put("\u001F\u008B", "compressed (gzip): unpack it");
        formats.put("WARC/", "a web archive (WARC): save the page as HTML");
        formats.put("bplist", "a web archive (plist): save the page as HTML");
        formats.put("\u0089PNG", "an image");
        formats.put("\u00FF\u00D8\u00FF", "an image");
        formats.put("GIF8", "an image");
        formats.put("RIFF", "an image, sound or film");
        return formats;
    }

    static void refuse(byte[] bytes) throws Unreadable {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> format : FORMATS.entrySet()) {
            if (start.startsWith(format.getKey())) {
                throw new Unreadable("not text but " + format.getValue());
            }
        }
        if (ByteOrderMark.guessedWide(bytes).isEmpty() && hasTooManyControls(bytes)) {
            throw notText();
        }
    }

    /** What was decoded and is still no text: mostly characters that stand for nothing. */
    static void refuse(String text) throws Unreadable {
        int look = Math.min(LOOK, text.length());
        int odd = 0;
        for (int i = 0; i < look; i++) {
            odd += isOdd(text.charAt(i)) ? 1 : 0;
        }
        if (odd * 20 > look) {
            throw notText();
        }
    }

    private static boolean isOdd(char c) {
        return c < 0x80 ? isControl(c) : c == '\uFFFD' || Character.getType(c) == Character.UNASSIGNED;
    }

    private static boolean hasTooManyControls(byte[] bytes) {
        int look = Math.min(LOOK, bytes.length);
        int controls = 0;
        for (int i = 0; i < look; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls * 100L > look;
    }

    /** Below space, apart from white space and escape. */
    private static boolean isControl(int c) {
        return c >= 0 && c < ' ' && (c < '\t' || c > '\r') && c != 0x1B;
    }

    private static Unreadable notText() {
        return new Unreadable("not a text file: save the page as HTML or as text");
    }
}
