package org.parallax.statement.description;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.name.Countries;
import org.parallax.name.Countries.Country;
import org.parallax.name.Office;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/**
 * {@code Norway's ambassador to Peru} is not Ada Brook, the Peruvian ambassador to Norway: who is sent to a land is not sent by it. Threads may share it.
 */
final class AnEnvoyIsOfOneLandToAnother {

    private static final Pattern TO = Pattern.compile(
            "(?i)\\b(?:ambassador|envoy|emissary|consul|representative|high commissioner|chargé d['’]affaires) (?:to|in) (?:the )?(?<land>[^,.;:()“”\"\\n]{2,40})");

    private AnEnvoyIsOfOneLandToAnother() {}

    /** Whether an entity is sent to another land than the source of a draft describes. */
    static boolean holds(int entity, Draft draft, Setting setting) {
        Optional<Country> wanted = land(setting.text(), draft.source().orElseThrow());
        return wanted.isPresent()
                && setting.entity(entity).offices().stream()
                        .map(Office::span)
                        .flatMap(office -> land(setting.text(), withWhatFollows(office, setting.text())).stream())
                        .anyMatch(land -> !land.equals(wanted.get()));
    }

    private static TextSpan withWhatFollows(TextSpan office, String text) {
        return new TextSpan(office.start(), Math.min(text.length(), office.end() + 40));
    }

    private static Optional<Country> land(String text, TextSpan words) {
        Matcher to = TO.matcher(words.of(text));
        return to.find() ? named(to.group("land")) : Optional.empty();
    }

    /** The longest name of a land that some words begin with. */
    private static Optional<Country> named(String words) {
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            Optional<Country> country = Countries.named(words.substring(0, end));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
