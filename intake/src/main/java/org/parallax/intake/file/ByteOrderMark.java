package org.parallax.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The Unicode encoding that a file's first bytes tell. */
final class ByteOrderMark {

    private static final int LOOK = 2_000;

    private ByteOrderMark() {}

    static Optional<Charset> of(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(b, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 without a mark: every second byte of its ASCII is zero, always on the same side. */
    static Optional<Charset> guessedWide(byte[] b) {
        int[] zeros = new int[2];
        int look = Math.min(LOOK, b.length);
        for (int i = 0; i < look; i++) {
            if (b[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[1] > look / 8 && zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > look / 8 && zeros[1] == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
