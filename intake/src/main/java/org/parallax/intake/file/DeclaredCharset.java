package org.parallax.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a page says it is in: a meta tag or the XML declaration, among its first bytes. */
final class DeclaredCharset {

    private static final int LOOK = 8_000;

    private static final Pattern META = Pattern.compile(
            "(?i)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)|<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([a-z0-9_:.-]+)");

    /** Browsers read these names as their Windows supersets, and so do the pages' authors. */
    private static final Map<String, String> AS_BROWSERS_READ = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "iso-8859-11", "windows-874",
            "gb2312", "GBK",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949",
            "shift_jis", "windows-31j");

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        return meta.find() ? named(Optional.ofNullable(meta.group(1)).orElse(meta.group(2))) : Optional.empty();
    }

    /** Whether its bytes look like ASCII although they are not: escapes switch between alphabets. */
    static boolean hidesInAscii(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("x-ISO-2022");
    }

    private static Optional<Charset> named(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(AS_BROWSERS_READ.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
