package org.parallax.timeline.standing;

import java.util.regex.Pattern;

/**
 * {@code A tug is seen off Brel on May 7}, {@code This 7 May photo provided by the port shows}, {@code 3 of 12 Skip}: words that stand under a picture or around a
 * player say what it shows. Threads may share it.
 */
final class ACaptionTellsNoEvent {

    private static final Pattern SHOWN = Pattern.compile(
            "\\b(?:is|are) (?:seen|pictured|shown)\\b"
                    + "|^(?:in )?(?:this|these|an?|the) [^;]{0,40}\\b(?:photos?|photographs?|images?|pictures?|frame ?grab)\\b[^;]{0,60}"
                    + "\\b(?:shows?|made available|provided by|released by|taken (?:on|by|from))\\b",
            Pattern.CASE_INSENSITIVE);

    /** How many pictures there are, whose they are, how long a film runs, what to press. */
    private static final Pattern PLAYER = Pattern.compile(
            "\\b\\d{1,3} of \\d{1,3} (?:\\d|Skip|Next|View|Show|Photos?|Slides?)|\\| ?\\d{1,2}:\\d\\d\\b|\\bEmbed (?:x )?Share\\b|\\bPlay (?:slideshow|video)\\b|\\bMOST READ\\b|©");

    private ACaptionTellsNoEvent() {}

    static boolean holds(String sentence) {
        return SHOWN.matcher(sentence).find() || PLAYER.matcher(sentence).find();
    }
}
