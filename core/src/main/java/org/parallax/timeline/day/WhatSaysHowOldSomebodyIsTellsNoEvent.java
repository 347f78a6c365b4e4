package org.parallax.timeline.day;

import java.util.regex.Pattern;
import org.parallax.article.TextSpan;

/** {@code Ana Brel, who turned 50 on Friday}, {@code who was born in May}: it tells the reader who somebody is. "Brel turned 50 on Friday" is news. Threads may share it. */
final class WhatSaysHowOldSomebodyIsTellsNoEvent {

    private static final Pattern AGE = Pattern.compile(
            "\\bwho (?:(?:has|had|will|would|is|was|just|only) ){0,2}(?:turn(?:s|ed|ing)? \\p{L}*\\d*|born(?: in [\\p{L} ,]+)?) (?:on |in |last |this )?$");

    private static final int REACH = 60;

    private WhatSaysHowOldSomebodyIsTellsNoEvent() {}

    static boolean holds(String text, TextSpan sentence, TextSpan time) {
        String before = text.substring(Math.max(sentence.start(), time.start() - REACH), time.start());
        return AGE.matcher(before).find();
    }
}
