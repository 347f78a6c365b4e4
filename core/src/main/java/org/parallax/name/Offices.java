package org.parallax.name;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.article.TextSpan;
import org.parallax.name.Titles.Gender;

/** The words around a person's name that give an office. */
final class Offices {

    private static final int LONGEST = 150;
    private static final Pattern DOUBTED =
            Pattern.compile("(?i)\\b(?:so-called|self-(?:styled|proclaimed|appointed|declared))\\b");

    private Offices() {}

    static List<Office> of(NameText text, Named name) {
        return Stream.of(OfficeBeforeName.of(text, name), OfficeAfterName.of(text, name))
                .flatMap(office -> office.stream())
                .map(span -> closed(text.text(), behindQuotation(text.text(), span)))
                .filter(span -> canBeHeldBy(text, name, span))
                .filter(span -> span.length() <= LONGEST && !isDoubted(span.of(text.text())))
                .map(Office::new)
                .toList();
    }

    /** {@code “The Lock” director N}: where a quotation ends inside, the office stands behind it. */
    private static TextSpan behindQuotation(String text, TextSpan span) {
        String words = span.of(text);
        int end = Math.max(
                words.lastIndexOf('”'), words.indexOf('"') == words.lastIndexOf('"') ? words.indexOf('"') : -1);
        boolean torn =
                end >= 0 && words.indexOf('“') < 0 && !words.substring(end + 1).isBlank();
        return torn ? new TextSpan(span.start() + end + 1 + blanks(words.substring(end + 1)), span.end()) : span;
    }

    private static int blanks(String words) {
        return words.length() - words.stripLeading().length();
    }

    /** A man is nobody's wife. */
    private static boolean canBeHeldBy(NameText text, Named name, TextSpan office) {
        Gender own =
                name.length() > 1 ? GivenNames.genderOf(text.word(name.first()).text()) : Gender.UNKNOWN;
        return text.in(office).stream()
                .filter(word -> Titles.isOfficeHead(word.text()))
                .limit(1)
                .allMatch(word -> Titles.genderOf(word.text()).agreesWith(own));
    }

    /** {@code head of the so-called Harbour Council}: an outlet's distance is no way to introduce somebody. */
    private static boolean isDoubted(String office) {
        return DOUBTED.matcher(office).find();
    }

    /** A span whose last bracket is closed: "head of the Harbour Union (HU)". */
    private static TextSpan closed(String text, TextSpan span) {
        String words = span.of(text);
        boolean open =
                words.lastIndexOf('(') > words.lastIndexOf(')') || words.lastIndexOf('[') > words.lastIndexOf(']');
        boolean closes = span.end() < text.length() && ")]".indexOf(text.charAt(span.end())) >= 0;
        return open && closes ? new TextSpan(span.start(), span.end() + 1) : span;
    }
}
