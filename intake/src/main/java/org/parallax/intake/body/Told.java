package org.parallax.intake.body;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.intake.line.Words;

/**
 * What a page says of its article before the article is looked for.
 *
 * @param titles the letters of its headline, and of the titles that it tells machines
 */
public record Told(Set<String> titles) {

    /** Fewer letters say nothing. */
    private static final int FEWEST = 8;

    public static Told of(Stream<String> titles) {
        return new Told(titles.map(Words::letters)
                .filter(letters -> letters.length() > FEWEST)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether words are the headline; a title may hold the site's name too. */
    public boolean isHeadline(String words) {
        String letters = Words.letters(words);
        return letters.length() > FEWEST && titles.stream().anyMatch(title -> title.contains(letters));
    }

    /** Whether words are one of the titles, to the letter. */
    boolean isTitle(String words) {
        return titles.contains(Words.letters(words));
    }
}
