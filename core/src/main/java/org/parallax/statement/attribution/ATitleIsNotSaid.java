package org.parallax.statement.attribution;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.Quotation;
import org.parallax.statement.setting.Setting;

/** {@code she said on Gray Radio's “The Long Row Home with Lew Finch.”}: a title in marks names a show or a book. Threads may share it. */
final class ATitleIsNotSaid {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "by", "for", "to", "with", "from", "and", "or", "but", "as", "is",
            "vs", "v");

    private static final int LONGEST = 12;

    private static final Pattern OWNER = Pattern.compile(
            "(?s).*(?:['’]s|s['’]|(?:titled|entitled|called|headlined|program|programme|show|book))\\s*$");

    private static final int BEFORE = 40;

    private ATitleIsNotSaid() {}

    static boolean holds(Quotation quotation, Setting setting) {
        TextSpan said = quotation.words();
        int from = Math.max(0, quotation.span().start() - BEFORE);
        boolean owned = OWNER.matcher(
                        setting.text().substring(from, quotation.span().start()))
                .matches();
        List<String> words = Words.in(setting.text(), said).stream()
                .map(word -> word.of(setting.text()))
                .toList();
        return owned
                && words.size() <= LONGEST
                && words.stream().allMatch(word -> SMALL.contains(word) || !Character.isLowerCase(word.charAt(0)));
    }
}
