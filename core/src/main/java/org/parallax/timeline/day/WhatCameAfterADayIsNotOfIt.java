package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** {@code The pre-May rules}, {@code the post-9/11 years}, {@code put off until after 3 May}: a time before or after the day, and not the day. Threads may share it. */
final class WhatCameAfterADayIsNotOfIt {

    private static final Pattern BEFORE_OR_AFTER =
            Pattern.compile("\\b(?:(?:pre|post)[-–]|(?:until|till) (?:after|before) )$", Pattern.CASE_INSENSITIVE);

    private static final int REACH = 14;

    private WhatCameAfterADayIsNotOfIt() {}

    static boolean holds(String text, TextSpan time) {
        return BEFORE_OR_AFTER
                .matcher(text.substring(Math.max(0, time.start() - REACH), time.start()))
                .find();
    }
}
