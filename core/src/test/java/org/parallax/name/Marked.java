package org.parallax.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.NameType;

/**
 * An invented text with what a tagger found in it, written {p:person}, {o:organization}, {l:place}.
 *
 * @param text without the marks
 * @param names as a tagger gives them
 */
public record Marked(String text, List<Tagging.Name> names) {

    private static final Pattern MARK = Pattern.compile("\\{([pol]):([^}]+)}");

    public static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Tagging.Name> names = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            TextSpan span =
                    new TextSpan(text.length(), text.length() + mark.group(2).length());
            names.add(new Tagging.Name(span, type(mark.group(1)), 0.9));
            text.append(mark.group(2));
            at = mark.end();
        }
        return new Marked(text.append(marked.substring(at)).toString(), names);
    }

    private static NameType type(String letter) {
        return switch (letter) {
            case "p" -> NameType.PERSON;
            case "o" -> NameType.ORGANIZATION;
            default -> NameType.PLACE;
        };
    }
}
