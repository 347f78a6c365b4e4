package org.parallax.timeline;

import org.parallax.article.TextSpan;
import org.parallax.name.Mention;
import org.parallax.reading.Reading;

/** {@code the 8 March Alliance}: a day that is part of a name. Threads may share it. */
final class ADayInANameDatesNothing {

    private ADayInANameDatesNothing() {}

    static boolean holds(Reading reading, TextSpan time) {
        return reading.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .map(Mention::span)
                .anyMatch(name -> name.contains(time) && name.length() > time.length());
    }
}
