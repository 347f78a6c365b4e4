package org.parallax.intake.masthead;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.intake.line.Words;

/** The world's news agencies, by their names and acronyms; from agencies.tsv. Threads may share it. */
public final class Agencies {

    private static final Pattern TAB = Pattern.compile("\t");

    private static final Map<String, String> NAMES = read();

    private Agencies() {}

    /** The agency's usual name for a name or an acronym of it, or empty. Acronyms are known only in the case that they are written in. */
    public static Optional<String> named(String name) {
        String bare = name.strip().replaceAll("(?i)^the ", "");
        String key = isAcronym(bare) ? bare.replace(".", "") : Words.letters(bare);
        return Optional.ofNullable(NAMES.get(key));
    }

    /** Whether a name is an agency's acronym, and so no person's: "AFP". */
    static boolean isAcronymOfOne(String name) {
        return isAcronym(name.strip()) && named(name).isPresent();
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 8 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> read() {
        Map<String, String> names = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        Agencies.class.getResourceAsStream("/org/parallax/intake/agencies.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> add(names, line));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.copyOf(names);
    }

    private static void add(Map<String, String> names, String line) {
        List<String> forms = List.of(TAB.split(line));
        for (String form : forms) {
            names.putIfAbsent(isAcronym(form) ? form.replace(".", "") : Words.letters(form), forms.get(0));
        }
    }
}
