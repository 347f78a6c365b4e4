package org.parallax.intake.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The character set that the bytes look most like, by ICU's detector. */
final class GuessedCharset {

    private static final int LOOK = 40_000;

    private GuessedCharset() {}

    static Charset of(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(LOOK, bytes.length)));
        return Arrays.stream(detector.detectAll())
                .map(CharsetMatch::getName)
                .filter(name -> !name.startsWith("UTF-") && !name.startsWith("IBM42"))
                .map(GuessedCharset::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Charset.forName("windows-1252"));
    }

    private static Optional<Charset> known(String name) {
        String superset = name.equals("ISO-8859-1") ? "windows-1252" : name;
        return Charset.isSupported(superset) ? Optional.of(Charset.forName(superset)) : Optional.empty();
    }
}
