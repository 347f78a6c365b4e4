package org.parallax.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.intake.furniture.Furniture;
import org.parallax.intake.line.Line;

/** Takes off furniture that a save glued to the end of a paragraph: "… he said. Comments are closed." */
final class GluedTails {

    private static final int LONGEST = 160;
    private static final int MOST = 6;

    private static final Pattern AFTER_A_SENTENCE = Pattern.compile("[.!?…][\"”’»)\\]]*(\\s*)(?=[\\p{Lu}(\\[©#])");

    private GluedTails() {}

    static Line without(Line line) {
        Line rest = line;
        for (int i = 0; i < MOST; i++) {
            Line shorter = cutOnce(rest);
            if (shorter.equals(rest)) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private static Line cutOnce(Line line) {
        String text = line.text();
        Matcher sentence = AFTER_A_SENTENCE.matcher(text);
        sentence.region(Math.max(0, text.length() - LONGEST), text.length());
        while (sentence.find()) {
            if (Furniture.isGlued(line.withText(text.substring(sentence.end())))) {
                return line.withText(text.substring(0, sentence.end()));
            }
        }
        return line;
    }
}
