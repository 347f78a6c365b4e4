package org.parallax.bench.wayback;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named and numbered character references of HTML, after the standard's own table. Threads may share it. */
final class Entities {

    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?");
    private static final Map<String, String> NAMED = named();

    /** The standard reads the numbers of control characters as bytes of Windows' Latin alphabet. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Entities() {}

    /** What a reference stands for, with its ampersand; empty for what is none. */
    static Optional<String> meaning(String reference) {
        Matcher number = NUMBER.matcher(reference);
        if (number.matches()) {
            boolean hex = number.group(1) != null;
            return Optional.of(character(Integer.parseInt(hex ? number.group(1) : number.group(2), hex ? 16 : 10)));
        }
        return reference.startsWith("&") ? Optional.ofNullable(NAMED.get(reference.substring(1))) : Optional.empty();
    }

    private static String character(int number) {
        return number >= 0x80 && number < 0xA0
                ? new String(new byte[] {(byte) number}, WINDOWS)
                : Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        try (InputStream table = Objects.requireNonNull(Entities.class.getResourceAsStream("entities.tsv"));
                BufferedReader rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t", -1))
                    .forEach(row -> named.put(row[0], codePoints(row[1])));
            return Map.copyOf(named);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String codePoints(String hex) {
        int[] points = Arrays.stream(hex.split(" ", -1))
                .mapToInt(each -> Integer.parseInt(each, 16))
                .toArray();
        return new String(points, 0, points.length);
    }
}
