package org.parallax.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.parallax.intake.Unreadable;

/**
 * The characters that the bytes of a page stand for.
 *
 * @param text without a byte order mark
 * @param charset that made them of the bytes
 * @param notes what a person should know: broken bytes, a charset that was guessed
 */
public record Characters(String text, Charset charset, List<String> notes) {

    /*
     * In this order: a byte order mark; UTF-16, by its zero bytes; UTF-8, when every byte fits (text in another charset practically never
     * does, so this beats what the page declares); what the page declares; UTF-8 with a few broken bytes; a guess from the bytes.
     */
    /** Decodes bytes; refuses what is not text. */
    public static Characters of(byte[] bytes) throws Unreadable {
        Optional<Charset> marked = ByteOrderMark.of(bytes);
        if (marked.isPresent()) {
            return decoded(bytes, marked.get(), List.of());
        }
        NotText.refuse(bytes);
        Optional<Charset> declared = DeclaredCharset.of(bytes);
        if (declared.filter(DeclaredCharset::hidesInAscii).isPresent()) {
            return decoded(bytes, declared.get(), List.of());
        }
        Optional<Charset> wide = ByteOrderMark.guessedWide(bytes);
        if (wide.isPresent()) {
            return decoded(bytes, wide.get(), List.of());
        }
        String utf = Utf8.decoded(bytes);
        if (utf.indexOf('\uFFFD') < 0) {
            return decoded(utf, StandardCharsets.UTF_8, List.of());
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.isWhole()) {
            return decoded(utf, StandardCharsets.UTF_8, List.of());
        }
        if (utf8.isMostly()) {
            return decoded(utf, StandardCharsets.UTF_8, List.of(utf8.broken() + " broken bytes are shown as \uFFFD"));
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return decoded(bytes, declared.get(), List.of());
        }
        Charset guessed = GuessedCharset.of(bytes);
        return decoded(bytes, guessed, List.of("the page names no character set that fits; read as " + guessed.name()));
    }

    private static Characters decoded(byte[] bytes, Charset charset, List<String> notes) throws Unreadable {
        return decoded(new String(bytes, charset), charset, notes);
    }

    private static Characters decoded(String text, Charset charset, List<String> notes) throws Unreadable {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        NotText.refuse(unmarked);
        return new Characters(unmarked, charset, notes);
    }
}
