package org.parallax.intake.instead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.intake.line.Words;

/**
 * A page that says what it lacks holds no article: "Page not found" over a short text, or hardly a word beside "Please enable JavaScript", "We and our
 * partners use cookies", "Subscribe to continue". A page that shows the beginning of its article before it asks for money holds that. Threads may
 * share it.
 */
public final class APageThatSaysWhatItLacksHoldsNoArticle {

    /** Words of a whole text under a headline that says that the page is gone: such pages offer other pages at length. */
    private static final int SHORT = 150;

    /** Words beside the notice that are no article: less than the first paragraph of one. A bound of good sense, not of measurement. */
    private static final int HARDLY_A_WORD = 30;

    /** A headline that tells of a page that was not found is longer than one that says so. */
    private static final int LONGEST_TITLE = 8;

    private static final Pattern END = Pattern.compile("(?<=[.!?…。！？])\\s+|\\n+|(?<=[。！？])");

    /** The parts of a title, one of which is the site's: "404 | Page not found - The Quay Herald". */
    private static final Pattern PART = Pattern.compile("\\s+[-–—|·:»]+\\s+");

    private APageThatSaysWhatItLacksHoldsNoArticle() {}

    /**
     * Why a page is left out, and the way out, as a part of a line; empty where it may hold an article.
     *
     * @param title the headline, or ""
     * @param body the text that was found
     */
    public static Optional<String> reason(String title, String body) {
        if (Words.count(body) > SHORT) {
            return Optional.empty();
        }
        return inTitle(title).or(() -> inBody(body)).map(notice -> "no article in it: " + notice.reason());
    }

    private static Optional<Notice> inTitle(String title) {
        return Stream.concat(Stream.of(title), PART.splitAsStream(title))
                .filter(part -> Words.count(part) <= LONGEST_TITLE)
                .map(part -> Notices.in(part.strip()))
                .flatMap(Optional::stream)
                .filter(notice -> notice == Notice.GONE || notice == Notice.ROBOT)
                .findFirst();
    }

    private static Optional<Notice> inBody(String body) {
        List<Notice> notices = new ArrayList<>();
        int others = 0;
        for (String sentence : END.split(body, -1)) {
            Optional<Notice> notice = Notices.in(sentence.strip());
            notice.ifPresent(notices::add);
            others += notice.isPresent() ? 0 : Words.count(sentence);
        }
        return others < HARDLY_A_WORD ? notices.stream().findFirst() : Optional.empty();
    }
}
