package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.name.Mention;
import org.parallax.reading.Reading;

/** {@code the 8 March Alliance}, {@code on “Harbour Sunday.”}, {@code “Today” show host}: a day that is part of a name. Threads may share it. */
final class ADayInANameDatesNothing {

    /** Two to five words with capitals between marks, or one before what it is the name of. */
    private static final Pattern TITLE = Pattern.compile(
            "[“\"‘'](?:\\p{Lu}[\\p{L}’']*(?: (?:the|of|and|with) | )){1,4}\\p{Lu}[\\p{L}’']*[.,]?[”\"’']"
                    + "|[“\"‘']\\p{Lu}\\p{L}+[”\"’'](?: \\p{L}+)? (?:shows?|hosts?|program|programme|anchor|co-host)\\b");

    /** "The 2011 Harbour Dues Act", behind its year. */
    private static final Pattern LAW = Pattern.compile(
            " (?:\\p{Lu}[\\p{L}’'-]* (?:(?:of|and|the|for|on|to|against) )*){1,7}(?:Act|Law|Treaty|Convention|Amendment|Code|Accords?|Agreement|Constitution)\\b");

    private static final int REACH = 60;

    private ADayInANameDatesNothing() {}

    static boolean holds(Reading reading, TextSpan time) {
        return reading.entities().stream()
                        .flatMap(entity -> entity.mentions().stream())
                        .filter(mention -> mention.form() == Mention.Form.NAME)
                        .map(Mention::span)
                        .anyMatch(name -> name.contains(time) && name.length() > time.length())
                || isOfATitle(reading.article().text(), time)
                || LAW.matcher(reading.article().text())
                        .region(time.end(), reading.article().text().length())
                        .lookingAt();
    }

    private static boolean isOfATitle(String text, TextSpan time) {
        int from = Math.max(0, time.start() - REACH);
        String around = text.substring(from, Math.min(text.length(), time.end() + REACH));
        return TITLE.matcher(around)
                .results()
                .anyMatch(title -> title.start() + from <= time.start() && time.end() <= title.end() + from);
    }
}
